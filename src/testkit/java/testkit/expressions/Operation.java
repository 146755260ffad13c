package testkit.expressions;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Activation;
import dagnet.Value;
import java.util.Arrays;
import java.util.List;

/**
 * The operations of the engine, each as a row of five readings: how it is written, what the engine under test calls it,
 * what PyTorch calls it, and its value and derivatives in plain arithmetic. PyTorch is the judge; the plain arithmetic
 * only tells which inputs are well-conditioned, and recognizes common mistakes.
 *
 * <p>In all formulas a and b are the operands and c is a constant.
 */
public enum Operation {
    ADD(1, "%s + %s", (a, b, c) -> a.add(b), (a, b, c) -> a.add(b), (a, b, c) -> a + b, (a, b, c) -> 1, (a, b, c) -> 1),
    SUB(
            2,
            "%s - %s",
            (a, b, c) -> a.sub(b),
            (a, b, c) -> a.sub(b),
            (a, b, c) -> a - b,
            (a, b, c) -> 1,
            (a, b, c) -> -1),
    MUL(2, "%s * %s", (a, b, c) -> a.mul(b), (a, b, c) -> a.mul(b), (a, b, c) -> a * b, (a, b, c) -> b, (a, b, c) -> a),
    DIV(
            2,
            "%s / %s",
            (a, b, c) -> a.div(b),
            (a, b, c) -> a.div(b),
            (a, b, c) -> a / b,
            (a, b, c) -> 1 / b,
            (a, b, c) -> -a / b / b),
    NEG(2, "-%s", (a, b, c) -> a.neg(), (a, b, c) -> a.neg(), (a, b, c) -> -a, (a, b, c) -> -1),
    POW(
            2,
            "%s ^ {c}",
            (a, b, c) -> a.pow(c),
            (a, b, c) -> a.pow(constant(a, c)),
            (a, b, c) -> Math.pow(a, c),
            (a, b, c) -> c == 0 ? 0 : c * Math.pow(a, c - 1)),
    ADD_CONSTANT(
            2,
            "%s + {c}",
            (a, b, c) -> a.add(c),
            (a, b, c) -> a.add(constant(a, c)),
            (a, b, c) -> a + c,
            (a, b, c) -> 1),
    SUB_CONSTANT(
            2,
            "%s - {c}",
            (a, b, c) -> a.sub(c),
            (a, b, c) -> a.sub(constant(a, c)),
            (a, b, c) -> a - c,
            (a, b, c) -> 1),
    MUL_CONSTANT(
            2,
            "%s * {c}",
            (a, b, c) -> a.mul(c),
            (a, b, c) -> a.mul(constant(a, c)),
            (a, b, c) -> a * c,
            (a, b, c) -> c),
    DIV_CONSTANT(
            2,
            "%s / {c}",
            (a, b, c) -> a.div(c),
            (a, b, c) -> a.div(constant(a, c)),
            (a, b, c) -> a / c,
            (a, b, c) -> 1 / c),
    EXP(6, "exp(%s)", (a, b, c) -> a.exp(), (a, b, c) -> a.exp(), (a, b, c) -> Math.exp(a), (a, b, c) -> Math.exp(a)),
    LOG(6, "log(%s)", (a, b, c) -> a.log(), (a, b, c) -> a.log(), (a, b, c) -> Math.log(a), (a, b, c) -> 1 / a),
    TANH(
            6,
            "tanh(%s)",
            (a, b, c) -> a.tanh(),
            (a, b, c) -> a.tanh(),
            (a, b, c) -> Math.tanh(a),
            (a, b, c) -> 1 - Math.tanh(a) * Math.tanh(a)),
    SIGMOID(
            6,
            "sigmoid(%s)",
            (a, b, c) -> a.sigmoid(),
            (a, b, c) -> Activation.sigmoid(a),
            (a, b, c) -> logistic(a),
            (a, b, c) -> logistic(a) * (1 - logistic(a))),
    RELU(
            6,
            "relu(%s)",
            (a, b, c) -> a.relu(),
            (a, b, c) -> Activation.relu(a),
            (a, b, c) -> Math.max(0, a),
            (a, b, c) -> a <= 0 ? 0 : 1);

    /** An operation's formula over numbers of some kind. */
    @FunctionalInterface
    public interface Formula<T> {
        T of(T a, T b, double c);
    }

    /** An operation's formula over plain numbers. */
    @FunctionalInterface
    public interface Plain {
        double of(double a, double b, double c);
    }

    private final int lesson;
    private final String notation;
    final Formula<Value> engine;
    public final Formula<NDArray> pytorch;
    final Plain value;
    final List<Plain> slopes;

    Operation(
            int lesson,
            String notation,
            Formula<Value> engine,
            Formula<NDArray> pytorch,
            Plain value,
            Plain... slopes) {
        this.lesson = lesson;
        this.notation = notation;
        this.engine = engine;
        this.pytorch = pytorch;
        this.value = value;
        this.slopes = List.of(slopes);
    }

    /** The lesson that adds it to the engine. */
    public int lesson() {
        return lesson;
    }

    /** How many values it takes: one or two. */
    public int operands() {
        return slopes.size();
    }

    boolean takesConstant() {
        return notation.contains("{c}");
    }

    /** The operation on two values that this one is with a constant as the second, or itself. */
    Operation withoutConstant() {
        return switch (this) {
            case ADD_CONSTANT -> ADD;
            case SUB_CONSTANT -> SUB;
            case MUL_CONSTANT -> MUL;
            case DIV_CONSTANT -> DIV;
            default -> this;
        };
    }

    boolean isFunction() {
        return notation.endsWith("(%s)");
    }

    /** The names of those that are written as functions: {@code exp}, {@code log}, … */
    public static List<String> functions() {
        return Arrays.stream(values())
                .filter(Operation::isFunction)
                .map(Operation::symbol)
                .toList();
    }

    /** The operation's sign or name: {@code *}, {@code tanh}. */
    String symbol() {
        return notation.replace("%s", "").replace("{c}", "").replace("()", "").strip();
    }

    String write(String a, String b, double c) {
        return notation.formatted(a, b).replace("{c}", Double.toString(c));
    }

    /**
     * Whether rounding errors stay small here: no huge or nearly vanishing slope, no sum of which little is left, and
     * no kink close by.
     */
    boolean isWellConditioned(double a, double b, double c) {
        double result = value.of(a, b, c);
        boolean slopesFit = slopes.stream()
                .mapToDouble(slope -> Math.abs(slope.of(a, b, c)))
                .allMatch(slope -> slope == 0 || slope > 1e-3 && slope < 50);
        boolean accurate = hasKinkAtZero() ? Math.abs(a) > 0.01 : Math.abs(result) >= 1e-3 * Math.min(1, Math.abs(a));
        return slopesFit && Math.abs(result) < 50 && accurate;
    }

    /** Whether its slope jumps at 0, and its result is exact on either side. */
    private boolean hasKinkAtZero() {
        return this == RELU;
    }

    /**
     * A constant that lives as long as the other numbers. DJL's own {@code a.mul(c)} lets go of the constant at once, but
     * PyTorch goes backward with it: after a garbage collection in between, the gradient is anything.
     */
    private static NDArray constant(NDArray a, double c) {
        return a.getManager().create(c);
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /** The operations that exist when a lesson is done. */
    static List<Operation> upTo(int lesson) {
        return Arrays.stream(values()).filter(o -> o.lesson <= lesson).toList();
    }
}
