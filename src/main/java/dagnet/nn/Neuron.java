package dagnet.nn;

import dagnet.Value;
import java.util.List;
import java.util.Random;

/**
 * A neuron: a weight for each input, a bias, and an activation.
 *
 * <pre>{@code y = activation(w₁·x₁ + … + wₙ·xₙ + b)}</pre>
 */
public final class Neuron implements Trainable {

    // region Lesson 8: a neuron
    /**
     * A neuron that has learned nothing yet: its weights are drawn evenly from -1 to 1, one after the other with
     * {@code 2 * random.nextDouble() - 1}, and its bias is 0. The same seed makes the same neuron.
     *
     * @throws IllegalArgumentException if {@code inputs} is less than 1
     */
    public Neuron(int inputs, Activation activation, Random random) {
        throw new UnsupportedOperationException("Lesson 8: write new Neuron");
    }

    /**
     * The neuron's answer to its inputs.
     *
     * @param x as many values as the neuron has weights
     * @throws IllegalArgumentException if there are more or fewer
     */
    public Value apply(List<Value> x) {
        throw new UnsupportedOperationException("Lesson 8: write Neuron.apply");
    }

    /** The weights, then the bias. */
    @Override
    public List<Value> parameters() {
        throw new UnsupportedOperationException("Lesson 8: write Neuron.parameters");
    }
    // endregion
}
