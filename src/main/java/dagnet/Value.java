package dagnet;

import java.util.List;

/**
 * A number that remembers where it came from: the values it was computed from, its <em>inputs</em>, and for each of
 * them the <em>local gradient</em>, the partial derivative of this value with respect to that input.
 *
 * <p>Values form a directed acyclic graph that grows as the program runs. A value without inputs is a <em>leaf</em>.
 *
 * <pre>{@code
 * Value a = Value.of(2);
 * Value b = Value.of(3);
 * Value c = a.mul(b).add(a);   // c = a·b + a
 * c.backward();
 * c.data();                    // 8.0
 * a.grad();                    // ∂c/∂a = b + 1 = 4.0
 * b.grad();                    // ∂c/∂b = a     = 2.0
 * }</pre>
 *
 * <p>Arithmetic is that of {@code double}: infinities and NaN flow through as they do in PyTorch's float64. Two values
 * are the same only if they are the same object; a graph may well hold many values that are equal in number. A graph
 * belongs to one thread at a time.
 */
public final class Value {

    // region Lesson 1: a sum remembers its inputs
    /** A leaf: a value that no operation made. */
    public static Value of(double data) {
        throw new UnsupportedOperationException("Lesson 1: write Value.of(double)");
    }

    /** A leaf for each number, in the same order. */
    public static List<Value> of(double... data) {
        throw new UnsupportedOperationException("Lesson 1: write Value.of(double...)");
    }

    /** The number itself. */
    public double data() {
        throw new UnsupportedOperationException("Lesson 1: write Value.data");
    }

    /** What made this value, for people to read: {@code "+"} for a sum, {@code ""} for a leaf. */
    public String op() {
        throw new UnsupportedOperationException("Lesson 1: write Value.op");
    }

    /** Whether this value has no inputs. */
    public boolean isLeaf() {
        throw new UnsupportedOperationException("Lesson 1: write Value.isLeaf");
    }

    /**
     * The values this one was computed from, in the order of the operands. An operand that was used twice is listed
     * twice: {@code a.add(a).inputs()} is {@code [a, a]}. The list of a leaf is empty. Changing the list, where it can
     * be changed at all, does not change the graph.
     */
    public List<Value> inputs() {
        throw new UnsupportedOperationException("Lesson 1: write Value.inputs");
    }

    /**
     * The partial derivative of this value with respect to one of its inputs, the others held fixed.
     *
     * @param input the input's place in {@link #inputs()}
     * @throws IllegalArgumentException if there is no such input
     */
    public double localGradient(int input) {
        throw new UnsupportedOperationException("Lesson 1: write Value.localGradient");
    }

    /** {@code this + other}. Local gradients: 1 and 1. */
    public Value add(Value other) {
        throw new UnsupportedOperationException("Lesson 1: write Value.add(Value)");
    }
    // endregion

    // region Lesson 2: arithmetic
    /** {@code this · other}. Local gradients: {@code other} and {@code this}. */
    public Value mul(Value other) {
        throw new UnsupportedOperationException("Lesson 2: write Value.mul(Value)");
    }

    /** {@code -this}. Local gradient: -1. */
    public Value neg() {
        throw new UnsupportedOperationException("Lesson 2: write Value.neg");
    }

    /** {@code this - other}. Local gradients: 1 and -1. */
    public Value sub(Value other) {
        throw new UnsupportedOperationException("Lesson 2: write Value.sub(Value)");
    }

    /** {@code this / other}. Local gradients: {@code 1/other} and {@code -this/other²}. */
    public Value div(Value other) {
        throw new UnsupportedOperationException("Lesson 2: write Value.div(Value)");
    }

    /**
     * {@code this} to the power of a constant. Local gradient: {@code exponent · this^(exponent - 1)}, and 0 for the
     * exponent 0, also at {@code this = 0}.
     *
     * @throws IllegalArgumentException if the exponent is infinite or NaN
     */
    public Value pow(double exponent) {
        throw new UnsupportedOperationException("Lesson 2: write Value.pow");
    }

    /** {@code this + constant}. Local gradient by {@code this}: 1. */
    public Value add(double constant) {
        throw new UnsupportedOperationException("Lesson 2: write Value.add(double)");
    }

    /** {@code this · constant}. Local gradient by {@code this}: {@code constant}. */
    public Value mul(double constant) {
        throw new UnsupportedOperationException("Lesson 2: write Value.mul(double)");
    }

    /** {@code this - constant}. Local gradient by {@code this}: 1. */
    public Value sub(double constant) {
        throw new UnsupportedOperationException("Lesson 2: write Value.sub(double)");
    }

    /** {@code this / constant}. Local gradient by {@code this}: {@code 1/constant}. */
    public Value div(double constant) {
        throw new UnsupportedOperationException("Lesson 2: write Value.div(double)");
    }
    // endregion

    // region Lesson 3: the graph
    /**
     * Gives this value a name for people to read, and returns this same value.
     *
     * @throws IllegalArgumentException if the name is null
     */
    public Value named(String name) {
        throw new UnsupportedOperationException("Lesson 3: write Value.named");
    }

    /** The name given with {@link #named}, or {@code ""}. */
    public String name() {
        throw new UnsupportedOperationException("Lesson 3: write Value.name");
    }

    /** The gradient that {@link #backward} found for this value; 0 before there was one. */
    public double grad() {
        throw new UnsupportedOperationException("Lesson 3: write Value.grad");
    }
    // endregion

    // region Lesson 5: backpropagation
    /**
     * Computes the derivative of this value with respect to every value that it depends on, and leaves it in their
     * {@link #grad}. By the chain rule a value's gradient is the sum of a share from each of its uses:
     *
     * <pre>{@code
     * grad(this)  = 1
     * grad(input) = Σ grad(use) · ∂use/∂input     over all uses of the input on the way to this value
     * }</pre>
     *
     * <p>A leaf <em>adds</em> the result to the gradient that it has already, call after call, until {@link #zeroGrad};
     * every other value starts each call afresh. So one graph may be walked twice, and two graphs may share a part.
     * Leaves accumulate in PyTorch, too.
     *
     * <p>Takes time in proportion to the size of the graph and does not recurse, so a graph may be as deep as memory
     * allows.
     */
    public void backward() {
        throw new UnsupportedOperationException("Lesson 5: write Value.backward");
    }

    /** Forgets the gradient of this value: sets it to 0. */
    public void zeroGrad() {
        throw new UnsupportedOperationException("Lesson 5: write Value.zeroGrad");
    }
    // endregion

    // region Lesson 6: nonlinearities
    /** The exponential {@code e^this}. Local gradient: the result itself. */
    public Value exp() {
        throw new UnsupportedOperationException("Lesson 6: write Value.exp");
    }

    /** The natural logarithm. Local gradient: {@code 1/this}. At 0 it is -∞ with gradient ∞; below 0 it is NaN. */
    public Value log() {
        throw new UnsupportedOperationException("Lesson 6: write Value.log");
    }

    /** The hyperbolic tangent. Local gradient: {@code 1 - tanh²(this)}. Never overflows. */
    public Value tanh() {
        throw new UnsupportedOperationException("Lesson 6: write Value.tanh");
    }

    /** The logistic function {@code σ = 1 / (1 + e^-this)}. Local gradient: {@code σ · (1 - σ)}. Never overflows. */
    public Value sigmoid() {
        throw new UnsupportedOperationException("Lesson 6: write Value.sigmoid");
    }

    /** {@code max(0, this)}. Local gradient: 1 above 0, and 0 at 0 and below, as PyTorch chose it for the kink. */
    public Value relu() {
        throw new UnsupportedOperationException("Lesson 6: write Value.relu");
    }
    // endregion

    // region Lesson 8: a neuron
    /**
     * Gives this leaf another number, which may be any {@code double}, as in {@link #of(double)}. Its gradient stays as
     * it is, and so do values that were computed from it before.
     *
     * @throws IllegalStateException if an operation made this value
     */
    public void setData(double data) {
        throw new UnsupportedOperationException("Lesson 8: write Value.setData");
    }
    // endregion

    @Override
    public String toString() {
        return "Value(" + data() + ")";
    }
}
