package dagnet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A number that remembers any number of inputs, and as many local gradients. So one node may hold a neuron's whole
 * weighted sum: see {@link #dot}.
 */
public final class Value {

    private double data;
    private double grad;
    private String name = "";
    private final String op;
    private final List<Value> inputs;
    private final double[] localGradients;

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
        Map<Value, Integer> openUses = usesBelow();
        grad = isLeaf() ? grad + 1 : 1;
        Deque<Value> complete = new ArrayDeque<>(List.of(this));
        while (!complete.isEmpty()) {
            Value value = complete.pop();
            for (int i = 0; i < value.localGradients.length; i++) {
                Value input = value.inputs.get(i);
                input.grad += value.grad * value.localGradients[i];
                if (openUses.merge(input, -1, Integer::sum) == 0) {
                    complete.push(input);
                }
            }
        }
    }

    /** How often each value below this one is used on the way here. All but leaves forget their gradients. */
    private Map<Value, Integer> usesBelow() {
        Map<Value, Integer> uses = new HashMap<>();
        Deque<Value> met = new ArrayDeque<>(List.of(this));
        while (!met.isEmpty()) {
            for (Value input : met.pop().inputs) {
                if (uses.merge(input, 1, Integer::sum) == 1) {
                    input.grad = input.isLeaf() ? input.grad : 0;
                    met.push(input);
                }
            }
        }
        return uses;
    }

    /**
     * {@code w₁·x₁ + … + wₙ·xₙ + bias} as one operation. Its inputs are all weights, all x, and the bias; its local
     * gradients are all x, all weights, and 1.
     *
     * @throws IllegalArgumentException if there are not as many weights as x
     */
    public static Value dot(List<Value> weights, List<Value> x, Value bias) {
        int size = weights.size();
        if (x.size() != size) {
            throw new IllegalArgumentException(
                    "x has " + x.size() + " values; expected " + size + ", one for each weight");
        }
        List<Value> inputs = new ArrayList<>(weights);
        inputs.addAll(x);
        inputs.add(bias);
        double[] localGradients = new double[2 * size + 1];
        double sum = bias.data;
        for (int i = 0; i < size; i++) {
            localGradients[i] = x.get(i).data;
            localGradients[size + i] = weights.get(i).data;
            sum += weights.get(i).data * x.get(i).data;
        }
        localGradients[2 * size] = 1;
        return new Value("dot", sum, List.copyOf(inputs), localGradients);
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
