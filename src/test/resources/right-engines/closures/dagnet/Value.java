package dagnet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;

/**
 * A number that remembers its inputs and a closure: given this value's gradient, the closure says what share of it each
 * input gets. This is micrograd's idea, and as there a difference is a sum with a negative.
 */
public final class Value {

    private double data;
    private double grad;
    private String name = "";
    private final String op;
    private final List<Value> inputs;
    private final DoubleFunction<double[]> shares;

    private Value(String op, double data, List<Value> inputs, DoubleFunction<double[]> shares) {
        this.op = op;
        this.data = data;
        this.inputs = inputs;
        this.shares = shares;
    }

    private static double[] shares(double... shares) {
        return shares;
    }

    public static Value of(double data) {
        return new Value("", data, List.of(), grad -> shares());
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

    /** The share of a gradient of 1. */
    public double localGradient(int input) {
        if (input < 0 || input >= inputs.size()) {
            throw new IllegalArgumentException("input was " + input + "; expected one of " + inputs.size() + " places");
        }
        return shares.apply(1)[input];
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
        List<Value> order = inputsBeforeUses();
        order.stream().filter(value -> !value.isLeaf()).forEach(Value::zeroGrad);
        grad += 1;
        for (int i = order.size() - 1; i >= 0; i--) {
            order.get(i).passOn();
        }
    }

    private void passOn() {
        double[] passed = shares.apply(grad);
        for (int i = 0; i < passed.length; i++) {
            inputs.get(i).grad += passed[i];
        }
    }

    /** A value stays on the stack until all below it are in the list. */
    private List<Value> inputsBeforeUses() {
        List<Value> order = new ArrayList<>();
        Set<Value> met = new HashSet<>();
        Set<Value> listed = new HashSet<>();
        Deque<Value> stack = new ArrayDeque<>();
        stack.push(this);
        while (!stack.isEmpty()) {
            Value value = stack.peek();
            if (met.add(value)) {
                value.inputs.stream().filter(input -> !met.contains(input)).forEach(stack::push);
            } else {
                stack.pop();
                if (listed.add(value)) {
                    order.add(value);
                }
            }
        }
        return order;
    }

    public Value add(Value other) {
        return new Value("+", data + other.data, List.of(this, other), grad -> shares(grad, grad));
    }

    public Value mul(Value other) {
        double x = data;
        double y = other.data;
        return new Value("*", x * y, List.of(this, other), grad -> shares(grad * y, grad * x));
    }

    public Value neg() {
        return new Value("neg", -data, List.of(this), grad -> shares(-grad));
    }

    public Value sub(Value other) {
        return add(other.neg());
    }

    public Value div(Value other) {
        double divisor = other.data;
        double quotient = data / divisor;
        return new Value(
                "/", quotient, List.of(this, other), grad -> shares(grad / divisor, -grad * quotient / divisor));
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
        return new Value(op, result, List.of(this), grad -> shares(grad * slope));
    }

    @Override
    public String toString() {
        return "Value(" + data + ")";
    }
}
