package course.run;

import static org.assertj.core.api.Assertions.assertThat;

import course.Project;
import course.run.TestResult.Outcome;
import course.source.Stages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A run of a lesson")
class TestExclusionTest {

    private static final int LESSON = 3;

    private static CompiledEngine engine;
    private static Map<String, TestResult> all;

    /** Notes what a run tells, has enough after some tests, and may only want to list them. */
    private static final class Notes implements TestObserver {

        private final Map<String, TestResult> finished = new TreeMap<>();
        private final int enough;
        private final String whyNotRun;

        Notes(int enough, String whyNotRun) {
            this.enough = enough;
            this.whyNotRun = whyNotRun;
        }

        @Override
        public void started(RunningTest test) {}

        @Override
        public void finished(String id, TestResult result) {
            finished.put(id, result);
        }

        @Override
        public boolean hasEnough() {
            return finished.size() >= enough;
        }

        @Override
        public String whyNotRun() {
            return whyNotRun;
        }
    }

    @BeforeAll
    static void runAll() {
        engine = CompiledEngine.of("stage 3", "solutions", new Stages(Project.root()).stage(LESSON));
        all = run(Set.of(), Integer.MAX_VALUE, "");
    }

    private static Map<String, TestResult> run(Set<String> without, int enough, String whyNotRun) {
        Notes notes = new Notes(enough, whyNotRun);
        StageRunner.run(engine, List.of(LESSON), without, notes);
        return notes.finished;
    }

    private static Set<String> idsWith(String part) {
        return all.keySet().stream().filter(id -> id.contains(part)).collect(Collectors.toSet());
    }

    @Test
    @DisplayName(
            "leaves out methods, cases of a parameterized test and properties by their ids, and tells nothing of them")
    void byId() {
        for (String kind : List.of("[method:", "[test-template-invocation:#", "[property:")) {
            Set<String> without = Set.of(idsWith(kind).iterator().next());

            Map<String, TestResult> run = run(without, Integer.MAX_VALUE, "");

            assertThat(run.keySet())
                    .as(kind)
                    .hasSize(all.size() - 1)
                    .doesNotContainAnyElementsOf(without)
                    .isSubsetOf(all.keySet());
        }
    }

    @Test
    @DisplayName("leaves out the rest when its observer has enough; a property that has begun ends as passed")
    void theRest() {
        assertThat(run(Set.of(), 1, "").size()).isBetween(1, all.size() / 2);
    }

    @Test
    @DisplayName("that only lists its tests tells of each that it was not run, and why")
    void onlyListed() {
        Map<String, TestResult> run = run(Set.of(), Integer.MAX_VALUE, "the engine does not compile.");

        assertThat(run.keySet()).isEqualTo(all.keySet());
        assertThat(run.values()).allSatisfy(result -> {
            assertThat(result.outcome()).isEqualTo(Outcome.NOT_RUN);
            assertThat(result.message()).isEqualTo("It was not run: the engine does not compile.");
        });
    }

    @Test
    @DisplayName("excludes nothing from the runs that come after it")
    void noTrace() {
        run(Set.of(), 1, "");
        run(Set.of(), Integer.MAX_VALUE, "the engine does not compile.");

        assertThat(run(Set.of(), Integer.MAX_VALUE, "")).isEqualTo(all);
    }
}
