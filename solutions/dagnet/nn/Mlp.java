package dagnet.nn;

import dagnet.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A multi-layer perceptron: layers one after the other, each of which takes the answers of the one before. */
public final class Mlp implements Trainable {

    // region Lesson 9: a multi-layer perceptron
    private final List<Layer> layers;

    private Mlp(List<Layer> layers) {
        this.layers = List.copyOf(layers);
    }

    /**
     * A network with ReLU between its layers and none at its end: {@code Mlp.of(random, 2, 16, 16, 1)} takes 2 inputs
     * through two layers of 16 neurons to one number, which may have any size and sign.
     *
     * @param random where the first weights come from, layer by layer: the same seed makes the same network
     * @param inputs how many inputs there are, at least 1
     * @param sizes how many neurons each layer has, at least 1 of them each, the output layer last
     * @throws IllegalArgumentException if there is no layer, or a number is less than 1
     */
    public static Mlp of(Random random, int inputs, int... sizes) {
        if (sizes.length == 0) {
            throw new IllegalArgumentException("sizes was empty; expected a number of neurons for each layer");
        }
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] < 1) {
                throw new IllegalArgumentException("sizes[" + i + "] was " + sizes[i] + "; expected at least 1");
            }
        }
        List<Layer> layers = new ArrayList<>();
        int width = inputs;
        for (int i = 0; i < sizes.length; i++) {
            Activation activation = i < sizes.length - 1 ? Activation.RELU : Activation.LINEAR;
            layers.add(new Layer(width, sizes[i], activation, random));
            width = sizes[i];
        }
        return new Mlp(layers);
    }

    /**
     * The answers of the last layer.
     *
     * @throws IllegalArgumentException if there are not as many values as the network has inputs
     */
    public List<Value> apply(List<Value> x) {
        List<Value> values = x;
        for (Layer layer : layers) {
            values = layer.apply(values);
        }
        return values;
    }

    /** Layer by layer, neuron by neuron: its weights, then its bias. */
    @Override
    public List<Value> parameters() {
        return layers.stream().flatMap(layer -> layer.parameters().stream()).toList();
    }
    // endregion
}
