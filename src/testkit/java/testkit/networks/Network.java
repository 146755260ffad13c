package testkit.networks;

import dagnet.nn.Activation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A network and an input to give it, on neither side yet: it can be built with the engine under test, and with
 * PyTorch's tensors.
 *
 * @param part what of the engine it is built from
 * @param layers the layers, first to last
 * @param seed where its first weights come from
 * @param set the numbers that its parameters are set to once it is built; empty if they stay as they were drawn
 * @param input a number for each input
 */
public record Network(Part part, List<Width> layers, long seed, List<Double> set, List<Double> input) {

    /** What of the engine a network is built from. */
    public enum Part {
        NEURON,
        LAYERS,
        MLP
    }

    /** A layer: how many neurons, and what each does with its sum. */
    public record Width(int neurons, Activation activation) {}

    public Network {
        layers = List.copyOf(layers);
        set = List.copyOf(set);
        input = List.copyOf(input);
    }

    /** A network whose parameters stay as they were drawn. */
    Network(Part part, List<Width> layers, long seed, List<Double> input) {
        this(part, layers, seed, List.of(), input);
    }

    /** {@code new Neuron(inputs, activation, new Random(seed))} */
    public static Network neuron(Activation activation, long seed, double... input) {
        return new Network(Part.NEURON, List.of(new Width(1, activation)), seed, list(input));
    }

    /** {@code new Layer(inputs, neurons, activation, new Random(seed))} */
    public static Network layer(int neurons, Activation activation, long seed, double... input) {
        return new Network(Part.LAYERS, List.of(new Width(neurons, activation)), seed, list(input));
    }

    /** {@code Mlp.of(new Random(seed), inputs, sizes)}: ReLU between its layers, and none at its end. */
    public static Network mlp(List<Integer> sizes, long seed, double... input) {
        List<Width> layers = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            layers.add(new Width(sizes.get(i), i < sizes.size() - 1 ? Activation.RELU : Activation.LINEAR));
        }
        return new Network(Part.MLP, layers, seed, list(input));
    }

    /** The same network, with its parameters set to these numbers by {@code setData}, in the order of parameters(). */
    public Network withParameters(List<Double> numbers) {
        return new Network(part, layers, seed, numbers, input);
    }

    /** The same network with its parameters as they were drawn. */
    Network asDrawn() {
        return withParameters(List.of());
    }

    int inputs() {
        return input.size();
    }

    int outputs() {
        return layers.get(layers.size() - 1).neurons();
    }

    /** How many values a layer takes. */
    int inputsOf(int layer) {
        return layer == 0 ? inputs() : layers.get(layer - 1).neurons();
    }

    /** The parameters: those that were set, or those that the engine's Javadoc promises. */
    List<Double> parameters() {
        return set.isEmpty() ? drawn() : set;
    }

    /** Weights drawn one after the other, and biases of 0. */
    private List<Double> drawn() {
        Random random = new Random(seed);
        List<Double> parameters = new ArrayList<>();
        for (int layer = 0; layer < layers.size(); layer++) {
            for (int neuron = 0; neuron < layers.get(layer).neurons(); neuron++) {
                for (int i = 0; i < inputsOf(layer); i++) {
                    parameters.add(2 * random.nextDouble() - 1);
                }
                parameters.add(0.0);
            }
        }
        return parameters;
    }

    /** What each parameter is, in their order: {@code weight 2 of neuron 1 in layer 0}. */
    List<String> parameterNames() {
        List<String> names = new ArrayList<>();
        for (int layer = 0; layer < layers.size(); layer++) {
            String inLayer = layers.size() == 1 ? "" : " in layer " + layer;
            for (int neuron = 0; neuron < layers.get(layer).neurons(); neuron++) {
                String of = part == Part.NEURON ? "" : " of neuron " + neuron + inLayer;
                IntStream.range(0, inputsOf(layer)).forEach(i -> names.add("weight " + i + of));
                names.add("bias" + of);
            }
        }
        return names;
    }

    /** The code that builds it, and its input, in one line. */
    @Override
    public String toString() {
        String parameters = set.isEmpty() ? "" : "   with parameters() set to " + joined(set);
        return code() + parameters + "   at x = " + joined(input);
    }

    private static String joined(List<Double> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private String code() {
        String random = "new Random(" + seed + ")";
        return switch (part) {
            case NEURON -> "new Neuron(" + inputs() + ", " + layers.get(0).activation() + ", " + random + ")";
            case MLP -> "Mlp.of(" + random + ", " + inputs() + ", " + sizes() + ")";
            case LAYERS ->
                layers.size() == 1
                        ? layerCode(0, random)
                        : IntStream.range(0, layers.size())
                                        .mapToObj(layer -> layerCode(layer, "r"))
                                        .collect(Collectors.joining(", then "))
                                + ", r = " + random;
        };
    }

    private String layerCode(int layer, String random) {
        Width width = layers.get(layer);
        return "new Layer(%d, %d, %s, %s)".formatted(inputsOf(layer), width.neurons(), width.activation(), random);
    }

    private String sizes() {
        return layers.stream().map(width -> String.valueOf(width.neurons())).collect(Collectors.joining(", "));
    }

    /** The sizes and activations in one line: {@code 2 -> 3 relu -> 1 linear}. */
    String shape() {
        return inputs()
                + layers.stream()
                        .map(width -> " -> " + width.neurons() + " "
                                + width.activation().name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining());
    }

    private static List<Double> list(double... numbers) {
        return DoubleStream.of(numbers).boxed().toList();
    }
}
