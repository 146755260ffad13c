package course.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What is stale is named in one sentence, with the command that mends it:")
class StaleThingsTest {

    private static final Map<String, Supplier<String>> PICTURES = Map.of("sum", () -> "digraph {}\n");
    private static final String STALE = " is stale; run: " + Generate.COMMAND;
    private static final String SOLUTION = """
        import java.util.List;

        class A {
            // region Lesson 1: one
            int a() {
                return List.of(1).get(0);
            }
            // endregion

            // region Lesson 2: two
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

    private static final String CLASSROOM =
            "      # From here on: generated from the lessons, by course.source.Generate.\n";
    private static final PrintStream SILENT = new PrintStream(OutputStream.nullOutputStream());

    @TempDir
    private Path root;

    private CourseFiles course;
    private Freshness freshness;

    @BeforeEach
    void aFreshCourse() {
        course = new CourseFiles(root);
        course.write("solutions/dagnet/A.java", SOLUTION);
        course.write("lessons/lesson01_a/README.md", LESSON);
        new Generate(root, PICTURES, dot -> Optional.of("<svg>\n</svg>\n"), SILENT).run();
        freshness = new Freshness(root, PICTURES);
    }

    @Test
    @DisplayName("nothing, where all is well")
    void fresh() {
        assertThat(freshness.starter()).isEmpty();
        assertThat(freshness.listings()).isEmpty();
        assertThat(freshness.classroom()).isEmpty();
        assertThat(freshness.pictures()).isEmpty();
        assertThat(freshness.regionsNotShown()).isEmpty();
        assertThat(freshness.foreignImports()).isEmpty();
    }

    @Test
    @DisplayName("a starter that is not stage 0, or has a file too many")
    void starter() {
        course.write("src/main/java/dagnet/A.java", SOLUTION);
        course.write("src/main/java/dagnet/B.java", "class B {}\n");

        assertThat(freshness.starter())
                .containsExactly(
                        "src/main/java/dagnet/A.java" + STALE,
                        "src/main/java/dagnet/B.java is not in solutions/; remove it, or add it there");
    }

    @Test
    @DisplayName("a listing that is not its region")
    void listing() {
        course.write("solutions/dagnet/A.java", SOLUTION.replace("of(1)", "of(2)"));

        assertThat(freshness.listings())
                .containsExactly("the listing of \"Lesson 1: one\" in lessons/lesson01_a/README.md" + STALE);
    }

    @Test
    @DisplayName("a template for GitHub Classroom that lacks a lesson's step")
    void classroom() {
        course.write("lessons/lesson01_a/README.md", "# Lesson 1: It's one\n");
        course.write(Classroom.FILE, CLASSROOM);
        assertThat(freshness.classroom()).containsExactly(Classroom.FILE + STALE);

        new Generate(root, PICTURES, dot -> Optional.empty(), SILENT).run();

        assertThat(freshness.classroom()).isEmpty();
        assertThat(course.read(Classroom.FILE))
                .startsWith(CLASSROOM)
                .contains("      - name: 'Lesson 1: It''s one'\n        id: lesson1\n", "select(.lesson == 1)")
                .endsWith("          runners: lesson1\n");
    }

    @Test
    @DisplayName("a template for GitHub Classroom that does not say where the lessons' steps begin")
    void classroomWithoutAMarker() {
        course.write(Classroom.FILE, "name: Autograding\n");

        assertThatThrownBy(freshness::classroom)
                .hasMessage(
                        Classroom.FILE + ": expected the line \"" + CLASSROOM.strip() + "\" before the lessons' steps");
    }

    @Test
    @DisplayName("a picture of another graph, or none at all")
    void picture() {
        course.write("lessons/lesson01_a/sum.svg", "<svg>\n<!-- DOT\ndigraph { a }\n-->\n</svg>\n");
        course.write("lessons/lesson02_b/README.md", "<!-- picture: sum -->\n![A sum](sum.svg)\n");

        assertThat(freshness.pictures())
                .containsExactly(
                        "lessons/lesson01_a/sum.svg" + STALE + " (it needs Graphviz)",
                        "lessons/lesson02_b/sum.svg is missing; run: " + Generate.COMMAND + " (it needs Graphviz)");
    }

    @Test
    @DisplayName("a picture that cannot be drawn because the engine is still to be written")
    void pictureOfTheStarter() {
        Map<String, Supplier<String>> unwritten = Map.of("sum", () -> {
            throw new UnsupportedOperationException("Lesson 3: write Dot.of");
        });

        assertThatThrownBy(() -> new Freshness(root, unwritten).pictures())
                .hasMessage("lessons/lesson01_a/README.md: the picture \"sum\" needs the reference engine; run: "
                        + Generate.COMMAND);
    }

    @Test
    @DisplayName("a region that the text of its lesson does not show")
    void regionNotShown() {
        course.write("lessons/lesson02_b/README.md", "# Lesson 2\n");

        assertThat(freshness.regionsNotShown())
                .containsExactly("lessons/lesson02_b/README.md does not show \"Lesson 2: two\" of"
                        + " solutions/dagnet/A.java; add"
                        + " \"<!-- listing: solutions/dagnet/A.java, Lesson 2: two -->\" and a java block, then run: "
                        + Generate.COMMAND);
    }

    @Test
    @DisplayName("an import that is neither of the JDK nor of the engine")
    void foreignImport() {
        course.write("solutions/dagnet/A.java", SOLUTION.replace("java.util.List", "javafx.util.List"));

        assertThat(freshness.foreignImports())
                .containsExactly("solutions/dagnet/A.java imports javafx.util.List;"
                        + " the engine needs nothing but java.* and dagnet.*");
    }
}
