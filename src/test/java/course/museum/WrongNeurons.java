package course.museum;

import java.util.List;

/** Mistakes of lesson 8. */
final class WrongNeurons {

    private WrongNeurons() {}

    private static final String DRAW = "random.doubles(inputs).map(u -> 2 * u - 1).toArray()";
    private static final String PARAMETERS =
            "List<Value> parameters = new ArrayList<>(weights);\n        parameters.add(bias);";
    private static final String TERM = "weights.get(i).mul(x.get(i))";

    static final List<WrongEngine> ALL = List.of(
            WrongEngine.of(8, "the bias is left out of the parameters")
                    .believing("the weights are what is learned")
                    .in("dagnet/nn/Neuron.java")
                    .writing("List<Value> parameters = new ArrayList<>(weights);", PARAMETERS)
                    .mustBeTold("the biases are left out"),
            WrongEngine.of(8, "the bias stands before the weights")
                    .believing("the order of the parameters is nobody's business")
                    .in("dagnet/nn/Neuron.java")
                    .writing("""
                            List<Value> parameters = new ArrayList<>(List.of(bias));
                                    parameters.addAll(weights);""", PARAMETERS)
                    .mustBeTold("the bias stands before the weights"),
            WrongEngine.of(8, "the parameters are copies")
                    .believing("two values with the same number are the same")
                    .in("dagnet/nn/Neuron.java")
                    .writing(
                            "return parameters.stream().map(p -> Value.of(p.data())).toList();",
                            "return List.copyOf(parameters);")
                    .mustBeTold("give out the very objects, not copies"),
            WrongEngine.of(8, "the bias is not added")
                    .believing("what is 0 need not be added")
                    .in("dagnet/nn/Neuron.java")
                    .writing("Value sum = Value.of(0);", "Value sum = bias;")
                    .mustBeTold("the bias takes no part in the sum"),
            WrongEngine.of(8, "the activation is not applied")
                    .believing("a neuron is its weighted sum")
                    .in("dagnet/nn/Neuron.java")
                    .writing("return sum;", "return activation.apply(sum);")
                    .mustBeTold("the activation is missing"),
            WrongEngine.of(8, "the activation is applied to each product")
                    .believing("the activation of a sum is the sum of the activations")
                    .in("dagnet/nn/Neuron.java")
                    .writing("activation.apply(" + TERM + ")", TERM)
                    .mustBeTold("the activation comes after the sum"),
            WrongEngine.of(8, "the inputs are copied")
                    .believing("only the numbers of the inputs matter")
                    .in("dagnet/nn/Neuron.java")
                    .writing("weights.get(i).mul(x.get(i).data())", TERM)
                    .mustBeTold("the way back to the inputs is cut"),
            WrongEngine.of(8, "the weights are from 0 to 1")
                    .believing("nextDouble is as good as any random number")
                    .in("dagnet/nn/Neuron.java")
                    .writing("random.doubles(inputs).toArray()", DRAW)
                    .mustBeTold("nextDouble() is from 0 to 1"),
            WrongEngine.of(8, "the weights are drawn from a bell curve")
                    .believing("weights have a Gaussian distribution")
                    .in("dagnet/nn/Neuron.java")
                    .writing(
                            "java.util.stream.DoubleStream.generate(random::nextGaussian).limit(inputs).toArray()",
                            DRAW)
                    .mustBeTold("the weights come from a bell curve"),
            WrongEngine.of(8, "the bias is drawn like a weight")
                    .believing("the bias is one weight more")
                    .in("dagnet/nn/Neuron.java")
                    .writing("Value.of(2 * random.nextDouble() - 1)", "Value.of(0)")
                    .mustBeTold("a bias does not start at 0"),
            WrongEngine.of(8, "there is a weight too few")
                    .believing("the bias takes the place of a weight")
                    .in("dagnet/nn/Neuron.java")
                    .writing(DRAW.replace("inputs", "inputs - 1"), DRAW)
                    .mustBeTold("each neuron has a weight for each input, and a bias besides"),
            WrongEngine.of(8, "the number of inputs is not checked")
                    .believing("inputs that have no weight do no harm")
                    .in("dagnet/nn/Neuron.java")
                    .writing("if (x.size() < weights.size()) {", "if (x.size() != weights.size()) {")
                    .mustBeTold("three values for two weights"),
            WrongEngine.of(8, "an operation's value can be given another number")
                    .believing("any value may be set, and the graph follows")
                    .in("dagnet/Value.java")
                    .writing("""
                                public void setData(double data) {
                            """, """
                                public void setData(double data) {
                                    if (!isLeaf()) {
                                        throw new IllegalStateException("this value was made by '" + op + "'; expected a leaf");
                                    }
                            """)
                    .mustBeTold("setData on the value of an addition"),
            WrongEngine.of(8, "another number forgets the gradient")
                    .believing("a gradient belongs to the number that it was computed at")
                    .in("dagnet/Value.java")
                    .writing(
                            "this.data = data;\n        grad = 0;\n    }\n    // endregion\n\n    @Override",
                            "this.data = data;\n    }\n    // endregion\n\n    @Override")
                    .mustBeTold("the gradient after setData: only zeroGrad forgets it"));
}
