package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.edit.CopiedCourse;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("dagnet, called wrongly or asked for help,")
class UsageErrorHandlerTest {

    @TempDir
    Path root;

    @BeforeEach
    void copy() {
        new CopiedCourse(root).withLessons();
    }

    @ParameterizedTest(name = "dagnet {0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            foo                   | dagnet has no command 'foo'
            stats                 | dagnet has no command 'stats'; did you mean status
            grde                  | dagnet has no command 'grde'; did you mean grade?
            hel                   | dagnet has no command 'hel'; did you mean help?
            grade --jsn x         | dagnet grade has no option '--jsn'; did you mean --json?
            reset -x 3            | dagnet reset has no option '-x'
            grade --lesson 1;2    | --lesson was '1;2'; expected a lesson, such as 5, several in a row, such as 0-5,
            grade --json          | --json was given without FILE
            grade --limit x       | --limit was x; expected seconds from 1 to 3600
            watch --limit 3601    | --limit was 3601; expected seconds from 1 to 3600
            grade --json a --json b | --json was given twice; expected it once
            hint --again=maybe    | 'maybe' was given; --again takes no value
            status now            | 'now' was given; dagnet status expects no argument
            hint 3 4              | '4' was given; dagnet hint expects no more than LESSON
            diff                  | LESSON is missing; expected the lesson's number
            solve 99              | lesson was '99'; expected a number from 0 to LAST
            jump x                | lesson was 'x'; expected a number from 0 to LAST
            draw                  | EXPRESSION is missing; expected what to compute
            help foo              | there is no command 'foo'; expected one of watch, status,
            """)
    @DisplayName("says what was given and what was expected, and how it is called, and ends with status 2")
    void wrongUsage(String arguments, String sentence) {
        CommandRun run = CommandRun.in(root, arguments.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors())
                .startsWith("dagnet: " + sentence.replace("LAST", "" + CopiedCourse.lastLesson()))
                .contains("\nUsage: dagnet", " --help\n");
        assertThat(run.errors().lines()).hasSizeLessThanOrEqualTo(5);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest(name = "dagnet {0}")
    @ValueSource(
            strings = {"watch", "status", "hint", "diff", "solve", "jump", "reset", "draw", "demo", "grade", "doctor"})
    @DisplayName("tells of a command the same with help before it as with --help behind it")
    void help(String command) {
        CommandRun help = CommandRun.in(root, "help", command);

        assertThat(help.status()).isZero();
        assertThat(help.out())
                .startsWith("Usage: dagnet " + command)
                .isEqualTo(CommandRun.in(root, command, "--help").out());
    }

    @Test
    @DisplayName("tells of all commands with help alone")
    void helpOfAll() {
        CommandRun help = CommandRun.in(root, "help");

        assertThat(help.status()).isZero();
        assertThat(help.out()).startsWith("Usage: dagnet [--help] [COMMAND]").contains("  grade ", "  help ");
    }
}
