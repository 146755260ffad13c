package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.edit.CopiedCourse;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("dagnet demo")
class DemoLauncherTest {

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
    }

    @ParameterizedTest(name = "after lesson {0}")
    @CsvSource(delimiter = '|', textBlock = """
            3 | The demo two-moons needs Mlp.of, which you write in lesson 9; next is ChainRule.derivative in lesson 4.
            8 | The demo two-moons needs Mlp.of, which you write in lesson 9.
            """)
    @DisplayName("says which lesson a demo waits for, and which one is next if that is an earlier one")
    void notYet(int lesson, String sentence) {
        new CopiedCourse(folder).withLessons().at(lesson);

        RunningDagnet demo = RunningDagnet.run(folder, "demo", "two-moons", "--steps", "3");

        assertThat(demo.status()).isEqualTo(1);
        assertThat(demo.output()).isEqualTo("dagnet: " + sentence + "\n");
    }

    @Test
    @DisplayName("on an engine that does not compile shows the compiler's errors, but helps nevertheless")
    void doesNotCompile() {
        CopiedCourse project = new CopiedCourse(folder).withLessons().at(12);
        project.edit("dagnet/Value.java", text -> text.replaceFirst("public Value add", "public Valu add"));

        RunningDagnet demo = RunningDagnet.run(folder, "demo", "two-moons");
        RunningDagnet help = RunningDagnet.run(folder, "demo", "two-moons", "--help");

        assertThat(demo.status()).isEqualTo(1);
        assertThat(demo.output()).contains("src/main/java/dagnet/Value.java:", "cannot find symbol");
        assertThat(help.status()).isZero();
        assertThat(help.output()).contains("Usage: dagnet demo two-moons");
    }

    @Test
    @DisplayName("ends at an interrupt, and leaves whole lines and whole files")
    void interrupted() {
        new CopiedCourse(folder).withLessons().at(CopiedCourse.lastLesson());
        Path weights = folder.resolve("moons.weights");

        try (RunningDagnet demo = RunningDagnet.interruptible(
                folder, "demo", "two-moons", "--steps", "1000000", "--save", weights.toString())) {
            demo.shows("100 points; network 2-16-16-1", "1/1000000", "steps/s");
            demo.interrupt();

            assertThat(demo.status()).isEqualTo(130);
            assertThat(demo.output()).endsWith("\n");
            assertThat(folder.resolve("target/demo")).doesNotExist();
            assertThat(weights).doesNotExist();
        }
    }
}
