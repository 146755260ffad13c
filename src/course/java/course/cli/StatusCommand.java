package course.cli;

import course.Lesson;
import course.Project;
import course.hint.HintsTaken;
import course.run.Compilation;
import course.run.Console;
import course.run.LastRed;
import course.run.LessonRun;
import course.worker.EngineFiles;
import course.worker.Examiner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
            int last = compilation.engine().firstUnwrittenLesson().orElse(Integer.MAX_VALUE);
            List<Lesson> begun = Lesson.all().stream()
                    .filter(lesson -> lesson.number() <= last)
                    .toList();
            Map<Integer, LessonRun> runs = PatientRun.of(examiner, begun);
            LastRed.note(root, compilation.engine(), runs.values().stream().flatMap(run -> run.results().stream()));
            new LessonTable(runs, compilation.engine(), new HintsTaken(root)::of)
                    .print(console, TerminalWidth.orElse(Integer.MAX_VALUE));
            return 0;
        }
    }
}
