package course.cli;

import course.Lesson;
import course.Project;
import course.edit.LessonDiff;
import course.run.Console;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows a lesson's code as the learner wrote it beside the reference's. */
@Command(
        name = "diff",
        description = "Compare your code of a lesson with the reference's: - is yours, + is the reference's.")
final class DiffCommand implements Callable<Integer> {

    @Parameters(paramLabel = "LESSON", description = "The lesson's number.", converter = LessonNumber.class)
    private Lesson lesson;

    @Override
    public Integer call() {
        print(Project.root(), lesson, Console.ofThisProcess());
        return 0;
    }

    /** Prints the difference, or that there is none. */
    static void print(Path root, Lesson lesson, Console console) {
        LessonDiff diff = LessonDiff.of(root, lesson.number());
        if (lesson.number() == 0) {
            console.print("In lesson 0 there is no code to write.");
        } else if (diff.lines().isEmpty()) {
            console.print("Your code of lesson " + lesson.number() + " is the reference's, line for line.");
        } else {
            diff.print(console);
        }
    }
}
