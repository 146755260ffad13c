package dagnet;

import java.util.Arrays;
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
    private double data;
    private final String op;
    private final Value first;
    private final double firstGradient;
    private final Value second;
    private final double secondGradient;

    private Value(String op, double data, Value first, double firstGradient, Value second, double secondGradient) {
        this.op = op;
        this.data = data;
        this.first = first;
        this.firstGradient = firstGradient;
        this.second = second;
        this.secondGradient = secondGradient;
    }

    /** An operation with two inputs: its result, then each input with the result's partial derivative by it. */
    private static Value node(
            String op, double data, Value first, double firstGradient, Value second, double secondGradient) {
        return new Value(op, data, first, firstGradient, second, secondGradient);
    }

    /** A leaf: a value that no operation made. */
    public static Value of(double data) {
        return new Value("", data, null, 0, null, 0);
    }

    /** A leaf for each number, in the same order. */
    public static List<Value> of(double... data) {
        return Arrays.stream(data).mapToObj(Value::of).toList();
    }

    /** The number itself. */
    public double data() {
        return data;
    }

    /** What made this value, for people to read: {@code "+"} for a sum, {@code ""} for a leaf. */
    public String op() {
        return op;
    }

    /** Whether this value has no inputs. */
    public boolean isLeaf() {
        return first == null;
    }

    /**
     * The values this one was computed from, in the order of the operands. An operand that was used twice is listed
     * twice: {@code a.add(a).inputs()} is {@code [a, a]}. The list of a leaf is empty. Changing the list, where it can
     * be changed at all, does not change the graph.
     */
    public List<Value> inputs() {
        return isLeaf() ? List.of() : second == null ? List.of(first) : List.of(first, second);
    }

    /**
     * The partial derivative of this value with respect to one of its inputs, the others held fixed.
     *
     * @param input the input's place in {@link #inputs()}
     * @throws IllegalArgumentException if there is no such input
     */
    public double localGradient(int input) {
        int count = inputs().size();
        if (input < 0 || input >= count) {
            throw new IllegalArgumentException("input was " + input + "; expected "
                    + (count == 0 ? "none, a leaf has no inputs" : "a number from 0 to " + (count - 1)));
        }
        return input == 0 ? firstGradient : secondGradient;
    }

    /** {@code this + other}. Local gradients: 1 and 1. */
    public Value add(Value other) {
        return node("+", data + other.data, this, 1, other, 1);
    }
    // endregion

    // region Lesson 2: arithmetic
    private static Value node(String op, double data, Value input, double gradient) {
        return new Value(op, data, input, gradient, null, 0);
    }

    /** {@code this · other}. Local gradients: {@code other} and {@code this}. */
    public Value mul(Value other) {
        return node("*", data * other.data, this, other.data, other, data);
    }

    /** {@code -this}. Local gradient: -1. */
    public Value neg() {
        return node("neg", -data, this, -1);
    }

    /** {@code this - other}. Local gradients: 1 and -1. */
    public Value sub(Value other) {
        return node("-", data - other.data, this, 1, other, -1);
    }

    /** {@code this / other}. Local gradients: {@code 1/other} and {@code -this/other²}. */
    public Value div(Value other) {
        double quotient = data / other.data;
        return node("/", quotient, this, 1 / other.data, other, -quotient / other.data);
    }

    /**
     * {@code this} to the power of a constant. Local gradient: {@code exponent · this^(exponent - 1)}, and 0 for the
     * exponent 0, also at {@code this = 0}.
     *
     * @throws IllegalArgumentException if the exponent is infinite or NaN
     */
    public Value pow(double exponent) {
        if (!Double.isFinite(exponent)) {
            throw new IllegalArgumentException("exponent was " + exponent + "; expected a finite number");
        }
        double slope = exponent == 0 ? 0 : exponent * Math.pow(data, exponent - 1);
        return node("^" + exponent, Math.pow(data, exponent), this, slope);
    }

    /** {@code this + constant}. Local gradient by {@code this}: 1. */
    public Value add(double constant) {
        return add(of(constant));
    }

    /** {@code this · constant}. Local gradient by {@code this}: {@code constant}. */
    public Value mul(double constant) {
        return mul(of(constant));
    }

    /** {@code this - constant}. Local gradient by {@code this}: 1. */
    public Value sub(double constant) {
        return sub(of(constant));
    }

    /** {@code this / constant}. Local gradient by {@code this}: {@code 1/constant}. */
    public Value div(double constant) {
        return div(of(constant));
    }
    // endregion

    // region Lesson 3: the graph
    private String name;
    private double grad;

    /**
     * Gives this value a name for people to read, and returns this same value.
     *
     * @throws IllegalArgumentException if the name is null
     */
    public Value named(String name) {
        if (name == null) {
            throw new IllegalArgumentException("name was null; expected a text");
        }
        this.name = name;
        return this;
    }

    /** The name given with {@link #named}, or {@code ""}. */
    public String name() {
        return name == null ? "" : name;
    }

    /** The gradient that {@link #backward} found for this value; 0 before there was one. */
    public double grad() {
        return grad;
    }
    // endregion

    // region Lesson 5: backpropagation
    /** How many shares of its gradient this value is still waiting for; 0 unless backward is running. */
    private int sharesToCome;

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
        walk((value, share) -> value.expectShare());
        walk(Value::receiveShare);
    }

    /**
     * Walks down the graph from this value, and arrives at every input once for each of its uses, with the share of the
     * gradient that the use sends: its own gradient times the local gradient.
     */
    private void walk(Arrival arrival) {
        Value[] stack = new Value[64]; // with an ArrayDeque, a training step takes a sixth longer
        int size = 0;
        if (arrival.at(this, 1)) {
            stack[size++] = this;
        }
        while (size > 0) {
            Value value = stack[--size];
            if (size + 2 > stack.length) {
                stack = Arrays.copyOf(stack, 2 * stack.length);
            }
            if (arrival.at(value.first, value.grad * value.firstGradient)) {
                stack[size++] = value.first;
            }
            if (value.second != null && arrival.at(value.second, value.grad * value.secondGradient)) {
                stack[size++] = value.second;
            }
        }
    }

    /** What happens when a walk arrives at a value. Returns whether the walk goes on from there to the inputs. */
    private interface Arrival {
        boolean at(Value value, double share);
    }

    /** Counts a share that is still to come. The walk goes on after the first one. */
    private boolean expectShare() {
        if (isLeaf() || sharesToCome++ > 0) {
            return false;
        }
        grad = 0;
        return true;
    }

    /** Adds a share to the gradient. The walk goes on after the last one. */
    private boolean receiveShare(double share) {
        grad += share;
        return !isLeaf() && --sharesToCome == 0;
    }

    /** Forgets the gradient of this value: sets it to 0. */
    public void zeroGrad() {
        grad = 0;
    }
    // endregion

    // region Lesson 6: nonlinearities
    /** The exponential {@code e^this}. Local gradient: the result itself. */
    public Value exp() {
        double result = Math.exp(data);
        return node("exp", result, this, result);
    }

    /** The natural logarithm. Local gradient: {@code 1/this}. At 0 it is -∞ with gradient ∞; below 0 it is NaN. */
    public Value log() {
        return node("log", Math.log(data), this, 1 / data);
    }

    /** The hyperbolic tangent. Local gradient: {@code 1 - tanh²(this)}. Never overflows. */
    public Value tanh() {
        double result = Math.tanh(data);
        return node("tanh", result, this, 1 - result * result);
    }

    /** The logistic function {@code σ = 1 / (1 + e^-this)}. Local gradient: {@code σ · (1 - σ)}. Never overflows. */
    public Value sigmoid() {
        double result = 1 / (1 + Math.exp(-data));
        return node("sigmoid", result, this, result * (1 - result));
    }

    /** {@code max(0, this)}. Local gradient: 1 above 0, and 0 at 0 and below, as PyTorch chose it for the kink. */
    public Value relu() {
        return node("relu", Math.max(0, data), this, data <= 0 ? 0 : 1);
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
        if (!isLeaf()) {
            throw new IllegalStateException("this value was made by '" + op + "'; expected a leaf");
        }
        this.data = data;
    }
    // endregion

    @Override
    public String toString() {
        return "Value(" + data() + ")";
    }
}
