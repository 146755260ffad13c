package testkit.goldens;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import testkit.expressions.Comparison;
import testkit.goldens.Trajectory.Place;

/** Assertions about where the optimizers of the engine under test lead. */
public final class TrajectoryAssert extends AbstractAssert<TrajectoryAssert, Trajectory> {

    private static final int STEPS_TO_EXPLAIN = 4;
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
            String where =
                    first == 0 ? "the function at the start differs" : "step " + first + " is the first that differs";
            new Comparison(
                            "torch.optim",
                            NAMES,
                            expected.get(first).numbers(),
                            found.get(first).numbers())
                    .check(actual.recipe() + ", on " + actual.landscape() + ": " + where, likely(first, found));
        }
        return this;
    }

    /** What a wrong optimizer has to explain: the first step that differs, and the few after it. */
    private Stream<String> likely(int first, List<Place> found) {
        int steps = Math.min(found.size() - 1, first + STEPS_TO_EXPLAIN);
        return Arrays.stream(WrongStep.values())
                .filter(wrong -> explains(PlainOptimizer.way(actual, wrong, steps), found))
                .map(wrong -> wrong.words(actual.recipe()));
    }

    private boolean explains(List<Place> way, List<Place> found) {
        return IntStream.range(0, way.size()).allMatch(step -> agree(found.get(step), way.get(step)))
                && IntStream.range(0, way.size())
                        .anyMatch(step -> !agree(way.get(step), actual.places().get(step)));
    }

    private static boolean agree(Place actual, Place expected) {
        return Comparison.agree(actual.numbers(), expected.numbers());
    }
}
