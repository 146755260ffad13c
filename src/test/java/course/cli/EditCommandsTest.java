package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.edit.CopiedCourse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("solve, jump and reset")
class EditCommandsTest {

    private static final String CHAIN_RULE = "dagnet/ChainRule.java";

    @TempDir
    Path root;

    private CopiedCourse project;

    @BeforeEach
    void aStarter() {
        project = new CopiedCourse(root).withLessons();
    }

    private CommandRun run(String... arguments) {
        return CommandRun.in(root, arguments);
    }

    @Test
    @DisplayName("say what goes where, where the old files are, and what is so now")
    void solve() {
        CommandRun run = run("solve", "4");

        assertThat(run.errors()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out().replaceAll("dagnet.backup.[-T\\d]+", "dagnet/backup/TIME"))
                .isEqualTo("""
                The reference's code of lesson 4 goes into
                  src/main/java/dagnet/ChainRule.java:8  Lesson 4: the chain rule
                The files as they were are in .dagnet/backup/TIME; to go back, copy its src over yours.
                Your lesson 4 is the reference's now.
                """);
        assertThat(project.source(CHAIN_RULE)).isEqualTo(CopiedCourse.stage(4).get(CHAIN_RULE));
    }

    @Test
    @DisplayName("jump leads to the lesson, and reset back")
    void jumpAndReset() {
        assertThat(run("jump", "2").out()).endsWith("Lesson 2 is next: lessons/lesson02_arithmetic/README.md\n");
        assertThat(project.engine()).isEqualTo(CopiedCourse.stage(1));

        assertThat(run("reset", "1").out())
                .endsWith("Lesson 1 is yours to write: lessons/lesson01_addition/README.md\n");
        assertThat(project.engine()).isEqualTo(CopiedCourse.stage(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"solve", "jump", "reset", "diff"})
    @DisplayName("say that there is no reference where it was taken out, and so does diff")
    void withoutReference(String command) {
        project.withoutReference();

        CommandRun run = run(command, "4");

        assertThat(run.errors()).startsWith("dagnet: solutions/: there is no reference in this copy of the course");
        assertThat(run.status()).isEqualTo(1);
        assertThat(project.engine()).isEqualTo(CopiedCourse.stage(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"solve", "reset"})
    @DisplayName("overwrite what somebody wrote only with --yes where there is nobody to ask")
    void work(String command) {
        project.edit(CHAIN_RULE, text -> text.replaceFirst("throw new [^;]*;", "return 0;"));
        Map<String, String> before = project.engine();

        CommandRun asked = run(command, "4");

        assertThat(asked.status()).isEqualTo(1);
        assertThat(asked.out()).isEmpty();
        assertThat(asked.errors())
                .contains(" of lesson 4 goes into\n", "Lesson 4: the chain rule  (you wrote code there)\n")
                .startsWith("dagnet: nothing was changed, because there is no terminal to ask on; to overwrite what you"
                        + " wrote, add --yes. Files are saved before they are changed.");
        assertThat(project.engine()).isEqualTo(before);
        assertThat(root.resolve(".dagnet")).doesNotExist();

        assertThat(run(command, "4", "--yes").status()).isZero();
        assertThat(project.engine()).isNotEqualTo(before);
    }

    @Test
    @DisplayName("ask too when code of the learner's would not compile any more, and say which")
    void misfit() {
        run("jump", "3");
        Map<String, String> before = project.engine();

        CommandRun asked = run("reset", "1");

        assertThat(asked.status()).isEqualTo(1);
        assertThat(asked.errors())
                .contains("Then your engine does not compile any more; the compiler will say:\n"
                        + "  src/main/java/dagnet/Value.java:")
                .contains("Code of yours outside of lesson 1 uses what goes away, until you write it again.");
        assertThat(asked.errors()).contains("to go on nevertheless, add --yes");
        assertThat(project.engine()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            solve 0 | in lesson 0 there is no code to write
            reset 0 | in lesson 0 there is no code to write
            jump 0  | before lesson 0 there is no code to write
            jump 1  | before lesson 1 there is no code to write
            reset 5 | your lesson 5 is as the starter has it
            """)
    @DisplayName("say so when there is nothing to do")
    void nothingToDo(String arguments, String why) {
        CommandRun run = run(arguments.split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("Nothing to do: " + why + ".\n");
        assertThat(root.resolve(".dagnet")).doesNotExist();
    }

    @Test
    @DisplayName("say so when all is done already")
    void doneAlready() {
        run("jump", "3");

        assertThat(run("solve", "2").out()).isEqualTo("Nothing to do: your lesson 2 is the reference's already.\n");
        assertThat(run("jump", "3").out())
                .isEqualTo("Nothing to do: all your lessons before 3 are the reference's already.\n");
    }

    @Test
    @DisplayName("refuse a file with broken regions in a sentence that names the line")
    void brokenRegion() {
        project.edit(CHAIN_RULE, text -> text.replace("    // endregion\n", ""));

        CommandRun run = run("jump", "" + CopiedCourse.lastLesson());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors().strip())
                .isEqualTo("dagnet: src/main/java/dagnet/ChainRule.java:8: the region never ends; expected"
                        + " \"// endregion\" after it");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            solve         | LESSON is missing; expected the lesson's number
            solve 99      | lesson was '99'; expected a number from 0 to LAST
            jump five     | lesson was 'five'; expected a number from 0 to LAST
            reset -1      | lesson was '-1'; expected a number from 0 to LAST
            reset 1 2     | '2' was given; dagnet reset expects no more than LESSON
            solve 1 --now | dagnet solve has no option '--now'
            """)
    @DisplayName("answer a wrong argument with what was expected and their usage, and status 2")
    void badArguments(String arguments, String problem) {
        CommandRun run = run(arguments.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors())
                .contains(problem.replace("LAST", "" + CopiedCourse.lastLesson()))
                .contains("Usage: dagnet " + arguments.split(" ")[0]);
    }
}
