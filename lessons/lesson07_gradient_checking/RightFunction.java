package lesson07_gradient_checking;

import dagnet.GradientCheck;
import dagnet.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Functions with right slopes that a careless property accuses. */
enum RightFunction {
    LINE("3x + 2", 1, in -> in.get(0).mul(3).add(2)),
    CUBIC("x³ - 2x", 1, in -> in.get(0).pow(3).sub(in.get(0).mul(2))),
    CONSTANT("7, whatever x is", 1, in -> Value.of(7)),
    ONE_OF_TWO("x² of x and y, which does not depend on y", 2, in -> in.get(0).mul(in.get(0))),
    SHARED("x · y + x", 2, in -> in.get(0).mul(in.get(1)).add(in.get(0))),
    THREE_INPUTS(
            "x · tanh y + sigmoid z",
            3,
            in -> in.get(0).mul(in.get(1).tanh()).add(in.get(2).sigmoid())),
    EXP("e^x", 1, in -> in.get(0).exp()),
    SIGMOID("sigmoid x", 1, in -> in.get(0).sigmoid()),
    RELU("relu x, which has a kink at 0", 1, in -> in.get(0).relu()),
    LOG("log x, which has no value below 0", 1, in -> in.get(0).log()),
    ROOT("√x, which has no value below 0", 1, in -> in.get(0).pow(0.5)),
    QUOTIENT("x / y, which bends sharply near y = 0", 2, in -> in.get(0).div(in.get(1))),
    RECIPROCAL("1 / x, which bends sharply near 0", 1, in -> Value.of(1).div(in.get(0))),
    STEEP(
            "10⁹ · x, so steep that rounding moves the estimate by 0.01",
            1,
            in -> in.get(0).mul(1e9)),
    FLAT(
            "1 + 10⁻⁹ · x, so flat that rounding moves the estimate by a percent",
            1,
            in -> in.get(0).mul(1e-9).add(1)),
    FAR_FROM_ZERO(
            "1000 + x, so large that rounding costs the estimate three digits",
            1,
            in -> in.get(0).add(1000));

    private static final double SMALL_STEP = 1e-5;

    final int inputs;
    final Function<List<Value>, Value> function;
    private final String words;

    RightFunction(String words, int inputs, Function<List<Value>, Value> function) {
        this.words = words;
        this.inputs = inputs;
        this.function = function;
    }

    /**
     * Returns what {@code numeric} says at a point that a search has found, next to what is right, in words that end a
     * sentence about the accusation.
     */
    String estimateAt(Optional<double[]> found) {
        return found.filter(this::fits)
                .map(point -> "; numeric says %s, backward %s"
                        .formatted(
                                Arrays.toString(GradientCheck.numeric(function, point)),
                                Arrays.toString(slopes(point))))
                .orElse("");
    }

    /** Whether a small step would have told better at a point that a search has found. */
    boolean needsASmallerStepAt(Optional<double[]> found) {
        return found.filter(this::fits).filter(this::needsASmallerStep).isPresent();
    }

    private boolean needsASmallerStep(double[] point) {
        double[] slopes = slopes(point);
        double[] estimates = GradientCheck.numeric(function, point);
        return IntStream.range(0, inputs)
                .anyMatch(i -> isOff(estimates[i], slopes[i]) && !isOff(withASmallStep(point, i), slopes[i]));
    }

    /** Whether a point has a number for each input. */
    private boolean fits(double[] point) {
        return point.length == inputs;
    }

    private double[] slopes(double[] point) {
        List<Value> leaves = Value.of(point);
        function.apply(leaves).backward();
        return leaves.stream().mapToDouble(Value::grad).toArray();
    }

    private double withASmallStep(double[] point, int i) {
        double[] above = point.clone();
        double[] below = point.clone();
        above[i] += SMALL_STEP;
        below[i] -= SMALL_STEP;
        double rise = function.apply(Value.of(above)).data()
                - function.apply(Value.of(below)).data();
        return rise / (above[i] - below[i]);
    }

    private static boolean isOff(double estimate, double slope) {
        return !(Math.abs(estimate - slope) <= 1e-3 * Math.max(1, Math.abs(slope)));
    }

    @Override
    public String toString() {
        return words;
    }
}
