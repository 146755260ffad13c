package testkit.goldens;

import dagnet.Training;
import dagnet.optim.Schedule;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractAssert;
import org.opentest4j.AssertionFailedError;
import testkit.expressions.Numbers;
import testkit.goldens.Moons.Point;

/** Assertions about the history of a training that PyTorch went through, too. */
public final class CurveAssert extends AbstractAssert<CurveAssert, List<Training.Step>> {

    /** What the learning rate was before the training began to set it. */
    public static final double FIRST_RATE = 1;

    /** The learning rate of PyTorch's training at each step. */
    public static final Schedule RATES = step -> 1 - 0.9 * step / 100;

    private static final int STEPS_TO_EXPLAIN = 6;
    private static final int GUESSES = 2;

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
            throw new AssertionFailedError(
                    "The history has " + found.length + " steps; expected " + expected.length
                            + ": one for each epoch where a batch is all there is",
                    expected.length,
                    found.length);
        }
        IntStream.range(0, found.length)
                .filter(step -> !Numbers.agree(found[step], expected[step]))
                .findFirst()
                .ifPresent(step -> {
                    throw new AssertionFailedError(message(name, step, expected, found), expected[step], found[step]);
                });
        return this;
    }

    private String message(String name, int step, double[] expected, double[] found) {
        String numbers = "two moons, SGD: step " + step + " is the first whose " + name + " differs\n\n"
                + "  %-16s %-24s %s\n".formatted("", "PyTorch", "your engine")
                + "  %-16s %-24s %s\n".formatted(name, expected[step], found[step]);
        return name.equals("loss") ? (numbers + likely(step, found)).stripTrailing() : numbers.stripTrailing();
    }

    private static String likely(int first, double[] found) {
        int steps = Math.min(found.length, first + STEPS_TO_EXPLAIN);
        List<String> words = Arrays.stream(WrongLoop.values())
                .filter(wrong -> explains(wrong.losses(steps, FIRST_RATE, RATES), found))
                .map(wrong -> wrong.words + ".")
                .limit(GUESSES)
                .toList();
        return words.isEmpty() ? "" : "\nLikely: " + String.join("\nOr:     ", words);
    }

    private static boolean explains(List<Double> losses, double[] found) {
        return IntStream.range(0, losses.size()).allMatch(i -> Numbers.agree(found[i], losses.get(i)));
    }
}
