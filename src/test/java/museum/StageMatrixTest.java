package museum;

import static org.assertj.core.api.Assertions.assertThat;

import course.Project;
import course.run.CompiledEngine;
import course.run.StageRunner;
import course.run.TestResult;
import course.run.TestResult.Outcome;
import course.source.Stages;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The stage matrix")
class StageMatrixTest {

    private static final Stages STAGES = new Stages(Project.root());

    static IntStream stages() {
        return IntStream.rangeClosed(0, STAGES.lastLesson());
    }

    static IntStream stagesBeforeTheLast() {
        return IntStream.range(0, STAGES.lastLesson());
    }

    @ParameterizedTest(name = "stage {0}")
    @MethodSource("stages")
    @DisplayName("each stage passes its own lesson and all before it")
    void passesWhatIsWritten(int stage) {
        List<Integer> written = IntStream.rangeClosed(0, stage).boxed().toList();

        assertThat(StageRunner.run(compiled(stage), written).results())
                .filteredOn(result -> result.outcome() == Outcome.FAILED)
                .extracting(TestResult::title, TestResult::message)
                .isEmpty();
    }

    @ParameterizedTest(name = "stage {0}")
    @MethodSource("stagesBeforeTheLast")
    @DisplayName("each test of the next lesson waits for code of that lesson")
    void waitsForWhatIsToCome(int stage) {
        int next = stage + 1;

        assertThat(StageRunner.run(compiled(stage), List.of(next)).results())
                .isNotEmpty()
                .allSatisfy(result -> {
                    assertThat(result.outcome()).as(result.title()).isEqualTo(Outcome.FAILED);
                    assertThat(result.stubs())
                            .as("what '%s' waits for; it says: %s", result.title(), result.message())
                            .isNotEmpty()
                            .allSatisfy(stub -> assertThat(stub.lesson()).isEqualTo(next));
                });
    }

    private static CompiledEngine compiled(int stage) {
        return CompiledEngine.of("stage " + stage, "solutions", STAGES.stage(stage));
    }
}
