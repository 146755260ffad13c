package course.museum;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import course.Lesson;
import course.Project;
import course.run.LessonOutputs;
import course.run.TestResult;
import course.run.TestResult.Outcome;
import course.source.Stages;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The stage matrix")
class StageMatrixTest {

    /** Keeps its runs, so that each stage runs once for the tests and for the lessons' texts. */
    private static final LessonOutputs OUTPUTS = new LessonOutputs();

    static IntStream stages() {
        return IntStream.rangeClosed(0, new Stages(Project.root()).lastLesson());
    }

    static IntStream stagesBeforeTheLast() {
        return stages().limit(stages().count() - 1);
    }

    static List<Lesson> lessons() {
        return Lesson.all();
    }

    @ParameterizedTest(name = "stage {0}")
    @MethodSource("stages")
    @DisplayName("each stage passes its own lesson and all before it")
    void passesWhatIsWritten(int stage) {
        assertThat(OUTPUTS.run(stage, stage).results())
                .filteredOn(result -> result.outcome() == Outcome.FAILED)
                .extracting(TestResult::title, TestResult::message)
                .isEmpty();
    }

    @ParameterizedTest(name = "stage {0}")
    @MethodSource("stagesBeforeTheLast")
    @DisplayName("each test of the next lesson waits for code of that lesson")
    void waitsForWhatIsToCome(int stage) {
        int next = stage + 1;

        assertThat(OUTPUTS.run(stage, next).results())
                .filteredOn(result -> result.lesson() == next)
                .isNotEmpty()
                .allSatisfy(result -> {
                    assertThat(result.outcome()).as(result.title()).isEqualTo(Outcome.FAILED);
                    assertThat(result.stubs())
                            .as("what '%s' waits for; it says: %s", result.title(), result.message())
                            .isNotEmpty()
                            .allSatisfy(stub -> assertThat(stub.lesson()).isEqualTo(next));
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lessons")
    @DisplayName("each lesson's text shows under Red and Green what the learner's screen shows")
    void textsShowRealOutputs(Lesson lesson) {
        Assumptions.assumeTrue(
                OUTPUTS.run(lesson.number(), lesson.number()).results().stream()
                        .noneMatch(result -> result.outcome() == Outcome.SKIPPED),
                "a test was skipped, so the counts differ");

        String text = LessonOutputs.read(Project.root().resolve(lesson.text()));
        String fresh = OUTPUTS.fresh(lesson);

        assertThat(text)
                .withFailMessage(() -> "%s is stale; mend it: %s\nThe screen shows what it lacks:\n\n%s"
                        .formatted(lesson.text(), LessonOutputs.COMMAND, linesOnlyIn(fresh, text)))
                .isEqualTo(fresh);
    }

    private static String linesOnlyIn(String text, String other) {
        Set<String> others = other.lines().collect(Collectors.toSet());
        return text.lines().filter(not(others::contains)).collect(Collectors.joining("\n"));
    }
}
