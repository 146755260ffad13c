package dagnet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A number that knows how deep the graph below it is. Where it is shallow, backward finds its order by recursion, which
 * reads as one thinks it; where it is deep, by a loop with a stack of its own.
 */
public final class Value {

    /** Far less than the calls that any thread has room for. */
    private static final int SHALLOW = 500;

    private double data;
    private double grad;
    private String name = "";
    private final String op;
    private final List<Value> inputs;
    private final double[] localGradients;
    private final int depth;

    private Value(String op, double data, List<Value> inputs, double... localGradients) {
        this.op = op;
        this.data = data;
        this.inputs = inputs;
        this.localGradients = localGradients;
        this.depth = 1 + inputs.stream().mapToInt(input -> input.depth).max().orElse(0);
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
        List<Value> order = new ArrayList<>();
        if (depth <= SHALLOW) {
            listInputsBeforeUses(order, new HashSet<>());
        } else {
            listInputsBeforeUsesInALoop(order, new HashSet<>());
        }
        order.stream().filter(value -> !value.isLeaf()).forEach(Value::zeroGrad);
        grad += 1;
        for (int i = order.size() - 1; i >= 0; i--) {
            order.get(i).passOn();
        }
    }

    private void listInputsBeforeUses(List<Value> order, Set<Value> met) {
        if (met.add(this)) {
            inputs.forEach(input -> input.listInputsBeforeUses(order, met));
            order.add(this);
        }
    }

    /** A value stays on the stack below its inputs, and is listed when its turn comes again. */
    private void listInputsBeforeUsesInALoop(List<Value> order, Set<Value> met) {
        Set<Value> listed = new HashSet<>();
        Deque<Value> stack = new ArrayDeque<>(List.of(this));
        while (!stack.isEmpty()) {
            Value value = stack.peek();
            if (met.add(value)) {
                value.inputs.forEach(stack::push);
            } else if (listed.add(stack.pop())) {
                order.add(value);
            }
        }
    }

    private void passOn() {
        for (int i = 0; i < localGradients.length; i++) {
            inputs.get(i).grad += grad * localGradients[i];
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
        return unary("+", data + constant, 1);
    }

    public Value mul(double constant) {
        return unary("*", data * constant, constant);
    }

    public Value sub(double constant) {
        return unary("-", data - constant, 1);
    }

    public Value div(double constant) {
        return unary("/", data / constant, 1 / constant);
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
