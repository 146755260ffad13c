package course.cli;

import course.Project;
import course.run.Console;
import course.worker.Examiner;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the learner's lesson on every save. */
@Command(
        name = "watch",
        description =
                "Run your lesson, and all before it, each time you save a file. Without a command, dagnet watches.")
final class WatchCommand implements Callable<Integer> {

    @Mixin
    private LimitOption limit;

    @Override
    public Integer call() {
        Path root = Project.root();
        try (Keys keys = Keys.ofThisProcess();
                Examiner examiner = new Examiner(root, limit.duration(), Examiner.SMALL_ALLOWANCE)) {
            boolean good = new Watch(root, keys, examiner, limit.duration()).run();
            return good || Console.isTerminal() ? 0 : 1;
        }
    }
}
