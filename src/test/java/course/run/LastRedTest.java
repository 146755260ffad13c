package course.run;

import static org.assertj.core.api.Assertions.assertThat;

import course.run.TestResult.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The lesson that was red last")
class LastRedTest {

    @TempDir
    Path root;

    private void note(String sources, TestResult... results) {
        LastRed.note(root, new Engine("an engine", sources, List.of()), Stream.of(results));
    }

    private static TestResult result(int lesson, Outcome outcome) {
        return new TestResult(lesson, "a test", new SourceLine("T.java", 1), outcome, "", List.of(), "");
    }

    @Test
    @DisplayName("is the first with a test that failed, not one that was not run, until none is red")
    void first() {
        note(
                Engine.LEARNERS,
                result(TestResult.NO_LESSON, Outcome.FAILED),
                result(1, Outcome.SKIPPED),
                result(5, Outcome.FAILED),
                result(3, Outcome.NOT_RUN));
        assertThat(LastRed.of(root)).hasValue(5);

        note(Engine.LEARNERS, result(3, Outcome.PASSED));
        assertThat(LastRed.of(root)).isEmpty();
    }

    @Test
    @DisplayName("is the learner's: another engine changes nothing")
    void anotherEngine() {
        note(Engine.LEARNERS, result(3, Outcome.FAILED));

        note("solutions", result(1, Outcome.FAILED));

        assertThat(LastRed.of(root)).hasValue(3);
    }

    @Test
    @DisplayName("is unknown where somebody wrote something else into the file")
    void garbage() throws IOException {
        note(Engine.LEARNERS, result(3, Outcome.FAILED));
        Files.writeString(root.resolve(".dagnet/red.txt"), "three");

        assertThat(LastRed.of(root)).isEmpty();
    }
}
