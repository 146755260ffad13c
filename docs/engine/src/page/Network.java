package page;

import dagnet.Value;
import dagnet.nn.Activation;
import dagnet.nn.Layer;
import dagnet.nn.Trainable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A multi-layer perceptron as {@link dagnet.nn.Mlp}, with a choice of what bends it. */
final class Network implements Trainable {

    private final List<Layer> layers = new ArrayList<>();
    private final int[] sizes;

    /** @param sizes inputs and neurons of each layer */
    Network(int[] sizes, String activation, int seed) {
        this.sizes = sizes.clone();
        Activation hidden = activation(activation);
        Random random = new Random(seed);
        for (int i = 1; i < sizes.length; i++) {
            Activation bend = i < sizes.length - 1 ? hidden : Activation.LINEAR;
            layers.add(new Layer(sizes[i - 1], sizes[i], bend, random));
        }
    }

    private static Activation activation(String name) {
        return switch (name) {
            case "linear" -> Activation.LINEAR;
            case "relu" -> Activation.RELU;
            case "tanh" -> Activation.TANH;
            case "sigmoid" -> Activation.SIGMOID;
            default ->
                throw new IllegalArgumentException(
                        "activation was '" + name + "'; expected linear, relu, tanh or sigmoid");
        };
    }

    int outputs() {
        return sizes[sizes.length - 1];
    }

    List<Value> apply(List<Value> x) {
        List<Value> values = x;
        for (Layer layer : layers) {
            values = layer.apply(values);
        }
        return values;
    }

    @Override
    public List<Value> parameters() {
        return layers.stream().flatMap(layer -> layer.parameters().stream()).toList();
    }

    /** Names each weight after its layer, neuron and input, {@code w1.2.0}, and each bias likewise, {@code b1.2}. */
    void nameParameters() {
        List<Value> parameters = parameters();
        int next = 0;
        for (int layer = 1; layer < sizes.length; layer++) {
            for (int neuron = 0; neuron < sizes[layer]; neuron++) {
                String place = layer + "." + neuron;
                for (int input = 0; input < sizes[layer - 1]; input++) {
                    parameters.get(next++).named("w" + place + "." + input);
                }
                parameters.get(next++).named("b" + place);
            }
        }
    }
}
