package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.edit.CopiedCourse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("diff")
class DiffCommandTest {

    @TempDir
    Path root;

    private CopiedCourse project;

    @BeforeEach
    void aStarter() {
        project = new CopiedCourse(root).withLessons();
    }

    private CommandRun diff(String lesson) {
        return CommandRun.in(root, "diff", lesson);
    }

    @Test
    @DisplayName("shows the learner's lines and the reference's, with their places in the files")
    void shows() {
        CommandRun.in(root, "jump", "5");
        project.edit(
                "dagnet/ChainRule.java",
                text -> text.replace("sum = 0;", "total = 0;").replace("\n", "\r\n"));
        int line = lineOf("total = 0;", project.source("dagnet/ChainRule.java"));
        int referenceLine = lineOf("sum = 0;", project.read("solutions/dagnet/ChainRule.java"));

        List<String> lines = diff("4").out().lines().toList();

        assertThat(lines)
                .startsWith("--- src/main/java/dagnet/ChainRule.java", "+++ solutions/dagnet/ChainRule.java")
                .contains("@@ -%d,7 +%d,7 @@".formatted(line - 3, referenceLine - 3))
                .contains("-        double total = 0;", "+        double sum = 0;");
        assertThat(lines.stream().filter(text -> text.matches("[-+] .*"))).hasSize(2);
    }

    private static int lineOf(String part, String text) {
        return (int) text.substring(0, text.indexOf(part)).lines().count();
    }

    @Test
    @DisplayName("shows each file of a lesson that is still to be written")
    void manyFiles() {
        assertThat(diff("9").out())
                .contains("+++ solutions/dagnet/nn/Layer.java", "+++ solutions/dagnet/nn/Mlp.java")
                .contains("-        throw new UnsupportedOperationException(\"Lesson 9: write Mlp.of\");");
    }

    @Test
    @DisplayName("says so when nothing differs, or nothing is to be written")
    void same() {
        CommandRun.in(root, "jump", "2");

        assertThat(diff("1").out()).isEqualTo("Your code of lesson 1 is the reference's, line for line.\n");
        assertThat(diff("0").out()).isEqualTo("In lesson 0 there is no code to write.\n");
    }

    @Test
    @DisplayName("refuses a file whose regions are broken, and a lesson that does not exist")
    void refuses() {
        project.edit("dagnet/Dot.java", text -> text.replace("// endregion", ""));

        assertThat(diff("3").status()).isEqualTo(1);
        assertThat(diff("3").errors()).startsWith("dagnet: src/main/java/dagnet/Dot.java:");
        assertThat(diff("x").status()).isEqualTo(2);
    }
}
