package testkit.goldens;

import dagnet.Training;
import dagnet.optim.Schedule;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import testkit.expressions.Comparison;
import testkit.expressions.Numbers;
import testkit.failures.DiagnosedFailure;
import testkit.failures.Diagnosis;
import testkit.goldens.Moons.Point;

/** Assertions about the history of a training that PyTorch went through, too. */
public final class CurveAssert extends AbstractAssert<CurveAssert, List<Training.Step>> {

    /** What the learning rate was before the training began to set it. */
    public static final double FIRST_RATE = 1;

    /** The learning rate of PyTorch's training at each step. */
    public static final Schedule RATES = step -> 1 - 0.9 * step / 100;

    private static final int STEPS_TO_EXPLAIN = 6;

    private CurveAssert(List<Training.Step> history) {
        super(history, CurveAssert.class);
    }

    /** Begins an assertion about a history. */
    public static CurveAssert assertThat(List<Training.Step> history) {
        return new CurveAssert(history);
    }

    /** The loss was PyTorch's at every step. */
    public CurveAssert hasTheLossesOfPyTorch() {
        return compare("loss", Training.Step::loss, Point::loss);
    }

    /** The accuracy was PyTorch's at every step. */
    public CurveAssert hasTheAccuraciesOfPyTorch() {
        return compare("accuracy", Training.Step::accuracy, Point::accuracy);
    }

    private CurveAssert compare(
            String name, ToDoubleFunction<Training.Step> ofTheEngine, ToDoubleFunction<Point> ofPyTorch) {
        double[] expected = Moons.curve().stream().mapToDouble(ofPyTorch).toArray();
        double[] found = actual.stream().mapToDouble(ofTheEngine).toArray();
        if (found.length != expected.length) {
            throw new DiagnosedFailure(Diagnosis.of("The history has " + found.length + " steps; expected "
                    + expected.length + ": one for each epoch where a batch is all there is"));
        }
        IntStream.range(0, found.length)
                .filter(step -> !Numbers.agree(found[step], expected[step]))
                .findFirst()
                .ifPresent(
                        step -> new Comparison("PyTorch", List.of(name), List.of(expected[step]), List.of(found[step]))
                                .check(
                                        "two moons, SGD: step " + step + " is the first whose " + name + " differs",
                                        name.equals("loss") ? likely(step, found) : Stream.empty()));
        return this;
    }

    private static Stream<String> likely(int first, double[] found) {
        int steps = Math.min(found.length, first + STEPS_TO_EXPLAIN);
        return Arrays.stream(WrongLoop.values())
                .filter(wrong -> explains(wrong.losses(steps, FIRST_RATE, RATES), found))
                .map(wrong -> wrong.words);
    }

    private static boolean explains(List<Double> losses, double[] found) {
        return IntStream.range(0, losses.size()).allMatch(i -> Numbers.agree(found[i], losses.get(i)));
    }
}
