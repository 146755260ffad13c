package dagnet.nn;

import dagnet.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A neuron: a weight for each input, a bias, and an activation.
 *
 * <pre>{@code y = activation(w₁·x₁ + … + wₙ·xₙ + b)}</pre>
 */
public final class Neuron implements Trainable {

    // region Lesson 8: a neuron
    private final List<Value> weights;
    private final Value bias;
    private final Activation activation;

    /**
     * A neuron that has learned nothing yet: its weights are drawn evenly from -1 to 1, one after the other with
     * {@code 2 * random.nextDouble() - 1}, and its bias is 0. The same seed makes the same neuron.
     *
     * @throws IllegalArgumentException if {@code inputs} is less than 1
     */
    public Neuron(int inputs, Activation activation, Random random) {
        if (inputs < 1) {
            throw new IllegalArgumentException("inputs was " + inputs + "; expected at least 1");
        }
        this.weights = Value.of(random.doubles(inputs).map(u -> 2 * u - 1).toArray());
        this.bias = Value.of(0);
        this.activation = activation;
    }

    /**
     * The neuron's answer to its inputs.
     *
     * @param x as many values as the neuron has weights
     * @throws IllegalArgumentException if there are more or fewer
     */
    public Value apply(List<Value> x) {
        if (x.size() != weights.size()) {
            throw new IllegalArgumentException(
                    "x has " + x.size() + " values; expected " + weights.size() + ", one for each weight");
        }
        Value sum = bias;
        for (int i = 0; i < weights.size(); i++) {
            sum = sum.add(weights.get(i).mul(x.get(i)));
        }
        return activation.apply(sum);
    }

    /** The weights, then the bias. */
    @Override
    public List<Value> parameters() {
        List<Value> parameters = new ArrayList<>(weights);
        parameters.add(bias);
        return List.copyOf(parameters);
    }
    // endregion
}
