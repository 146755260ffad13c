package course.cli;

import course.Lesson;
import course.run.Compilation;
import course.run.TestResult;
import java.util.Optional;

/** What is to be shown to the learner after an event. */
sealed interface WatchOutput {

    /** The result, with one of its failures, counted from 0. */
    record Result(WatchResult result, int failure) implements WatchOutput {}

    /** More of a result than is shown already: how the earlier lessons are. */
    record EarlierLessons(WatchResult result) implements WatchOutput {}

    /** Another failure of the result that is shown. */
    record Failure(WatchResult result, int failure) implements WatchOutput {}

    /** The problems for which no lesson can be run. */
    record Problems(Compilation compilation, Lesson here, String time) implements WatchOutput {}

    /** The next hint of a lesson, which is taken with that. */
    record Hint(Lesson lesson) implements WatchOutput {}

    /** The learner's code of a lesson beside the reference's. */
    record Diff(Lesson lesson) implements WatchOutput {}

    /** The table of all lessons. */
    record Table(WatchResult result) implements WatchOutput {}

    /** The picture of the graph that a failure is about. */
    record Graph(Optional<TestResult> failure) implements WatchOutput {}

    /** A sentence below the picture. */
    record Notice(String text) implements WatchOutput {}

    /** What goes on at the moment. */
    record Activity(String text) implements WatchOutput {}

    /** The same again, for the terminal as it is now. */
    record Redraw() implements WatchOutput {}

    /** For other commands, and not for the screen: which lesson is red. */
    record RedLesson(WatchResult result) implements WatchOutput {}
}
