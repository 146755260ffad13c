package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.Lesson;
import course.Project;
import course.edit.CopiedCourse;
import course.hint.Hint;
import course.hint.Hints;
import course.hint.HintsTaken;
import course.run.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("hint")
class HintCommandTest {

    private static final Path HINTS = Path.of(".dagnet/hints.txt");

    @TempDir
    Path root;

    private CopiedCourse project;

    @BeforeEach
    void aLesson() {
        project = new CopiedCourse(root).withLessons();
        project.write("lessons/lesson04_chain_rule/README.md", """
                # Lesson 4: The chain rule

                <details><summary>Not a hint</summary>
                </details>

                ## Hints

                <details><summary>Hint 1: the `sum`</summary>

                Add **all** paths, as in *the text*: $\\frac{\\partial y}{\\partial x}$. This line is long, and longer than a terminal.
                </details>

                <details><summary>Hint 2: a loop</summary>

                ```java
                for (int i = 0; ; ) {
                }
                ```
                </details>

                <details><summary>Hint 3: the rest</summary>

                See [the text](README.md).
                </details>

                ## The reference solution

                <details><summary>Show it</summary>
                </details>
                """);
    }

    private CommandRun hint(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "hint";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandRun.in(root, all);
    }

    static List<Lesson> lessonsWithCode() {
        return Lesson.all().subList(1, Lesson.all().size());
    }

    @ParameterizedTest
    @MethodSource("lessonsWithCode")
    @DisplayName("finds three in every lesson's text, each with its number")
    void threeHints(Lesson lesson) {
        List<Hint> hints = Hint.of(Project.root(), lesson);

        assertThat(hints)
                .extracting(hint -> hint.title().substring(0, 8))
                .containsExactly("Hint 1: ", "Hint 2: ", "Hint 3: ");
        assertThat(hints).allSatisfy(hint -> assertThat(hint.text()).isNotBlank());
    }

    @Test
    @DisplayName("shows one after the other, for a terminal, and after the last the last again")
    void oneAfterTheOther() {
        assertThat(hint("4").out()).isEqualTo("""
                Lesson 4: The chain rule
                Hint 1: the `sum`

                Add all paths, as in the text: ∂y/∂x. This line is long, and longer than a
                terminal.

                2 more hints are left.
                """);
        assertThat(hint("4").out()).contains("\n    for (int i = 0; ; ) {\n    }\n\n", "One more hint is left.");
        assertThat(hint("4").out())
                .contains(
                        "See the text (README.md).", "That is the last hint.", "lessons/lesson04_chain_rule/README.md");
        assertThat(hint("4").out())
                .contains("You have taken all of its hints.", "README.md#where-people-go-wrong", "Hint 3: the rest");
        assertThat(new HintsTaken(root).of(Lesson.all().get(4))).isEqualTo(3);
    }

    @Test
    @DisplayName("is filled to the width of a terminal that is narrower than a page")
    void narrow() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        Console console = Console.ofThisProcess().to(new PrintStream(shown, true, StandardCharsets.UTF_8));

        new Hints(root, console, 60).next(Lesson.all().get(4));

        assertThat(shown.toString(StandardCharsets.UTF_8).lines())
                .containsSubsequence(
                        "Add all paths, as in the text: ∂y/∂x. This line is long, and", "longer than a terminal.");
    }

    @Test
    @DisplayName("--again shows those that were taken, and takes none")
    void again() {
        assertThat(hint("4", "--again").out()).isEqualTo("You have taken no hint of lesson 4 yet.\n");

        hint("4");

        assertThat(hint("4", "--again").out()).contains("Hint 1", "2 more").doesNotContain("Hint 2");
        assertThat(hint("4").out()).contains("Hint 2");
    }

    @Test
    @DisplayName("is about the first lesson with a method to write when no lesson is named, and none was red before it")
    void currentLesson() {
        CommandRun.in(root, "jump", "4");

        assertThat(hint().out())
                .startsWith("Lesson 4: The chain rule\n")
                .endsWith("About another one, say lesson 3: ./dagnet hint 3\n");
        assertThat(hint("4").out()).doesNotContain("another one");
    }

    @Test
    @DisplayName("is about an earlier lesson that was red when the lessons ran last, until its code is exchanged")
    void redLesson() {
        project.at(2, "other, -quotient / other.data", "other, quotient / other.data");
        assertThat(hint().out()).startsWith("Lesson 3: ");

        RunningDagnet.run(root, "status");

        assertThat(hint().out()).startsWith("Lesson 2: Arithmetic\n");
        CommandRun.in(root, "solve", "2", "--yes");
        assertThat(hint().out()).startsWith("Lesson 3: ");
    }

    @Test
    @DisplayName("asks which lesson it is about when all are written")
    void allWritten() {
        for (int lesson = 1; lesson < Lesson.all().size(); lesson++) {
            CommandRun.in(root, "solve", String.valueOf(lesson));
        }

        assertThat(hint().status()).isEqualTo(1);
        assertThat(hint().errors())
                .contains("all methods are written, and no lesson was red when they ran last; name the lesson");
    }

    @Test
    @DisplayName("keeps what was taken in a file that anybody can read, change or delete")
    void state() throws IOException {
        hint("5");
        hint("4");
        hint("5");
        assertThat(root.resolve(HINTS)).content().isEqualToNormalizingNewlines("lesson 4: 1\nlesson 5: 2\n");

        Files.writeString(root.resolve(HINTS), "mine\nlesson 4: 2\n");
        assertThat(hint("4").out()).contains("Hint 3");

        Files.delete(root.resolve(HINTS));
        assertThat(hint("4").out()).contains("Hint 1");
    }

    @Test
    @DisplayName("says so when a lesson has none, and refuses a lesson that does not exist")
    void none() {
        assertThat(hint("0").out())
                .isEqualTo("Lesson 0 has no hints; its text is lessons/lesson00_warm_up/README.md\n");
        CommandRun wrong = hint("99");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.errors())
                .contains("lesson was '99'; expected a number from 0 to " + CopiedCourse.lastLesson());
    }
}
