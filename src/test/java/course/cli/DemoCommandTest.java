package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.edit.CopiedCourse;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("dagnet demo")
class DemoCommandTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("runs a demo on the code that the learner has written")
    void runs() {
        new CopiedCourse(folder).withLessons().at(6);

        RunningDagnet demo = RunningDagnet.run(folder, "demo", "expression");

        assertThat(demo.status()).as(demo.output()).isZero();
        assertThat(demo.output()).contains("dg/da = 138.8338");
        assertThat(folder.resolve("target/graphs/expression.dot")).exists();
        assertThat(folder.resolve("target/dagnet")).isEmptyDirectory();
    }

    @Test
    @DisplayName("says which lesson a demo waits for")
    void notYet() {
        new CopiedCourse(folder).withLessons().at(6);

        RunningDagnet demo = RunningDagnet.run(folder, "demo", "two-moons", "--steps", "3");

        assertThat(demo.status()).isEqualTo(1);
        assertThat(demo.output()).contains("The demo two-moons needs Mlp.of, which you write in lesson 9");
    }

    @Test
    @DisplayName("refuses a demo that there is not, and hands a demo its own options")
    void misused() {
        new CopiedCourse(folder).withLessons().at(0);

        RunningDagnet unknown = RunningDagnet.run(folder, "demo", "three-moons");
        RunningDagnet help = RunningDagnet.run(folder, "demo", "two-moons", "--help");

        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.output()).contains("There is no demo 'three-moons'; expected one of: circles, csv");
        assertThat(help.status()).isZero();
        assertThat(help.output()).contains("Usage: ./dagnet demo two-moons [options]", "--seed N");
    }

    @Test
    @DisplayName("ends with all that it started at an interrupt, and leaves whole lines and whole files")
    void interrupted() {
        new CopiedCourse(folder).withLessons().at(CopiedCourse.lastLesson());
        Path weights = folder.resolve("moons.weights");

        try (RunningDagnet demo = RunningDagnet.interruptible(
                folder, "demo", "two-moons", "--steps", "1000000", "--save", weights.toString())) {
            demo.shows("100 points; network 2-16-16-1", "1/1000000", "steps/s");
            Set<Long> children = demo.children();
            demo.interrupt();

            assertThat(demo.status()).isEqualTo(130);
            assertThat(children)
                    .isNotEmpty()
                    .noneMatch(id -> ProcessHandle.of(id).isPresent());
            assertThat(demo.output()).endsWith("\n");
            assertThat(folder.resolve("target/dagnet")).isEmptyDirectory();
            assertThat(folder.resolve("target/demo")).doesNotExist();
            assertThat(weights).doesNotExist();
        }
    }
}
