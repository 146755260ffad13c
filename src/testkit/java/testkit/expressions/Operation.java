package testkit.expressions;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Activation;
import dagnet.Value;
import java.util.Arrays;
import java.util.List;

/**
 * The operations of the engine, each as a row of readings: the lesson that adds it, how it is written, how the engine
 * under test and PyTorch compute it, and its value and derivatives in plain arithmetic. PyTorch is the judge; the plain arithmetic
 * only tells which inputs are well-conditioned, and recognizes common mistakes.
 *
 * <p>In all formulas a and b are the operands and c is a constant.
 */
public enum Operation {
    ADD(
            fromLesson(1),
            written("%s + %s"),
            onEngine((a, b, c) -> a.add(b)),
            onPyTorch((a, b, c) -> a.add(b)),
            inPlainJava((a, b, c) -> a + b),
            slopes((a, b, c) -> 1, (a, b, c) -> 1)),
    SUB(
            fromLesson(2),
            written("%s - %s"),
            onEngine((a, b, c) -> a.sub(b)),
            onPyTorch((a, b, c) -> a.sub(b)),
            inPlainJava((a, b, c) -> a - b),
            slopes((a, b, c) -> 1, (a, b, c) -> -1)),
    MUL(
            fromLesson(2),
            written("%s * %s"),
            onEngine((a, b, c) -> a.mul(b)),
            onPyTorch((a, b, c) -> a.mul(b)),
            inPlainJava((a, b, c) -> a * b),
            slopes((a, b, c) -> b, (a, b, c) -> a)),
    DIV(
            fromLesson(2),
            written("%s / %s"),
            onEngine((a, b, c) -> a.div(b)),
            onPyTorch((a, b, c) -> a.div(b)),
            inPlainJava((a, b, c) -> a / b),
            slopes((a, b, c) -> 1 / b, (a, b, c) -> -a / b / b)),
    NEG(
            fromLesson(2),
            written("-%s"),
            onEngine((a, b, c) -> a.neg()),
            onPyTorch((a, b, c) -> a.neg()),
            inPlainJava((a, b, c) -> -a),
            slopes((a, b, c) -> -1)),
    POW(
            fromLesson(2),
            written("%s ^ {c}"),
            onEngine((a, b, c) -> a.pow(c)),
            onPyTorch((a, b, c) -> a.pow(constant(a, c))),
            inPlainJava((a, b, c) -> Math.pow(a, c)),
            slopes((a, b, c) -> c == 0 ? 0 : c * Math.pow(a, c - 1))),
    ADD_CONSTANT(
            fromLesson(2),
            written("%s + {c}"),
            onEngine((a, b, c) -> a.add(c)),
            onPyTorch((a, b, c) -> a.add(constant(a, c))),
            inPlainJava((a, b, c) -> a + c),
            slopes((a, b, c) -> 1)),
    SUB_CONSTANT(
            fromLesson(2),
            written("%s - {c}"),
            onEngine((a, b, c) -> a.sub(c)),
            onPyTorch((a, b, c) -> a.sub(constant(a, c))),
            inPlainJava((a, b, c) -> a - c),
            slopes((a, b, c) -> 1)),
    MUL_CONSTANT(
            fromLesson(2),
            written("%s * {c}"),
            onEngine((a, b, c) -> a.mul(c)),
            onPyTorch((a, b, c) -> a.mul(constant(a, c))),
            inPlainJava((a, b, c) -> a * c),
            slopes((a, b, c) -> c)),
    DIV_CONSTANT(
            fromLesson(2),
            written("%s / {c}"),
            onEngine((a, b, c) -> a.div(c)),
            onPyTorch((a, b, c) -> a.div(constant(a, c))),
            inPlainJava((a, b, c) -> a / c),
            slopes((a, b, c) -> 1 / c)),
    EXP(
            fromLesson(6),
            written("exp(%s)"),
            onEngine((a, b, c) -> a.exp()),
            onPyTorch((a, b, c) -> a.exp()),
            inPlainJava((a, b, c) -> Math.exp(a)),
            slopes((a, b, c) -> Math.exp(a))),
    LOG(
            fromLesson(6),
            written("log(%s)"),
            onEngine((a, b, c) -> a.log()),
            onPyTorch((a, b, c) -> a.log()),
            inPlainJava((a, b, c) -> Math.log(a)),
            slopes((a, b, c) -> 1 / a)),
    TANH(
            fromLesson(6),
            written("tanh(%s)"),
            onEngine((a, b, c) -> a.tanh()),
            onPyTorch((a, b, c) -> a.tanh()),
            inPlainJava((a, b, c) -> Math.tanh(a)),
            slopes((a, b, c) -> 1 - Math.tanh(a) * Math.tanh(a))),
    SIGMOID(
            fromLesson(6),
            written("sigmoid(%s)"),
            onEngine((a, b, c) -> a.sigmoid()),
            onPyTorch((a, b, c) -> Activation.sigmoid(a)),
            inPlainJava((a, b, c) -> logistic(a)),
            slopes((a, b, c) -> logistic(a) * (1 - logistic(a)))),
    RELU(
            fromLesson(6),
            written("relu(%s)"),
            onEngine((a, b, c) -> a.relu()),
            onPyTorch((a, b, c) -> Activation.relu(a)),
            inPlainJava((a, b, c) -> Math.max(0, a)),
            slopes((a, b, c) -> a <= 0 ? 0 : 1));

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
            List<Plain> slopes) {
        this.lesson = lesson;
        this.notation = notation;
        this.engine = engine;
        this.pytorch = pytorch;
        this.value = value;
        this.slopes = slopes;
    }

    /** Names the lesson that adds it to the engine. */
    private static int fromLesson(int lesson) {
        return lesson;
    }

    /** Names how a formula writes it, with {@code %s} for each operand. */
    private static String written(String notation) {
        return notation;
    }

    /** Names how the engine under test computes it. */
    private static Formula<Value> onEngine(Formula<Value> formula) {
        return formula;
    }

    /** Names how PyTorch computes it. */
    private static Formula<NDArray> onPyTorch(Formula<NDArray> formula) {
        return formula;
    }

    /** Names its value in plain arithmetic. */
    private static Plain inPlainJava(Plain value) {
        return value;
    }

    /** Names its derivative with respect to each operand, in plain arithmetic. */
    private static List<Plain> slopes(Plain... slopes) {
        return List.of(slopes);
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
