package course.cli;

import course.Lesson;
import course.Project;
import course.hint.Hints;
import course.run.Console;
import java.util.concurrent.Callable;
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
                    "The lesson's number. Without it: the first lesson with a method that is still to be written.",
            converter = LessonNumber.class)
    private Lesson lesson;

    @Option(names = "--again", description = "Show the hints that you have taken already, and take none.")
    private boolean again;

    @Override
    public Integer call() {
        Hints hints = new Hints(Project.root(), Console.ofThisProcess());
        Lesson about = lesson == null ? CurrentLesson.of(Project.root()) : lesson;
        if (again) {
            hints.again(about);
        } else {
            hints.next(about);
        }
        return 0;
    }
}
