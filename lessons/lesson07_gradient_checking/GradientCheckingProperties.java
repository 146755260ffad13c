package lesson07_gradient_checking;

import static org.assertj.core.api.Assertions.within;
import static testkit.assertions.Assertions.assertThat;

import dagnet.GradientCheck;
import dagnet.GradientProperty;
import dagnet.Value;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import testkit.expressions.Expression;
import testkit.expressions.UpToLesson;

class GradientCheckingProperties {

    @Property
    @Label("the slope of any parabola ax² is 2ax")
    void slopeOfParabola(
            @ForAll @DoubleRange(min = -10, max = 10) double a, @ForAll @DoubleRange(min = -10, max = 10) double x) {
        double[] slopes = GradientCheck.numeric(in -> in.get(0).pow(2).mul(a), x);

        assertThat(slopes)
                .as("the slope of %s · x² at %s", a, x)
                .orMaybe("a one-sided difference is off by about h")
                .containsExactly(new double[] {2 * a * x}, within(1e-5));
    }

    @Property
    @Label("the step is not too small: the slope of 1000 + x/3 is 1/3, though rounding eats its last digits")
    void stepIsNotTooSmall(@ForAll @DoubleRange(min = -1, max = 1) double x) {
        double[] slopes = GradientCheck.numeric(in -> in.get(0).div(3).add(1000), x);

        assertThat(slopes)
                .as("the slope of x / 3 + 1000 at %s", x)
                .orMaybe("the step is too small: with the step h, rounding moves it by up to 10⁻¹³ / h")
                .containsExactly(new double[] {1 / 3.0}, within(2e-6));
    }

    @Property
    @Label("central differences and backward agree about any expression")
    void noErrorWhereBackwardIsRight(@ForAll @UpToLesson(6) Expression expression) {
        Assume.that(Formulas.isGentle(expression));

        double error = GradientCheck.maxRelativeError(Formulas.function(expression), Formulas.point(expression));

        assertThat(error).as("the error for %s", expression).isBetween(0.0, 1e-4);
    }

    @Property
    @Label("your property catches every planted fault, whatever the seed")
    void catchesEveryFault(@ForAll PlantedFault fault, @ForAll long seed) {
        Optional<double[]> found = GradientProperty.counterexample(fault.function, fault.inputs, new Random(seed));

        assertThat(found)
                .as("with the seed %d your search returned nothing, though given %s", seed, fault)
                .isPresent();
    }

    @Property(tries = 1000)
    @Label("your property accepts every right function, whatever the seed")
    void acceptsEveryRightFunction(@ForAll RightFunction right, @ForAll long seed) {
        Optional<double[]> found = GradientProperty.counterexample(right.function, right.inputs, new Random(seed));

        assertThat(found)
                .as(
                        "a counterexample to %s, with the seed %d, though all slopes are right%s",
                        right, seed, right.estimateAt(found))
                .likelyIf(right.needsASmallerStepAt(found), "the step of numeric is too large")
                .isEmpty();
    }

    @Property
    @Label("the point that your property returns proves its case: x + |y| with the slopes 1 and 1 is wrong where y < 0")
    void counterexamplesAreReal(@ForAll long seed) {
        Function<List<Value>, Value> wrongBelowZero = FunctionWithSlopes.of(x -> x[0] + Math.abs(x[1]), x -> 1, x -> 1);

        Optional<double[]> found = GradientProperty.counterexample(wrongBelowZero, 2, new Random(seed));

        assertThat(found).as("a counterexample, with the seed %d", seed).hasValueSatisfying(point -> {
            assertThat(point).as("a number for each input").hasSize(2);
            assertThat(point[1]).as("y").isNegative();
        });
    }

    @Property
    @Label("the same with jqwik: the gradients of x · y + tanh x are those of central differences")
    void productAndTanh(
            @ForAll @DoubleRange(min = -4, max = 4) double x, @ForAll @DoubleRange(min = -4, max = 4) double y) {
        double error = GradientCheck.maxRelativeError(
                in -> in.get(0).mul(in.get(1)).add(in.get(0).tanh()), x, y);

        assertThat(error)
                .as("the error for x · y + tanh x at (%s, %s)", x, y)
                .orMaybe("a one-sided difference is off by about h")
                .isLessThan(1e-6);
    }
}
