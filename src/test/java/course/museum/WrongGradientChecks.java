package course.museum;

import java.util.List;

/** Mistakes of lesson 7. */
final class WrongGradientChecks {

    private WrongGradientChecks() {}

    private static final String QUOTIENT =
            "gradient[i] = (valueWith(f, at, i, above) - valueWith(f, at, i, below)) / (above - below);";
    private static final String GROWING_STEP = "double step = STEP * Math.max(1, Math.abs(at[i]));";
    private static final String STEP = "Math.cbrt(Math.ulp(1.0))";
    private static final String MOVE = "moved[i] = x;";
    private static final String SCALE =
            "double scale = Math.max(1, Math.max(Math.abs(backward), Math.abs(numeric[i])));";
    private static final String LARGEST = "max = Math.max(max, Math.abs(backward - numeric[i]) / scale);";
    private static final String VERDICT =
            "isSmooth(f, point) && !(GradientCheck.maxRelativeError(f, point) <= TOLERANCE)";

    static final List<WrongEngine> ALL = List.of(
            WrongEngine.of(7, "the difference is one-sided")
                    .believing("a derivative is (f(x + h) - f(x)) / h")
                    .in("dagnet/GradientCheck.java")
                    .writing(QUOTIENT.replace("below", "at[i]"), QUOTIENT)
                    .mustBeTold("a one-sided difference gives 6 + h", "the difference looks to the right alone"),
            WrongEngine.of(7, "the difference is divided by h")
                    .believing("the two points are one step apart")
                    .in("dagnet/GradientCheck.java")
                    .writing(QUOTIENT.replace("(above - below)", "step"), QUOTIENT)
                    .mustBeTold("divide by 2h, not by h"),
            WrongEngine.of(7, "the step is a hundredth")
                    .believing("a hundredth is small")
                    .in("dagnet/GradientCheck.java")
                    .writing("1e-2", STEP)
                    .mustBeTold("central differences give 12 + h²"),
            WrongEngine.of(7, "the step is as small as can be")
                    .believing("the smaller the step, the better the estimate")
                    .in("dagnet/GradientCheck.java")
                    .writing("1e-12", STEP)
                    .mustBeTold("with the step h, rounding moves it by up to 10⁻¹³ / h"),
            WrongEngine.of(7, "the step is the same for large inputs")
                    .believing("a step has one size")
                    .in("dagnet/GradientCheck.java")
                    .writing("double step = STEP;", GROWING_STEP)
                    .mustBeTold("next to 10¹² a step has to be larger"),
            WrongEngine.of(7, "the step is a share of the input, even of 0")
                    .believing("no input is 0")
                    .in("dagnet/GradientCheck.java")
                    .writing("double step = STEP * Math.abs(at[i]);", GROWING_STEP)
                    .mustBeTold("a step that is a share of x is 0 here"),
            WrongEngine.of(7, "all inputs are moved at once")
                    .believing("the gradient is how the result moves when the point does")
                    .in("dagnet/GradientCheck.java")
                    .writing("Arrays.setAll(moved, j -> at[j] + x - at[i]);", MOVE)
                    .writing("import java.util.Arrays;\nimport java.util.List;", "import java.util.List;")
                    .mustBeTold("all inputs moved at once"),
            WrongEngine.of(7, "an input that was moved is not moved back")
                    .believing("an array that a method is given is its own")
                    .in("dagnet/GradientCheck.java")
                    .writing("double[] moved = at;", "double[] moved = at.clone();")
                    .mustBeTold("move a copy, or move each input back"),
            WrongEngine.of(7, "the error is absolute for large gradients, too")
                    .believing("an error is a difference")
                    .in("dagnet/GradientCheck.java")
                    .writing("double scale = 1;", SCALE)
                    .mustBeTold("relative to the larger of the two"),
            WrongEngine.of(7, "the error is relative for small gradients, too")
                    .believing("an error of a gradient near 0 means as much as any other")
                    .in("dagnet/GradientCheck.java")
                    .writing("double scale = Math.max(Math.abs(backward), Math.abs(numeric[i]));", SCALE)
                    .mustBeTold("absolute, since both are below 1"),
            WrongEngine.of(7, "the error of the last input counts")
                    .believing("what is computed last is the result")
                    .in("dagnet/GradientCheck.java")
                    .writing(LARGEST.replace("Math.max(max, ", "("), LARGEST)
                    .mustBeTold("the largest of 0, 1/2 and 1/4"),
            WrongEngine.of(7, "an error that is NaN is passed over")
                    .believing("NaN is larger than any number")
                    .in("dagnet/GradientCheck.java")
                    .writing("""
                            double error = Math.abs(backward - numeric[i]) / scale;
                                        max = error > max ? error : max;""", LARGEST)
                    .mustBeTold("no comparison with NaN is true"),
            WrongEngine.of(7, "the property accepts everything")
                    .believing("a property that has found nothing is a good one")
                    .in("dagnet/GradientProperty.java")
                    .writing("return Optional.empty();", "return Optional.of(point);")
                    .mustBeTold(
                            "returned nothing, though given x · x with the slope x: the second share overwrote the first"),
            WrongEngine.of(7, "the property tries positive numbers alone")
                    .believing("random numbers are random enough")
                    .in("dagnet/GradientProperty.java")
                    .writing("random.doubles(inputs, 0, 4)", "random.doubles(inputs, -4, 4)")
                    .mustBeTold("returned nothing, though given |x| with the slope 1: wrong for negative numbers only"),
            WrongEngine.of(7, "the property misses a gradient that is NaN")
                    .believing("an error that is not above the tolerance is below it")
                    .in("dagnet/GradientProperty.java")
                    .writing("isSmooth(f, point) && GradientCheck.maxRelativeError(f, point) > TOLERANCE", VERDICT)
                    .mustBeTold("returned nothing, though given x² with the slope NaN: no comparison with NaN is true"),
            WrongEngine.of(7, "the property accuses a function at its kink")
                    .believing("the estimate is always right")
                    .in("dagnet/GradientProperty.java")
                    .writing("!(GradientCheck.maxRelativeError(f, point) <= TOLERANCE)", VERDICT)
                    .mustBeTold("a counterexample to relu(x - y - c)", "though its slopes are right"),
            WrongEngine.of(7, "the property takes any deviation for a mistake")
                    .believing("the estimate is exact")
                    .in("dagnet/GradientProperty.java")
                    .writing("TOLERANCE = 1e-12", "TOLERANCE = 1e-3")
                    .writing("change < 1e-3 * Math", "change < TOLERANCE * Math")
                    .mustBeTold("though all slopes are right"));
}
