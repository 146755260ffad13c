package course.cli;

import course.Lesson;
import course.cli.WatchState.Compiling;
import course.cli.WatchState.Ended;
import course.cli.WatchState.Waiting;
import java.util.Optional;

/**
 * What each key does while the watch waits.
 *
 * @param machine decides on everything else
 */
record KeyBindings(WatchMachine machine) {

    /** Ends the watch, also in the middle of a run. */
    static final char QUIT = 'q';

    /** Returns the legend of the keys; two spaces stand between them. */
    static String legend(boolean hasReference) {
        return "h hint  " + (hasReference ? "d diff  " : "")
                + "f next failure  g graph  n next lesson  r run  a all lessons  q quit";
    }

    WatchStep press(Waiting before, char key) {
        Waiting waiting = before.withDiffAsked(false);
        return switch (key) {
            case QUIT -> WatchStep.to(new Ended(true));
            case 'h' -> WatchStep.to(waiting.nowCovered(waiting.result()), new WatchOutput.Hint(lesson(waiting)));
            case 'd' -> diff(waiting, before.diffAsked());
            case 'f' -> nextFailure(waiting);
            case 'g' -> WatchStep.to(waiting, new WatchOutput.Graph(waiting.shownFailure()));
            case 'n' -> nextLesson(waiting);
            case 'r' -> WatchStep.to(new Compiling(waiting.place()));
            case 'a' ->
                waiting.result()
                        .map(result -> machine.fillTable(waiting, result, Optional.empty()))
                        .orElseGet(() -> notice(
                                waiting,
                                "Nothing can be run: " + waiting.compilation().verdict() + "."));
            case '\r', '\n', ' ' -> WatchStep.to(waiting);
            default -> notice(waiting, "There is no key '" + key + "'.");
        };
    }

    private static WatchStep notice(Waiting waiting, String text) {
        return WatchStep.to(waiting, new WatchOutput.Notice(text));
    }

    private Lesson lesson(Waiting waiting) {
        return machine.lessons().get(waiting.shownLesson());
    }

    private WatchStep diff(Waiting waiting, boolean confirmed) {
        if (!machine.hasReference()) {
            return notice(waiting, "There is no reference to compare with: somebody took solutions/ out.");
        }
        Lesson lesson = lesson(waiting);
        if (waiting.isGreen() || confirmed) {
            return WatchStep.to(waiting.nowCovered(waiting.result()), new WatchOutput.Diff(lesson));
        }
        return notice(
                waiting.withDiffAsked(true),
                "Lesson " + lesson.number()
                        + " is not done: this shows its solution. Press d again if that is what you want.");
    }

    /** A failure that was covered is shown again before the next one. */
    private static WatchStep nextFailure(Waiting waiting) {
        if (waiting.shownFailure().isEmpty()) {
            return notice(waiting, "There is no failure to show: what is written passes.");
        }
        int failure = waiting.failure() + (waiting.covered() ? 0 : 1);
        return WatchStep.to(
                waiting.at(failure), new WatchOutput.Failure(waiting.result().orElseThrow(), failure));
    }

    private WatchStep nextLesson(Waiting waiting) {
        int here = waiting.place().here();
        if (!waiting.isGreen()) {
            return notice(waiting, "Not yet: something is still red.");
        }
        if (here == machine.lessons().size() - 1) {
            return notice(waiting, "This was the last lesson.");
        }
        return WatchStep.to(new Compiling(waiting.place().at(here + 1)));
    }
}
