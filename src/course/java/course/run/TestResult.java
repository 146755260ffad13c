package course.run;

import java.io.Serializable;
import java.util.List;
import testkit.failures.Diagnosis;

/**
 * What became of one test.
 *
 * @param lesson the number of its lesson, or {@link #NO_LESSON}
 * @param title the sentence that the test states
 * @param where the line at which it failed, or where its method begins
 * @param diagnosis why it failed or was skipped
 * @param stubs the unwritten methods it ran into; if there are any, the diagnosis says no more than that
 * @param drawing the path of a drawing of the failing graph, or empty
 */
public record TestResult(
        int lesson,
        String title,
        SourceLine where,
        Outcome outcome,
        Diagnosis diagnosis,
        List<Engine.Stub> stubs,
        String drawing)
        implements Serializable {

    /** Of a test that checks the course itself. */
    static final int NO_LESSON = -1;

    /** A result whose diagnosis is no more than a message. */
    public TestResult(
            int lesson,
            String title,
            SourceLine where,
            Outcome outcome,
            String message,
            List<Engine.Stub> stubs,
            String drawing) {
        this(lesson, title, where, outcome, Diagnosis.of(message), stubs, drawing);
    }

    /** Returns why it failed or was skipped, in words for the learner. */
    public String message() {
        return diagnosis.text();
    }

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
