package dagnet.nn;

import dagnet.Value;
import java.util.List;
import java.util.Random;

/** Neurons side by side, each of which sees all inputs. (PyTorch: {@code torch.nn.Linear} and an activation.) */
public final class Layer implements Trainable {

    // region Lesson 9: a multi-layer perceptron
    /**
     * A layer of new neurons, drawn one after the other.
     *
     * @throws IllegalArgumentException if {@code inputs} or {@code outputs} is less than 1
     */
    public Layer(int inputs, int outputs, Activation activation, Random random) {
        throw new UnsupportedOperationException("Lesson 9: write new Layer");
    }

    /**
     * The answers of all neurons.
     *
     * @throws IllegalArgumentException if there are not as many values as the layer has inputs
     */
    public List<Value> apply(List<Value> x) {
        throw new UnsupportedOperationException("Lesson 9: write Layer.apply");
    }

    /** Neuron by neuron: its weights, then its bias. */
    @Override
    public List<Value> parameters() {
        throw new UnsupportedOperationException("Lesson 9: write Layer.parameters");
    }
    // endregion
}
