package course.museum;

import java.util.List;

/** Mistakes of lesson 9. */
final class WrongNetworks {

    private WrongNetworks() {}

    private static final String NEURONS = """
            Stream.generate(() -> new Neuron(inputs, activation, random))
                            .limit(outputs)
                            .toList();""";
    private static final String ACTIVATION = "i < sizes.length - 1 ? Activation.RELU : Activation.LINEAR";
    private static final String PARAMETERS_OF_LAYERS =
            "layers.stream().flatMap(layer -> layer.parameters().stream()).toList()";
    private static final String PARAMETERS_OF_NEURONS =
            "neurons.stream().flatMap(neuron -> neuron.parameters().stream()).toList()";

    static final List<WrongEngine> ALL = List.of(
            WrongEngine.of(9, "a layer holds one neuron many times")
                    .believing("nCopies makes copies")
                    .in("dagnet/nn/Layer.java")
                    .writing("java.util.Collections.nCopies(outputs, new Neuron(inputs, activation, random));", NEURONS)
                    .mustBeTold("the neurons of a layer have the same weights: make a new neuron for each place"),
            WrongEngine.of(9, "each neuron is drawn from a Random of its own")
                    .believing("one Random is as good as another")
                    .in("dagnet/nn/Layer.java")
                    .writing(NEURONS.replace("random)", "new Random(random.nextLong()))"), NEURONS)
                    .mustBeTold("drawn in another order, or from another Random"),
            WrongEngine.of(9, "a layer lists its biases after all of its weights")
                    .believing("a layer is a matrix and a vector")
                    .in("dagnet/nn/Layer.java")
                    .writing("""
                            Stream.concat(
                                            neurons.stream().flatMap(n -> n.parameters().stream().limit(inputs)),
                                            neurons.stream().flatMap(n -> n.parameters().stream().skip(inputs)))
                                    .toList()""", PARAMETERS_OF_NEURONS)
                    .writing(
                            "private final int inputs;\n    private final List<Neuron> neurons;",
                            "private final List<Neuron> neurons;")
                    .writing("this.inputs = inputs;\n        this.neurons =", "this.neurons =")
                    .mustBeTold("a layer's biases stand after all of its weights"),
            WrongEngine.of(9, "the output layer has an activation")
                    .believing("all layers are alike")
                    .in("dagnet/nn/Mlp.java")
                    .writing("Activation.RELU", ACTIVATION)
                    .mustBeTold("the last layer of an Mlp has no ReLU"),
            WrongEngine.of(9, "the hidden layers have no activation")
                    .believing("more layers can do more, with or without a bend")
                    .in("dagnet/nn/Mlp.java")
                    .writing("Activation.LINEAR", ACTIVATION)
                    .mustBeTold("there is no ReLU between the layers"),
            WrongEngine.of(9, "only the last layer has an activation")
                    .believing("the activation is at the end of a network")
                    .in("dagnet/nn/Mlp.java")
                    .writing(ACTIVATION.replace("<", "=="), ACTIVATION)
                    .mustBeTold("the ReLU is in the last layer, and not between the layers"),
            WrongEngine.of(9, "each layer is given the network's inputs")
                    .believing("all layers see the inputs")
                    .in("dagnet/nn/Mlp.java")
                    .writing("layer.apply(x)", "layer.apply(values)")
                    .mustBeTold("the second layer takes the answers of the first"),
            WrongEngine.of(9, "each layer is as wide as the network's inputs")
                    .believing("all layers have the same number of inputs")
                    .in("dagnet/nn/Mlp.java")
                    .writing("", "            width = sizes[i];\n")
                    .mustBeTold("a layer has as many inputs as the layer before it has neurons"),
            WrongEngine.of(9, "the last layer's parameters are left out")
                    .believing("the output layer has nothing to learn")
                    .in("dagnet/nn/Mlp.java")
                    .writing(
                            PARAMETERS_OF_LAYERS.replace(
                                    "stream().", "stream().limit(Math.max(1, layers.size() - 1))."),
                            PARAMETERS_OF_LAYERS)
                    .mustBeTold("a layer is left out"),
            WrongEngine.of(9, "the parameters are collected anew into the same list")
                    .believing("parameters is called once")
                    .in("dagnet/nn/Mlp.java")
                    .writing("collected()", PARAMETERS_OF_LAYERS)
                    .writing("""
                            private final List<Value> all = new ArrayList<>();

                                private List<Value> collected() {
                                    layers.forEach(layer -> all.addAll(layer.parameters()));
                                    return all;
                                }

                                private Mlp(List<Layer> layers) {""", "private Mlp(List<Layer> layers) {")
                    .mustBeTold("the parameters, asked for a second time"),
            WrongEngine.of(9, "zeroGrad does nothing")
                    .believing("backward starts afresh")
                    .in("dagnet/nn/Trainable.java")
                    .writing("", "        parameters().forEach(Value::zeroGrad);\n")
                    .mustBeTold("after zeroGrad and one more"));
}
