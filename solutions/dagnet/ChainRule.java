package dagnet;

/** The chain rule, word for word. */
public final class ChainRule {

    private ChainRule() {}

    // region Lesson 4: the chain rule
    /**
     * The derivative of one value with respect to another, as the chain rule says it: along each path from the input
     * to the output multiply the local gradients, and add up the products of all paths.
     *
     * <pre>{@code ∂output/∂input = Σ over paths  Π over the path's steps  ∂result/∂operand}</pre>
     *
     * <p>A value's derivative by itself is 1, and by a value that it does not depend on, 0. The number of paths can
     * double with every operation, and so can the time this takes.
     */
    public static double derivative(Value output, Value input) {
        return sumOverPaths(output, input, 1);
    }

    /** Goes down from a value, to which some path came with a product so far. */
    private static double sumOverPaths(Value value, Value input, double product) {
        if (value == input) {
            return product;
        }
        double sum = 0;
        for (int i = 0; i < value.inputs().size(); i++) {
            sum += sumOverPaths(value.inputs().get(i), input, product * value.localGradient(i));
        }
        return sum;
    }
    // endregion
}
