package dagnet;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A number that remembers which operation made it, as a record of the operands. No derivative is kept: the local
 * gradients are worked out from the record when somebody asks for them.
 */
public final class Value {

    private sealed interface Operation {}

    private record Leaf() implements Operation {}

    private sealed interface Unary extends Operation {
        Value x();
    }

    private record Neg(Value x) implements Unary {}

    private record Pow(Value x, double exponent) implements Unary {}

    private record Exp(Value x) implements Unary {}

    private record Log(Value x) implements Unary {}

    private record Tanh(Value x) implements Unary {}

    private record Sigmoid(Value x) implements Unary {}

    private record Relu(Value x) implements Unary {}

    private sealed interface Binary extends Operation {
        Value a();

        Value b();
    }

    private record Add(Value a, Value b) implements Binary {}

    private record Sub(Value a, Value b) implements Binary {}

    private record Mul(Value a, Value b) implements Binary {}

    private record Div(Value a, Value b) implements Binary {}

    private static final Operation LEAF = new Leaf();

    private final Operation operation;
    private double data;
    private double grad;
    private String name = "";

    private Value(Operation operation, double data) {
        this.operation = operation;
        this.data = data;
    }

    public static Value of(double data) {
        return new Value(LEAF, data);
    }

    public static List<Value> of(double... data) {
        return Arrays.stream(data).mapToObj(Value::of).toList();
    }

    public double data() {
        return data;
    }

    public String name() {
        return name;
    }

    public double grad() {
        return grad;
    }

    public boolean isLeaf() {
        return operation instanceof Leaf;
    }

    /** The sign of the four operations that have one, and the record's name for the others. */
    public String op() {
        if (operation instanceof Leaf) {
            return "";
        } else if (operation instanceof Add) {
            return "+";
        } else if (operation instanceof Sub) {
            return "-";
        } else if (operation instanceof Mul) {
            return "*";
        } else if (operation instanceof Div) {
            return "/";
        } else if (operation instanceof Pow pow) {
            return "^" + pow.exponent;
        }
        return operation.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    public List<Value> inputs() {
        if (operation instanceof Binary binary) {
            return List.of(binary.a(), binary.b());
        } else if (operation instanceof Unary unary) {
            return List.of(unary.x());
        }
        return List.of();
    }

    public double localGradient(int input) {
        double[] gradients = localGradients();
        if (input < 0 || input >= gradients.length) {
            throw new IllegalArgumentException(
                    "input was " + input + "; expected a place among " + gradients.length + " inputs");
        }
        return gradients[input];
    }

    private double[] localGradients() {
        if (operation instanceof Binary binary) {
            return localGradients(binary);
        } else if (operation instanceof Unary unary) {
            return new double[] {slope(unary, unary.x().data)};
        }
        return new double[0];
    }

    private double[] localGradients(Binary binary) {
        double a = binary.a().data;
        double b = binary.b().data;
        if (binary instanceof Add) {
            return new double[] {1, 1};
        } else if (binary instanceof Sub) {
            return new double[] {1, -1};
        } else if (binary instanceof Mul) {
            return new double[] {b, a};
        }
        return new double[] {1 / b, -data / b};
    }

    private double slope(Unary unary, double x) {
        if (unary instanceof Neg) {
            return -1;
        } else if (unary instanceof Pow pow) {
            return pow.exponent == 0 ? 0 : pow.exponent * Math.pow(x, pow.exponent - 1);
        } else if (unary instanceof Exp) {
            return data;
        } else if (unary instanceof Log) {
            return 1 / x;
        } else if (unary instanceof Tanh) {
            return 1 - data * data;
        } else if (unary instanceof Sigmoid) {
            return data * (1 - data);
        }
        return x <= 0 ? 0 : 1;
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
            throw new IllegalStateException("this value was made by '" + op() + "'; expected a leaf");
        }
        this.data = data;
    }

    public void zeroGrad() {
        grad = 0;
    }

    public void backward() {
        Iterable<Value> order = usesBeforeInputs();
        for (Value value : order) {
            value.grad = value.isLeaf() ? value.grad : 0;
        }
        grad += 1;
        for (Value value : order) {
            List<Value> inputs = value.inputs();
            double[] gradients = value.localGradients();
            for (int i = 0; i < gradients.length; i++) {
                inputs.get(i).grad += value.grad * gradients[i];
            }
        }
    }

    /** A value on the way down, and which of its inputs are still to be visited. */
    private record Visit(Value value, Iterator<Value> inputs) {
        Visit(Value value) {
            this(value, value.inputs().iterator());
        }
    }

    private Iterable<Value> usesBeforeInputs() {
        Deque<Value> order = new ArrayDeque<>();
        Set<Value> met = new HashSet<>(List.of(this));
        Deque<Visit> path = new ArrayDeque<>(List.of(new Visit(this)));
        while (!path.isEmpty()) {
            Visit visit = path.peek();
            if (!visit.inputs.hasNext()) {
                order.addFirst(path.pop().value);
                continue;
            }
            Value input = visit.inputs.next();
            if (met.add(input)) {
                path.push(new Visit(input));
            }
        }
        return order;
    }

    public Value add(Value other) {
        return new Value(new Add(this, other), data + other.data);
    }

    public Value sub(Value other) {
        return new Value(new Sub(this, other), data - other.data);
    }

    public Value mul(Value other) {
        return new Value(new Mul(this, other), data * other.data);
    }

    public Value div(Value other) {
        return new Value(new Div(this, other), data / other.data);
    }

    public Value neg() {
        return new Value(new Neg(this), -data);
    }

    public Value pow(double exponent) {
        if (!Double.isFinite(exponent)) {
            throw new IllegalArgumentException("exponent was " + exponent + "; expected a finite number");
        }
        return new Value(new Pow(this, exponent), Math.pow(data, exponent));
    }

    public Value add(double constant) {
        return add(of(constant));
    }

    public Value sub(double constant) {
        return sub(of(constant));
    }

    public Value mul(double constant) {
        return mul(of(constant));
    }

    public Value div(double constant) {
        return div(of(constant));
    }

    public Value exp() {
        return new Value(new Exp(this), Math.exp(data));
    }

    public Value log() {
        return new Value(new Log(this), Math.log(data));
    }

    public Value tanh() {
        return new Value(new Tanh(this), Math.tanh(data));
    }

    public Value sigmoid() {
        return new Value(new Sigmoid(this), 1 / (1 + Math.exp(-data)));
    }

    public Value relu() {
        return new Value(new Relu(this), Math.max(0, data));
    }

    @Override
    public String toString() {
        return "Value(" + data + ")";
    }
}
