package course.cli;

import course.Lesson;
import course.Project;
import course.hint.HintsTaken;
import course.run.Console;
import course.run.LastRed;
import course.run.LessonRun;
import course.worker.Compilation;
import course.worker.EngineFiles;
import course.worker.Examiner;
import course.worker.Examiner.Supervisor;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows how far the learner is. */
@Command(
        name = "status",
        description = "Show each lesson: how many of its tests pass, and how many methods are still to be written.")
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private LimitOption limit;

    @Override
    public Integer call() {
        Console console = Console.ofThisProcess();
        Path root = Project.root();
        try (Examiner examiner = new Examiner(root, limit.duration(), Examiner.ALLOWANCE)) {
            Compilation compilation = examiner.compile(EngineFiles.ofLearner(root));
            if (!compilation.problems().isEmpty()) {
                compilation.print(console);
                return 1;
            }
            Map<Integer, LessonRun> runs = new TreeMap<>();
            int last = compilation.engine().firstUnwrittenLesson().orElse(Integer.MAX_VALUE);
            try (ActivityLine activity = new ActivityLine()) {
                Lesson.all().stream()
                        .mapToInt(Lesson::number)
                        .filter(number -> number <= last)
                        .forEach(number -> {
                            activity.show("Running lesson " + number + " ...");
                            runs.put(
                                    number,
                                    examiner.run(number, Supervisor.PATIENT).orElseThrow());
                        });
            }
            LastRed.note(root, compilation.engine(), runs.values().stream().flatMap(run -> run.results().stream()));
            new LessonTable(runs, compilation.engine(), new HintsTaken(root)::of)
                    .print(console, TerminalWidth.orElse(Integer.MAX_VALUE));
            return 0;
        }
    }
}
