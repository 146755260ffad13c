package course.cli;

import course.Lesson;
import course.run.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Shows how far the learner is. */
@Command(name = "status", description = "Show each lesson, and how much of it is done.")
final class StatusCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Console console = Console.ofThisProcess();
        Lesson.all().forEach(lesson -> console.print("Lesson %2d   %s".formatted(lesson.number(), lesson.title())));
        return 0;
    }
}
