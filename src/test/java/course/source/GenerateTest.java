package course.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Generate")
class GenerateTest {

    private static final String SOLUTION = """
        class A {
            // region Lesson 1: one
            int a() {
                return 1;
            }
            // endregion
        }
        """;
    private static final String LESSON = """
        <!-- picture: sum -->
        ![A sum](sum.svg)

        <!-- listing: solutions/dagnet/A.java, Lesson 1: one -->
        ```java
        ```
        """;
    private static final Function<String, Optional<String>> DRAW = dot -> Optional.of("<svg>\n</svg>\n");
    private static final Function<String, Optional<String>> CANNOT_DRAW = dot -> Optional.empty();

    @TempDir
    private Path root;

    private CourseFiles course;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void aCourse() {
        course = new CourseFiles(root);
        course.write("solutions/dagnet/A.java", SOLUTION);
        course.write("lessons/lesson01_a/README.md", LESSON);
    }

    private int generate(Function<String, Optional<String>> draw, String... args) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new Generate(root, Map.of("sum", () -> "digraph {}\n"), draw, out).run(args);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    @DisplayName("writes the starter, the listings and the pictures, and says so")
    void writes() {
        int status = generate(DRAW);

        assertThat(status).isZero();
        assertThat(printed()).isEqualTo("""
            written: lessons/lesson01_a/README.md
            written: lessons/lesson01_a/sum.svg
            written: src/main/java/dagnet/A.java
            files written: 3
            """);
        assertThat(course.read("src/main/java/dagnet/A.java")).contains("\"Lesson 1: write A.a\"");
        assertThat(course.read("lessons/lesson01_a/README.md"))
                .isEqualTo(LESSON.replace("```java\n", "```java\nint a() {\n    return 1;\n}\n"));
        assertThat(course.read("lessons/lesson01_a/sum.svg")).isEqualTo("<svg>\n<!-- DOT\ndigraph {}\n-->\n</svg>\n");
    }

    @Test
    @DisplayName("writes nothing the second time")
    void writesOnce() {
        generate(DRAW);
        printed.reset();

        generate(CANNOT_DRAW);

        assertThat(printed()).isEqualTo("files written: 0\n");
    }

    @Test
    @DisplayName("leaves pictures alone where they cannot be drawn, and says so")
    void noGraphviz() {
        int status = generate(CANNOT_DRAW);

        assertThat(status).isZero();
        assertThat(printed()).startsWith("pictures left alone: the program dot is not installed");
        assertThat(course.exists("lessons/lesson01_a/sum.svg")).isFalse();
        assertThat(course.exists("src/main/java/dagnet/A.java")).isTrue();
    }

    @Test
    @DisplayName("leaves alone what solutions has no counterpart of, and names it")
    void extraFile() {
        course.write("src/main/java/mine/B.java", "class B { int b() { return 1; } }");

        int status = generate(DRAW);

        assertThat(status).isZero();
        assertThat(printed()).contains("left alone: src/main/java/mine/B.java is not in solutions/\n");
        assertThat(course.read("src/main/java/mine/B.java")).isEqualTo("class B { int b() { return 1; } }");
    }

    @Test
    @DisplayName("changes nothing if a listing names a region that does not exist")
    void unknownRegion() {
        course.write("lessons/lesson02_b/README.md", LESSON.replace("1: one", "2: two"));

        int status = generate(DRAW);

        assertThat(status).isEqualTo(1);
        assertThat(printed())
                .isEqualTo("solutions/dagnet/A.java: no region \"Lesson 2: two\";"
                        + " expected one of \"Lesson 1: one\"\n");
        assertThat(course.exists("src/main/java/dagnet/A.java")).isFalse();
    }

    @Test
    @DisplayName("changes nothing if a listing names a file that does not exist")
    void unknownFile() {
        course.write("lessons/lesson02_b/README.md", LESSON.replace("A.java", "B.java"));

        int status = generate(DRAW);

        assertThat(status).isEqualTo(1);
        assertThat(printed()).isEqualTo("lessons/lesson02_b/README.md:4: there is no file solutions/dagnet/B.java\n");
        assertThat(course.exists("src/main/java/dagnet/A.java")).isFalse();
    }

    @Test
    @DisplayName("changes nothing if a lesson shows a picture that nobody draws")
    void unknownPicture() {
        course.write("lessons/lesson02_b/README.md", LESSON.replace("sum", "product"));

        int status = generate(DRAW);

        assertThat(status).isEqualTo(1);
        assertThat(printed())
                .isEqualTo("lessons/lesson02_b/README.md: no picture \"product\"; expected one of [sum]\n");
    }

    @Test
    @DisplayName("takes no other argument than --force")
    void arguments() {
        int status = generate(DRAW, "--fast");

        assertThat(status).isEqualTo(1);
        assertThat(printed()).isEqualTo("arguments were [--fast]; expected none, or --force\n");
    }
}
