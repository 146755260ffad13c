package course.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Generate never destroys a learner's work")
class GenerateKeepsTheLearnersWorkTest {

    private static final String STARTER = "src/main/java/dagnet/A.java";
    private static final String SOLUTION = """
        class A {
            private int given;

            // region Lesson 1: one
            private int kept;

            int a(int x) {
                return x;
            }

            int a() {
                return 1;
            }
            // endregion

            int same() {
                return 2;
            }
        }
        """;

    @TempDir
    private Path root;

    private CourseFiles course;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void aStarterNextToAnotherFileThatIsStale() {
        course = new CourseFiles(root);
        course.write("solutions/dagnet/A.java", SOLUTION);
        course.write("solutions/dagnet/B.java", "class B {}\n");
        course.write(STARTER, EngineSource.of("A.java", SOLUTION).stage(0));
        course.write("src/main/java/dagnet/B.java", "class B { /* stale */ }\n");
    }

    private int generate(String... args) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new Generate(root, Map.of(), dot -> Optional.empty(), out).run(args);
    }

    @ParameterizedTest(name = "{1}")
    @DisplayName("and changes nothing when it finds something that somebody wrote")
    @CsvSource(delimiter = '|', textBlock = """
        throw new UnsupportedOperationException("Lesson 1: write A.a(int)"); | return 3;        | A.a(int)
        throw new UnsupportedOperationException("Lesson 1: write A.a()");    | // soon          | A.a()
        // endregion                                                         | private int p;   | A.p
        // endregion                                                         | int q;           | A.q
        // endregion                                                         | void help() {}   | A.help
        // endregion                                                         | class C {}       | A.C
        // endregion                                                         | static {}        | A.{}
        """)
    void refuses(String starter, String written, String member) {
        String work = course.read(STARTER).replace(starter, written + "\n");
        course.write(STARTER, work);

        int status = generate();

        assertThat(status).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo(STARTER + ": somebody wrote " + member + "; nothing was changed:"
                        + " move the file away, or overwrite it: " + Generate.COMMAND + " -Dexec.args=--force");
        assertThat(course.read(STARTER)).isEqualTo(work);
        assertThat(course.read("src/main/java/dagnet/B.java")).isEqualTo("class B { /* stale */ }\n");
    }

    @Test
    @DisplayName("and changes nothing when a file is half written and not Java yet")
    void notJava() {
        course.write(STARTER, "class A { int a() { return");

        int status = generate();

        assertThat(status).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith(STARTER + ":1: expected Java")
                .contains("nothing was changed: move the file away");
        assertThat(course.read(STARTER)).isEqualTo("class A { int a() { return");
    }

    @Test
    @DisplayName("unless it is told --force")
    void force() {
        course.write(STARTER, SOLUTION);

        int status = generate("--force");

        assertThat(status).isZero();
        assertThat(course.read(STARTER))
                .isEqualTo(EngineSource.of("A.java", SOLUTION).stage(0));
    }

    @Test
    @DisplayName("but writes anew a starter that is only old, whatever the reference has changed since")
    void oldStarter() {
        String newer = SOLUTION.replace("return 2", "return 3").replace("int a()", "int b()");
        course.write("solutions/dagnet/A.java", newer);

        int status = generate();

        assertThat(status).isZero();
        assertThat(course.read(STARTER))
                .isEqualTo(EngineSource.of("A.java", newer).stage(0));
    }
}
