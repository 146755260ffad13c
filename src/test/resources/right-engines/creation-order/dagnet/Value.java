package dagnet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A number that knows when it was made. An input is always older than its uses, so backward needs no search for an
 * order: it goes from the youngest value to the oldest, as one rewinds a tape. Nothing but the graph itself holds on to
 * the values, so what nobody needs any more can be freed.
 */
public final class Value {

    private static final AtomicLong MADE = new AtomicLong();
    private static final Comparator<Value> YOUNGEST_FIRST =
            Comparator.<Value>comparingLong(value -> value.number).reversed();

    private double data;
    private double grad;
    private String name = "";
    private final String op;
    private final List<Value> inputs;
    private final double[] localGradients;
    private final long number = MADE.getAndIncrement();

    private Value(String op, double data, List<Value> inputs, double... localGradients) {
        this.op = op;
        this.data = data;
        this.inputs = inputs;
        this.localGradients = localGradients;
    }

    public static Value of(double data) {
        return new Value("", data, List.of());
    }

    public static List<Value> of(double... data) {
        return Arrays.stream(data).mapToObj(Value::of).toList();
    }

    public double data() {
        return data;
    }

    public String op() {
        return op;
    }

    public String name() {
        return name;
    }

    public double grad() {
        return grad;
    }

    public boolean isLeaf() {
        return inputs.isEmpty();
    }

    public List<Value> inputs() {
        return inputs;
    }

    public double localGradient(int input) {
        if (input < 0 || input >= localGradients.length) {
            throw new IllegalArgumentException(
                    "input was " + input + "; expected a place among " + localGradients.length + " inputs");
        }
        return localGradients[input];
    }

    public Value named(String name) {
        if (name == null) {
            throw new IllegalArgumentException("name was null; expected a text");
        }
        this.name = name;
        return this;
    }

    public void setData(double data) {
        if (!isLeaf()) {
            throw new IllegalStateException("this value was made by '" + op + "'; expected a leaf");
        }
        this.data = data;
    }

    public void zeroGrad() {
        grad = 0;
    }

    public void backward() {
        Set<Value> met = new HashSet<>();
        PriorityQueue<Value> tape = new PriorityQueue<>(YOUNGEST_FIRST);
        meet(met, tape);
        grad += 1;
        while (!tape.isEmpty()) {
            Value value = tape.remove();
            for (int i = 0; i < value.localGradients.length; i++) {
                Value input = value.inputs.get(i);
                input.meet(met, tape);
                input.grad += value.grad * value.localGradients[i];
            }
        }
    }

    /** Comes before the first share. A leaf keeps what it has, and passes nothing on. */
    private void meet(Set<Value> met, PriorityQueue<Value> tape) {
        if (!isLeaf() && met.add(this)) {
            grad = 0;
            tape.add(this);
        }
    }

    public Value add(Value other) {
        return binary("+", data + other.data, 1, other, 1);
    }

    public Value mul(Value other) {
        return binary("*", data * other.data, other.data, other, data);
    }

    public Value sub(Value other) {
        return binary("-", data - other.data, 1, other, -1);
    }

    public Value div(Value other) {
        double quotient = data / other.data;
        return binary("/", quotient, 1 / other.data, other, -quotient / other.data);
    }

    public Value neg() {
        return unary("neg", -data, -1);
    }

    public Value pow(double exponent) {
        if (!Double.isFinite(exponent)) {
            throw new IllegalArgumentException("exponent was " + exponent + "; expected a finite number");
        }
        double slope = exponent == 0 ? 0 : exponent * Math.pow(data, exponent - 1);
        return unary("^" + exponent, Math.pow(data, exponent), slope);
    }

    public Value add(double constant) {
        return add(of(constant));
    }

    public Value mul(double constant) {
        return mul(of(constant));
    }

    public Value sub(double constant) {
        return sub(of(constant));
    }

    public Value div(double constant) {
        return div(of(constant));
    }

    public Value exp() {
        double result = Math.exp(data);
        return unary("exp", result, result);
    }

    public Value log() {
        return unary("log", Math.log(data), 1 / data);
    }

    public Value tanh() {
        double result = Math.tanh(data);
        return unary("tanh", result, 1 - result * result);
    }

    public Value sigmoid() {
        double result = 1 / (1 + Math.exp(-data));
        return unary("sigmoid", result, result * (1 - result));
    }

    public Value relu() {
        return unary("relu", Math.max(0, data), data <= 0 ? 0 : 1);
    }

    private Value unary(String op, double result, double slope) {
        return new Value(op, result, List.of(this), slope);
    }

    private Value binary(String op, double result, double slope, Value other, double otherSlope) {
        return new Value(op, result, List.of(this, other), slope, otherSlope);
    }

    @Override
    public String toString() {
        return "Value(" + data + ")";
    }
}
