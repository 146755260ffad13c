package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.edit.CopiedCourse;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("dagnet status")
class StatusTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("has a line for each lesson: its tests, the methods to write, and the hints taken")
    void table() {
        new CopiedCourse(folder).withLessons().at(1);
        RunningDagnet.run(folder, "hint", "2");

        RunningDagnet status = RunningDagnet.run(folder, "status");

        assertThat(status.status()).isZero();
        assertThat(status.output().lines())
                .anyMatch(line -> line.matches(".*Lesson  1   Addition +done +19 of 19 tests"))
                .anyMatch(line -> line.matches(
                        ".*Lesson  2   Arithmetic +you are here +0 of 40 tests +9 methods to write, 1 hint taken"))
                .anyMatch(line -> line.matches(".*Lesson  4   The chain rule +to come +1 method to write"));
    }

    @Test
    @DisplayName("does not call a lesson red that nobody has begun")
    void wrongBeforeUnwritten() {
        new CopiedCourse(folder).withLessons().at(2, "other, -quotient / other.data", "other, quotient / other.data");

        assertThat(RunningDagnet.run(folder, "status").output().lines())
                .anyMatch(line -> line.matches(".*Lesson  2   Arithmetic +you are here +\\d+ of 40 tests"))
                .anyMatch(line -> line.matches(".*Lesson  3   The graph +to come +4 methods to write"));
    }

    @Test
    @DisplayName("says what the compiler says, with the line, where the code does not compile")
    void doesNotCompile() {
        new CopiedCourse(folder).withLessons().at(1, "data + other.data", "data + otter.data");

        RunningDagnet status = RunningDagnet.run(folder, "status");

        assertThat(status.status()).isEqualTo(1);
        assertThat(status.output())
                .contains(
                        "Value.java:102: cannot find symbol",
                        "return node(\"+\", data + otter.data, this, 1, other, 1);",
                        "symbol:   variable otter");
    }

    @Test
    @DisplayName("names once the method of the starter that is missing, and its file, where tests call it")
    void renamed() {
        new CopiedCourse(folder)
                .withLessons()
                .at(
                        2,
                        "public Value mul(Value other)",
                        "public Value times(Value other)",
                        "return mul(of",
                        "return times(of");

        RunningDagnet status = RunningDagnet.run(folder, "status");

        assertThat(status.status()).isEqualTo(1);
        assertThat(status.output())
                .containsOnlyOnce("is missing")
                .containsPattern("src/main/java/dagnet/Value.java:\\d+: public Value mul\\(Value\\) is missing")
                .contains("1 error: the lessons call what it does not have.")
                .doesNotContain("NoSuchMethodError");
    }

    @Test
    @DisplayName("takes no arguments")
    void misused() {
        RunningDagnet status = RunningDagnet.run(folder, "status", "now");

        assertThat(status.status()).isEqualTo(2);
        assertThat(status.output())
                .contains("'now' was given; dagnet status expects no argument", "Usage: dagnet status");
    }
}
