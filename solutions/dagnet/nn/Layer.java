package dagnet.nn;

import dagnet.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Neurons side by side, each of which sees all inputs. (PyTorch: {@code torch.nn.Linear} and an activation.) */
public final class Layer implements Trainable {

    // region Lesson 9: a multi-layer perceptron
    private final List<Neuron> neurons;

    /**
     * A layer of new neurons, drawn one after the other.
     *
     * @throws IllegalArgumentException if {@code inputs} or {@code outputs} is less than 1
     */
    public Layer(int inputs, int outputs, Activation activation, Random random) {
        if (outputs < 1) {
            throw new IllegalArgumentException("outputs was " + outputs + "; expected at least 1");
        }
        this.neurons = Stream.generate(() -> new Neuron(inputs, activation, random))
                .limit(outputs)
                .toList();
    }

    /**
     * The answers of all neurons.
     *
     * @throws IllegalArgumentException if there are not as many values as the layer has inputs
     */
    public List<Value> apply(List<Value> x) {
        List<Value> outputs = new ArrayList<>();
        for (Neuron neuron : neurons) {
            outputs.add(neuron.apply(x));
        }
        return outputs;
    }

    /** Neuron by neuron: its weights, then its bias. */
    @Override
    public List<Value> parameters() {
        return neurons.stream().flatMap(neuron -> neuron.parameters().stream()).toList();
    }
    // endregion
}
