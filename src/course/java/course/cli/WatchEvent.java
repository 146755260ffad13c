package course.cli;

import course.run.Compilation;
import course.run.LessonRun;
import course.run.RunningTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What can happen while the watch runs: something from outside, or the result of what it has started. */
sealed interface WatchEvent {

    /** A key was pressed. */
    record KeyPressed(char key) implements WatchEvent {}

    /** No more keys will come. */
    record KeysEnded() implements WatchEvent {}

    /** The terminal has another size now. */
    record Resized() implements WatchEvent {}

    /** A file of the learner was saved, made or deleted. */
    record Saved() implements WatchEvent {}

    /** What was saved cannot be read. */
    record Unreadable(String problem) implements WatchEvent {}

    /** What was saved is compiled, with problems or without. */
    record Compiled(Compilation compilation, ResponseTime time, Instant at) implements WatchEvent {}

    /** A lesson is still running, and in it perhaps a test, for some time now. */
    record Ticked(Optional<RunningTest> test, Duration running) implements WatchEvent {}

    /** A lesson was run to its end; {@code printed} holds the last lines that the engine printed in it. */
    record LessonRan(LessonRun run, List<String> printed, Instant at) implements WatchEvent {}

    /** The comments around the lessons' code were checked, and this is what is wrong with them. */
    record RegionsChecked(Optional<String> problem) implements WatchEvent {}
}
