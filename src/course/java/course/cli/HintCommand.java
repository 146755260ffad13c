package course.cli;

import course.Lesson;
import course.Project;
import course.hint.Hints;
import course.run.Console;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the next hint of a lesson. */
@Command(name = "hint", description = "Show the next hint of a lesson. Each of its hints says more than the last.")
final class HintCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "LESSON",
            arity = "0..1",
            description =
                    "The lesson's number. Without it: the lesson you are at, the first that is not green, as watch,"
                            + " status or mvn test saw it last.",
            converter = LessonNumber.class)
    private @Nullable Lesson lesson;

    @Option(names = "--again", description = "Show the hints that you have taken already, and take none.")
    private boolean again;

    @Override
    public Integer call() {
        Console console = Console.ofThisProcess();
        Hints hints = new Hints(Project.root(), console, TerminalWidth.orElse(Integer.MAX_VALUE));
        Lesson about = lesson == null ? firstNotGreen() : lesson;
        if (again) {
            hints.again(about);
        } else {
            hints.next(about);
        }
        if (lesson == null) {
            console.print(
                    console.dim("This is the lesson you are at, the first that is not green. About another one, say"
                            + " lesson 3: ./dagnet hint 3"));
        }
        return 0;
    }

    private static Lesson firstNotGreen() {
        return CurrentLesson.firstNotGreen(Project.root())
                .orElseThrow(() -> new CommandException("all methods are written, and no lesson was red when they ran"
                        + " last; name the lesson that you want a hint about, as in ./dagnet hint 3"));
    }
}
