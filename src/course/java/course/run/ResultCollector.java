package course.run;

import course.Lesson;
import course.run.TestResult.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Collects what became of each test, as data. */
final class ResultCollector implements TestExecutionListener {

    private final List<TestResult> results = new ArrayList<>();
    private final TestObserver observer;

    ResultCollector() {
        this(TestObserver.NONE);
    }

    /** @param observer is told of each test when it starts and when it has ended */
    ResultCollector(TestObserver observer) {
        this.observer = observer;
    }

    List<TestResult> results() {
        return List.copyOf(results);
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (test.isTest()) {
            observer.started(RunningTest.of(test));
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        if (reason.equals(TestExclusion.LEFT_OUT)) {
            return;
        }
        Outcome outcome = TestExclusion.onlyListed(reason) ? Outcome.NOT_RUN : Outcome.SKIPPED;
        add(test, SourceLine.of(test), outcome, Failure.of(reason));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        boolean brokenContainer = !test.isTest() && result.getStatus() != Status.SUCCESSFUL;
        if (!test.isTest() && !brokenContainer) {
            return;
        }
        Failure failure =
                result.getThrowable().map(thrown -> Failure.of(thrown, test)).orElse(Failure.of(""));
        Outcome outcome = switch (result.getStatus()) {
            case SUCCESSFUL -> Outcome.PASSED;
            case ABORTED -> Outcome.SKIPPED;
            case FAILED -> Outcome.FAILED;
        };
        SourceLine where =
                result.getThrowable().map(thrown -> SourceLine.of(test, thrown)).orElse(SourceLine.of(test));
        add(test, where, outcome, failure);
    }

    private void add(TestIdentifier test, SourceLine where, Outcome outcome, Failure failure) {
        TestResult result = new TestResult(
                lesson(test),
                Failure.titleOf(test),
                where,
                outcome,
                failure.diagnosis(),
                failure.stubs(),
                failure.drawing());
        results.add(result);
        observer.finished(test.getUniqueId(), result);
    }

    static int lesson(TestIdentifier test) {
        String className = test.getSource().flatMap(LessonFilter::className).orElse("");
        return Lesson.numberOf(className).orElse(TestResult.NO_LESSON);
    }
}
