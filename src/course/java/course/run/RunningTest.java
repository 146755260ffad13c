package course.run;

import course.run.TestResult.Outcome;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import org.junit.platform.launcher.TestIdentifier;

/**
 * A test that has begun.
 *
 * @param id names it, in every run
 * @param lesson the number of its lesson
 * @param title the sentence that it states
 * @param where where its method begins
 */
public record RunningTest(String id, int lesson, String title, SourceLine where) implements Serializable {

    static RunningTest of(TestIdentifier test) {
        return new RunningTest(
                test.getUniqueId(), ResultCollector.lesson(test), Failure.titleOf(test), SourceLine.of(test));
    }

    /** What became of it if it could not end by itself. */
    public TestResult cutOff(String message) {
        return new TestResult(lesson, title, where, Outcome.FAILED, message, List.of(), "");
    }

    /** Why it was cut off, if that was for the time. */
    public static String tooLong(Duration limit) {
        return "It ran longer than " + limit.toSeconds() + " s and was cut off: an endless loop?";
    }

    /** What became of it if the run ended before it. */
    TestResult notRun() {
        return new TestResult(lesson, title, where, Outcome.NOT_RUN, "", List.of(), "");
    }
}
