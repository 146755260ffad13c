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
        throw new UnsupportedOperationException("Lesson 4: write ChainRule.derivative");
    }
    // endregion
}
