package course.cli;

import course.hint.Hints;
import course.hint.HintsTaken;
import course.run.Console;
import course.run.LastRed;
import course.source.SourceException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Shows the watch's outputs on its screen. */
final class WatchDisplay {

    private final Path root;
    private final WatchScreen screen;

    WatchDisplay(Path root, WatchScreen screen) {
        this.root = root;
        this.screen = screen;
    }

    /** Shows an output. That one cannot be shown is no reason to stop watching: a notice says why. */
    void show(WatchOutput output) {
        try {
            showOrFail(output);
        } catch (CommandException | SourceException | UncheckedIOException failed) {
            screen.notice(String.valueOf(failed.getMessage()));
        }
    }

    private void showOrFail(WatchOutput output) {
        if (output instanceof WatchOutput.Result shown) {
            WatchResult result = shown.result();
            screen.show(failure(result, shown.failure()), result::printStatus);
        } else if (output instanceof WatchOutput.EarlierLessons earlier) {
            WatchResult result = earlier.result();
            screen.add(result::printStatus, result::printEarlier);
        } else if (output instanceof WatchOutput.Failure shown) {
            screen.show(failure(shown.result(), shown.failure()));
        } else if (output instanceof WatchOutput.Problems problems) {
            screen.show(problems.compilation()::print, status(problems));
        } else if (output instanceof WatchOutput.Hint hint) {
            screen.show(console -> new Hints(root, console, screen.columns()).next(hint.lesson()));
        } else if (output instanceof WatchOutput.Diff diff) {
            screen.show(console -> DiffCommand.print(root, diff.lesson(), console));
        } else if (output instanceof WatchOutput.Table table) {
            WatchResult result = table.result();
            LessonTable lessons = new LessonTable(result.runs(), result.engine(), new HintsTaken(root)::of);
            screen.show(console -> lessons.print(console, screen.columns()));
        } else if (output instanceof WatchOutput.Graph graph) {
            screen.notice(new FailingGraph(root).draw(graph.failure()));
        } else if (output instanceof WatchOutput.Notice notice) {
            screen.notice(notice.text());
        } else if (output instanceof WatchOutput.Activity activity) {
            screen.activity(activity.text());
        } else if (output instanceof WatchOutput.Redraw) {
            screen.redraw();
        } else if (output instanceof WatchOutput.RedLesson red) {
            WatchResult result = red.result();
            LastRed.note(root, result.engine(), result.runs().values().stream().flatMap(run -> run.results().stream()));
        }
    }

    private static Consumer<Console> failure(WatchResult result, int failure) {
        return console -> result.printFailure(console, failure);
    }

    private static Consumer<Console> status(WatchOutput.Problems problems) {
        return console -> console.print(console.bold(problems.here().heading()) + "   "
                + console.red(problems.compilation().verdict()) + "   " + console.dim(problems.time()));
    }
}
