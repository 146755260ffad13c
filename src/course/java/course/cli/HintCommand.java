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
                    "The lesson's number. Without it: the first lesson with a method that is still to be written, even if"
                            + " an earlier one is red.",
            converter = LessonNumber.class)
    private @Nullable Lesson lesson;

    @Option(names = "--again", description = "Show the hints that you have taken already, and take none.")
    private boolean again;

    @Override
    public Integer call() {
        Console console = Console.ofThisProcess();
        Hints hints = new Hints(Project.root(), console);
        Lesson about = lesson == null ? firstUnwritten() : lesson;
        if (again) {
            hints.again(about);
        } else {
            hints.next(about);
        }
        if (lesson == null) {
            console.print(
                    console.dim("This is the first lesson with a method to write. About another one, say lesson 3:"
                            + " ./dagnet hint 3"));
        }
        return 0;
    }

    private static Lesson firstUnwritten() {
        return CurrentLesson.firstUnwritten(Project.root())
                .orElseThrow(() -> new CommandException("all methods are written; name the lesson that you want a hint"
                        + " about, as in ./dagnet hint 3 (./dagnet status shows which are red)"));
    }
}
