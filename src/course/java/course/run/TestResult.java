package course.run;

import java.io.Serializable;
import java.util.List;

/**
 * What became of one test.
 *
 * @param lesson the number of its lesson, or {@link #NO_LESSON}
 * @param title the sentence that the test states
 * @param where the line at which it failed, or where its method begins
 * @param message why it failed or was skipped, in words for the learner
 * @param stubs the unwritten methods it ran into; if there are any, the message says no more than that
 * @param drawing the path of a drawing of the failing graph, or empty
 */
public record TestResult(
        int lesson,
        String title,
        SourceLine where,
        Outcome outcome,
        String message,
        List<Engine.Stub> stubs,
        String drawing)
        implements Serializable {

    /** Of a test that checks the course itself. */
    static final int NO_LESSON = -1;

    /** Whether it says something about code that is there, and not that some is still to be written. */
    boolean concernsWrittenCode() {
        return outcome == Outcome.PASSED || showsAMistake();
    }

    /** Whether it failed, and not because something is still to be written. */
    boolean showsAMistake() {
        return outcome == Outcome.FAILED && stubs.isEmpty();
    }

    /** How a test can end. One that was not run has only been listed: the run could not come to it. */
    public enum Outcome {
        PASSED,
        FAILED,
        SKIPPED,
        NOT_RUN
    }
}
