package course.run;

import static org.assertj.core.api.Assertions.assertThat;

import course.Project;
import course.edit.CopiedCourse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Maven itself, on a copy of the course whose lessons are compiled. */
@DisplayName("mvn test")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the copy has links")
class MavenRunTest {

    private static final String ADD = "    public Value add(Value other) {\n";

    private static final List<String> SHARED =
            List.of("pom.xml", ".mvn", "lessons", "src/course", "src/testkit", "src/test");

    @TempDir
    static Path folder;

    private static CopiedCourse course;

    /** What became of a call of Maven. */
    private record Run(int status, String output) {}

    @BeforeAll
    static void compile() throws Exception {
        course = new CopiedCourse(folder).at(1);
        for (String shared : SHARED) {
            Files.createSymbolicLink(folder.resolve(shared), Project.root().resolve(shared));
        }
        Run compiled = maven("test-compile");
        assertThat(compiled.status).as(compiled.output).isZero();
    }

    @AfterAll
    static void unlink() throws IOException {
        for (String shared : SHARED) {
            Files.delete(folder.resolve(shared));
        }
    }

    private static Run maven(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("mvn", "-o", "-q", "-B", "-Dpytorch=recorded"));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    @ParameterizedTest(name = "cuts a test off that {0}")
    @CsvSource(delimiter = '|', textBlock = """
            loops         | while (data < 1e300) {}                                                | It ran longer than 3 s and was cut off: an endless loop?
            fills memory  | for (Object all = 0; data < 1e300; all = new Object[] {all, new long[Integer.MAX_VALUE - 8]}) {} | It ran out of memory: a loop that never ends?
            """)
    @DisplayName("cuts a test off that does not end, names where it was, and calls nothing green")
    void cutOff(String what, String loop, String words) throws Exception {
        course.at(1, ADD, ADD + loop + "\n");

        Run run = maven("test", "-Dlesson=1", "-Dlimit=3");

        assertThat(run.status).isEqualTo(1);
        assertThat(run.output)
                .containsSubsequence(
                        "Lesson 1: Addition",
                        words,
                        "at dagnet.Value.add (Value.java:",
                        "Test:   lessons/lesson01_addition/",
                        "1 failed, ",
                        "not run",
                        "you are here",
                        "Read lessons/lesson01_addition/README.md#where-people-go-wrong")
                .doesNotContain("Green")
                .doesNotContain("ERROR");
    }

    @Test
    @DisplayName("names a method once that the lessons call and the engine does not have")
    void renamed() throws Exception {
        course.at(1, "public String op()", "public String operation()");

        Run run = maven("test", "-Dlesson=1");

        assertThat(run.status).isEqualTo(1);
        assertThat(run.output)
                .containsOnlyOnce("public String op() is missing")
                .contains("1 error: the lessons call what it does not have.")
                .doesNotContain("NoSuchMethodError");
    }
}
