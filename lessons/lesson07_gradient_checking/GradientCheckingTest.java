package lesson07_gradient_checking;

import static org.assertj.core.api.Assertions.within;
import static testkit.assertions.Assertions.assertThat;
import static testkit.assertions.Assertions.assertThatThrownBy;

import dagnet.GradientCheck;
import dagnet.GradientProperty;
import dagnet.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GradientCheckingTest {

    private static final long SEED = 7;

    @Test
    @DisplayName("the slope of the line 3x + 1 is 3")
    void slopeOfLine() {
        double slope = slope(in -> in.get(0).mul(3).add(1), 2);

        assertThat(slope)
                .as("the slope of 3x + 1 at 2")
                .ifItIs(6, "two points that are 2h apart: divide by 2h, not by h")
                .isEqualTo(3, within(1e-8));
    }

    @Test
    @DisplayName("the slope of x² at 3 is 6")
    void slopeOfSquare() {
        double slope = slope(in -> in.get(0).pow(2), 3);

        assertThat(slope)
                .as("the slope of x² at 3")
                .orMaybe("a one-sided difference gives 6 + h")
                .isEqualTo(6, within(1e-8));
    }

    @Test
    @DisplayName("each input has a slope of its own, for which the others stay where they are")
    void onePartialDerivativeForEachInput() {
        double[] slopes = GradientCheck.numeric(in -> in.get(0).mul(in.get(1)).sub(in.get(2)), 2, 5, 4);

        assertThat(slopes)
                .as("the slopes of x · y - z at (2, 5, 4)")
                .ifTheyAre(
                        new double[] {6, 6, 6},
                        "all inputs moved at once: move one, and leave the others where they are")
                .containsExactly(new double[] {5, 2, -1}, within(1e-8));
    }

    @Test
    @DisplayName("an input that is used twice has one slope, and an input that is not used has the slope 0")
    void sharedAndUnusedInputs() {
        double[] slopes = GradientCheck.numeric(in -> in.get(0).mul(in.get(0)).add(in.get(0)), 3, 5);

        assertThat(slopes)
                .as("the slopes of x · x + x at (3, 5): 2x + 1 and 0")
                .orMaybe("a one-sided difference is off by about h")
                .containsExactly(new double[] {7, 0}, within(1e-8));
    }

    @Test
    @DisplayName("the estimate knows nothing of backward: a wrong gradient does not change it")
    void doesNotAskBackward() {
        Function<List<Value>, Value> lineWithWrongSlope = FunctionWithSlopes.of(x -> 3 * x[0], x -> 5);

        double slope = slope(lineWithWrongSlope, 2);

        assertThat(slope).as("the line 3x, for which backward says 5").isEqualTo(3, within(1e-8));
    }

    @Test
    @DisplayName("it looks to both sides: at the kink of relu, between the slopes 0 and 1, it says 0.5")
    void central() {
        double slope = slope(in -> in.get(0).relu(), 0);

        assertThat(slope)
                .as("the slope of relu at 0, by a central difference")
                .ifItIs(0, "the difference looks to the left alone")
                .ifItIs(1, "the difference looks to the right alone")
                .isEqualTo(0.5, within(1e-9));
    }

    @Test
    @DisplayName("the step is small: the bend of x³ hardly shows, and its slope at 2 is 12")
    void stepIsSmall() {
        double slope = slope(in -> in.get(0).pow(3), 2);

        assertThat(slope)
                .as("the slope of x³ at 2")
                .orMaybe("the step is too large: central differences give 12 + h², and one-sided ones 12 + 6h")
                .isEqualTo(12, within(1e-7));
    }

    @Test
    @DisplayName("the step grows with the input: next to 10¹² a millionth would be lost to rounding")
    void stepGrowsWithTheInput() {
        double slope = slope(in -> in.get(0).mul(3), 1e12);

        assertThat(slope)
                .as("the slope of 3x at 10¹²")
                .orMaybe("next to 10¹² a step has to be larger than rounding: h = 6·10⁻⁶ · |x|")
                .isEqualTo(3, within(1e-3));
    }

    @Test
    @DisplayName("the step does not vanish with the input: the slope of e^x at 0 is 1")
    void stepDoesNotVanish() {
        double slope = slope(in -> in.get(0).exp(), 0);

        assertThat(slope)
                .as("the slope of e^x at 0")
                .ifItIs(Double.NaN, "a step that is a share of x is 0 here")
                .isEqualTo(1, within(1e-7));
    }

    @Test
    @DisplayName("the point is left as it was")
    void pointStaysAsItWas() {
        double[] point = {2, 3};

        GradientCheck.numeric(in -> in.get(0).mul(in.get(1)), point);

        assertThat(point)
                .as("the point that was given, afterwards")
                .orMaybe("an input was moved for good: move a copy, or move each input back")
                .containsExactly(2, 3);
    }

    @Test
    @DisplayName("no input at all is an error, and so is one that is not finite; the message says which")
    void pointMustBeFinite() {
        Function<List<Value>, Value> product = in -> in.get(0).mul(in.get(1));

        assertThatThrownBy(() -> GradientCheck.numeric(product)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GradientCheck.numeric(product, 2, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1")
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> GradientCheck.maxRelativeError(product, Double.NEGATIVE_INFINITY, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0")
                .hasMessageContaining("-Infinity");
    }

    @Test
    @DisplayName("where backward is right, the error is next to nothing")
    void noErrorWhereBackwardIsRight() {
        double error = GradientCheck.maxRelativeError(
                in -> in.get(0).mul(in.get(1)).tanh().add(in.get(0)), 0.5, -0.8);

        assertThat(error)
                .as("the error for tanh(x · y) + x at (0.5, -0.8)")
                .orMaybe("a one-sided difference is off by about h")
                .isBetween(0.0, 1e-7);
    }

    @Test
    @DisplayName("an error in large slopes is relative: 2 for 3 is off by 1/3, and 6 for 3 by 1/2")
    void largeSlopes() {
        double tooSmall = GradientCheck.maxRelativeError(FunctionWithSlopes.of(x -> 3 * x[0], x -> 2), 1);
        double tooLarge = GradientCheck.maxRelativeError(FunctionWithSlopes.of(x -> 3 * x[0], x -> 6), 1);

        assertThat(tooSmall)
                .as("2 for 3: the difference, 1, relative to the larger of the two")
                .isEqualTo(1 / 3.0, within(1e-8));
        assertThat(tooLarge)
                .as("6 for 3: the difference, 3, relative to the larger of the two")
                .isEqualTo(1 / 2.0, within(1e-8));
    }

    @Test
    @DisplayName("an error in slopes below 1 is absolute: 0.3 for 0.1 is off by 0.2")
    void smallSlopes() {
        double error = GradientCheck.maxRelativeError(FunctionWithSlopes.of(x -> 0.1 * x[0], x -> 0.3), 1);

        assertThat(error)
                .as("0.3 for 0.1: the difference is absolute, since both are below 1")
                .isEqualTo(0.2, within(1e-8));
    }

    @Test
    @DisplayName("a wrong sign is an error, too: -3 for 3 is off by 6/3")
    void wrongSign() {
        double error = GradientCheck.maxRelativeError(FunctionWithSlopes.of(x -> 3 * x[0], x -> -3), 1);

        assertThat(error).as("the error of the slope -3 for 3x").isEqualTo(2, within(1e-8));
    }

    @Test
    @DisplayName("of the errors of all inputs, the largest counts, wherever it stands")
    void largestErrorCounts() {
        double error = GradientCheck.maxRelativeError(
                FunctionWithSlopes.of(x -> x[0] + 2 * x[1] + 3 * x[2], x -> 1, x -> 4, x -> 4), 1, 1, 1);

        assertThat(error).as("the largest of 0, 1/2 and 1/4").isEqualTo(1 / 2.0, within(1e-8));
    }

    @Test
    @DisplayName("a gradient that is NaN makes the error NaN, whatever the other inputs say")
    void notANumber() {
        double nanFirst =
                GradientCheck.maxRelativeError(FunctionWithSlopes.of(x -> x[0] + x[1], x -> Double.NaN, x -> 1), 1, 1);
        double nanLast =
                GradientCheck.maxRelativeError(FunctionWithSlopes.of(x -> x[0] + x[1], x -> 1, x -> Double.NaN), 1, 1);

        assertThat(nanFirst)
                .as("NaN for the first of two: no comparison with NaN is true")
                .isNaN();
        assertThat(nanLast)
                .as("NaN for the last of two: no comparison with NaN is true")
                .isNaN();
    }

    @ParameterizedTest(name = "your property catches {0}")
    @EnumSource
    void catches(PlantedFault fault) {
        Optional<double[]> found = GradientProperty.counterexample(fault.function, fault.inputs, new Random(SEED));

        assertThat(found)
                .as("your search returned nothing, though given %s", fault)
                .isPresent();
    }

    @ParameterizedTest(name = "your property accepts {0}")
    @EnumSource
    void accepts(RightFunction right) {
        Optional<double[]> found = GradientProperty.counterexample(right.function, right.inputs, new Random(SEED));

        assertThat(found)
                .as("a counterexample to %s, though all slopes are right%s", right, right.estimateAt(found))
                .likelyIf(right.needsASmallerStepAt(found), "the step of numeric is too large")
                .isEmpty();
    }

    @Test
    @DisplayName("a kink at the very point that is tried proves nothing")
    void kinkAtThePoint() {
        double[] point = FirstPoint.of(2, SEED);
        double kink = point[0] - point[1];

        Optional<double[]> found = GradientProperty.counterexample(
                in -> in.get(0).sub(in.get(1)).sub(kink).relu(), 2, new Random(SEED));

        assertThat(found)
                .as("a counterexample to relu(x - y - c) with c = %s, though its slopes are right", kink)
                .isEmpty();
    }

    @Test
    @DisplayName("a bend too sharp for the step proves nothing")
    void sharpBendAtThePoint() {
        double pole = FirstPoint.of(1, SEED)[0] + 2e-5;

        Optional<double[]> found =
                GradientProperty.counterexample(in -> Value.of(1).div(in.get(0).sub(pole)), 1, new Random(SEED));

        assertThat(found)
                .as("a counterexample to 1 / (x - c) with c = %s, though its slope is right", pole)
                .isEmpty();
    }

    @Test
    @DisplayName("the same seed gives the same counterexample, and another seed another one")
    void seedsDecide() {
        Optional<String> first = counterexample(PlantedFault.PRODUCT_OVERWRITES, 1);
        Optional<String> again = counterexample(PlantedFault.PRODUCT_OVERWRITES, 1);
        Optional<String> other = counterexample(PlantedFault.PRODUCT_OVERWRITES, 2);

        assertThat(first)
                .as("your search returned nothing, though given %s", PlantedFault.PRODUCT_OVERWRITES)
                .isPresent();
        assertThat(again).as("with the same seed").isEqualTo(first);
        assertThat(other).as("with another seed").isNotEqualTo(first);
    }

    @Test
    @DisplayName("a function needs at least one input; the message says how many were asked for")
    void atLeastOneInput() {
        Function<List<Value>, Value> any = in -> Value.of(1);

        assertThatThrownBy(() -> GradientProperty.counterexample(any, 0, new Random(SEED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
        assertThatThrownBy(() -> GradientProperty.counterexample(any, -2, new Random(SEED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-2");
    }

    private static double slope(Function<List<Value>, Value> f, double at) {
        double[] slopes = GradientCheck.numeric(f, at);
        assertThat(slopes).as("a slope for each input").hasSize(1);
        return slopes[0];
    }

    private static Optional<String> counterexample(PlantedFault fault, long seed) {
        return GradientProperty.counterexample(fault.function, fault.inputs, new Random(seed))
                .map(Arrays::toString);
    }
}
