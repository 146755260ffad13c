package course.run;

import course.run.TestResult.Outcome;
import java.io.Serializable;
import java.util.List;

/**
 * A test that has begun.
 *
 * @param id names it, in every run
 * @param lesson the number of its lesson
 * @param title the sentence that it states
 * @param where where its method begins
 */
public record RunningTest(String id, int lesson, String title, SourceLine where) implements Serializable {

    /** What became of it if it could not end by itself. */
    public TestResult cutOff(String message) {
        return new TestResult(lesson, title, where, Outcome.FAILED, message, List.of(), "");
    }
}
