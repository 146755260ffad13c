package testkit.goldens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractAssert;
import org.opentest4j.AssertionFailedError;
import testkit.expressions.Numbers;
import testkit.goldens.Trajectory.Place;

/** Assertions about where the optimizers of the engine under test lead. */
public final class TrajectoryAssert extends AbstractAssert<TrajectoryAssert, Trajectory> {

    private static final int STEPS_TO_EXPLAIN = 4;
    private static final int GUESSES = 2;
    private static final List<String> NAMES = List.of("parameter a", "parameter b", "function");

    private TrajectoryAssert(Trajectory trajectory) {
        super(trajectory, TrajectoryAssert.class);
    }

    /** Begins an assertion about the way that torch.optim took. */
    public static TrajectoryAssert assertThat(Trajectory trajectory) {
        return new TrajectoryAssert(trajectory);
    }

    /** The engine's optimizer takes the same steps, every one of them. */
    public TrajectoryAssert isTheWayOfTheEngine() {
        List<Place> expected = actual.places();
        List<Place> found = actual.ofTheEngine();
        int first = IntStream.range(0, expected.size())
                .filter(step -> !agree(found.get(step), expected.get(step)))
                .findFirst()
                .orElse(-1);
        if (first >= 0) {
            throw new AssertionFailedError(
                    message(first, expected.get(first), found), expected.get(first), found.get(first));
        }
        return this;
    }

    private String message(int first, Place expected, List<Place> found) {
        List<String> lines = new ArrayList<>();
        lines.add(actual.recipe() + ", on " + actual.landscape() + ": "
                + (first == 0 ? "the function at the start differs" : "step " + first + " is the first that differs"));
        lines.add("");
        lines.add("  %-16s %-24s %s".formatted("", "torch.optim", "your engine"));
        for (int i = 0; i < NAMES.size(); i++) {
            double number = found.get(first).get(i);
            boolean agree = Numbers.agree(number, expected.get(i));
            lines.add("  %-16s %-24s %-24s %s"
                    .formatted(NAMES.get(i), expected.get(i), number, agree ? "" : "<--")
                    .stripTrailing());
        }
        lines.add("");
        List<String> likely = likely(first, found);
        for (int i = 0; i < likely.size(); i++) {
            lines.add((i == 0 ? "Likely: " : "Or:     ") + likely.get(i) + ".");
        }
        return String.join("\n", lines).stripTrailing();
    }

    /** What a wrong optimizer has to explain: the first step that differs, and the few after it. */
    private List<String> likely(int first, List<Place> found) {
        int steps = Math.min(found.size() - 1, first + STEPS_TO_EXPLAIN);
        return Arrays.stream(WrongStep.values())
                .filter(wrong -> explains(PlainOptimizer.way(actual, wrong, steps), found))
                .map(wrong -> wrong.words(actual.recipe()))
                .limit(GUESSES)
                .toList();
    }

    private boolean explains(List<Place> way, List<Place> found) {
        return IntStream.range(0, way.size()).allMatch(step -> agree(found.get(step), way.get(step)))
                && IntStream.range(0, way.size())
                        .anyMatch(step -> !agree(way.get(step), actual.places().get(step)));
    }

    private static boolean agree(Place actual, Place expected) {
        return IntStream.range(0, NAMES.size()).allMatch(i -> Numbers.agree(actual.get(i), expected.get(i)));
    }
}
