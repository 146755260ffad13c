package course.run;

import static org.assertj.core.api.Assertions.assertThat;

import course.Lesson;
import course.run.TestResult.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The row of a lesson")
class LessonRowTest {

    private static final LessonRun RED = new LessonRun(
            new Engine("an engine", "solutions", List.of()),
            "",
            List.of(new TestResult(9, "a test", new SourceLine("T.java", 1), Outcome.FAILED, "", List.of(), "")));

    private static LessonRow row(int width) {
        return new LessonRow(
                new Lesson(9, "A multi-layer perceptron", "lesson09_mlp"),
                "2 methods to write, 1 hint taken",
                new Console(System.out, false, true),
                width);
    }

    @Test
    @DisplayName("has all in a line where there is room")
    void wide() {
        assertThat(row(120).of(RED, true))
                .isEqualTo("▶ Lesson  9   A multi-layer perceptron  you are here   0 of 1 tests         "
                        + "2 methods to write, 1 hint taken");
        assertThat(row(120).toCome())
                .isEqualTo("  Lesson  9   A multi-layer perceptron  to come        2 methods to write, 1 hint taken");
    }

    @Test
    @DisplayName("has the remarks below where the terminal is narrow, and no line that is longer than that")
    void narrow() {
        assertThat(row(60).of(RED, true))
                .isEqualTo("▶  9  A multi-layer perceptron you are here 0 of 1 tests\n"
                        + "      2 methods to write, 1 hint taken");
        assertThat(row(60).toCome())
                .isEqualTo("   9  A multi-layer perceptron to come\n      2 methods to write, 1 hint taken");
    }

    @Test
    @DisplayName("says of a lesson whose tests were not all run that it is not finished, and not that it is red")
    void notFinished() {
        TestResult notRun =
                new TestResult(9, "scores", new SourceLine("T.java", 1), Outcome.NOT_RUN, "", List.of(), "");

        assertThat(row(120).of(new LessonRun(RED.engine(), "live", List.of(notRun)), false))
                .startsWith("  Lesson  9   A multi-layer perceptron  not finished   0 of 1 tests, 1 not run");
    }

    @Test
    @DisplayName("has a gap before the remarks, however much there is to say of the tests")
    void gap() {
        TestResult notRun =
                new TestResult(9, "scores", new SourceLine("T.java", 1), Outcome.NOT_RUN, "", List.of(), "");
        List<TestResult> results = Stream.concat(
                        RED.results().stream(), Stream.generate(() -> notRun).limit(12))
                .toList();

        assertThat(row(120).of(new LessonRun(RED.engine(), "live", results), true))
                .endsWith("0 of 13 tests, 12 not run  2 methods to write, 1 hint taken");
    }
}
