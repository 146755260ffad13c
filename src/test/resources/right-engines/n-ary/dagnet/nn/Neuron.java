package dagnet.nn;

import dagnet.Value;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A neuron whose weighted sum is one node of the graph: the dot product of its weights and inputs, and the bias. */
public final class Neuron implements Trainable {

    private final List<Value> weights;
    private final Value bias = Value.of(0);
    private final Activation activation;

    public Neuron(int inputs, Activation activation, Random random) {
        if (inputs < 1) {
            throw new IllegalArgumentException("inputs was " + inputs + "; expected at least 1");
        }
        this.weights = Stream.generate(() -> Value.of(2 * random.nextDouble() - 1))
                .limit(inputs)
                .toList();
        this.activation = activation;
    }

    public Value apply(List<Value> x) {
        return activation.apply(Value.dot(weights, x, bias));
    }

    @Override
    public List<Value> parameters() {
        return Stream.concat(weights.stream(), Stream.of(bias)).toList();
    }
}
