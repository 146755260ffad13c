package course.worker;

import course.run.Polling;
import course.run.RunningTest;
import course.run.Stopwatch;
import course.run.TestResult;
import course.worker.Message.Ended;
import course.worker.Message.Finished;
import course.worker.Message.Printed;
import course.worker.Message.Ran;
import course.worker.Message.Stack;
import course.worker.Message.Started;
import course.worker.Message.Stop;
import course.worker.Message.WhereAreYou;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One lesson in one worker, until the lesson, the worker, a test's time, or the supervisor's interest is at an end. */
final class SupervisedRun {

    /** How it ended. */
    enum End {
        RAN,
        CUT_OFF,
        STOPPED
    }

    private static final Duration BETWEEN_TESTS = Duration.ofMinutes(2);

    /** How long a worker may take to answer before it is killed. To start a new one takes longer. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    private static final int PRINTED_LINES = 10;

    private final WorkerProcess worker;
    private final Duration limit;
    private final Map<String, TestResult> results;
    private final Deque<String> printed = new ArrayDeque<>();
    private @Nullable RunningTest test;
    private Stopwatch sinceTest = Stopwatch.started();
    private Stopwatch sinceQuestion = Stopwatch.started();
    private Optional<Ran> ran = Optional.empty();

    /** @param results by the tests' ids; those of this run are added */
    SupervisedRun(WorkerProcess worker, Duration limit, Map<String, TestResult> results) {
        this.worker = worker;
        this.limit = limit;
        this.results = results;
    }

    /** Listens to the worker until the end. */
    End follow(Supervisor supervisor) {
        while (true) {
            Message answer = worker.answer(Polling.INTERVAL).orElse(null);
            if (answer instanceof Ran last) {
                ran = Optional.of(last);
                return End.RAN;
            }
            if (answer instanceof Ended) {
                cutOff(worker.end());
                return End.CUT_OFF;
            }
            note(answer);
            if (test == null && sinceTest.hasPassed(BETWEEN_TESTS)) {
                throw new WorkerException("The process that runs the lessons has done nothing for "
                        + BETWEEN_TESTS.toMinutes() + " minutes, outside of any test." + where());
            }
            if (test != null && sinceTest.hasPassed(limit)) {
                cutOff(RunningTest.tooLong(limit) + where());
                return End.CUT_OFF;
            }
            if (!goesOn(supervisor)) {
                ran = ask(new Stop(), Ran.class);
                return End.STOPPED;
            }
        }
    }

    /** Asks the supervisor, but not at each of a worker's messages, which may be thousands in a second. */
    private boolean goesOn(Supervisor supervisor) {
        if (!sinceQuestion.hasPassed(Polling.INTERVAL)) {
            return true;
        }
        sinceQuestion = Stopwatch.started();
        return supervisor.goesOn(Optional.ofNullable(test), sinceTest.elapsed());
    }

    /** What the worker said last; nothing if it does not answer any more. */
    Optional<Ran> ran() {
        return ran;
    }

    /** The last lines that were printed. */
    List<String> printed() {
        return List.copyOf(printed);
    }

    private void note(@Nullable Message answer) {
        if (answer instanceof Started started) {
            test = started.test();
            sinceTest = Stopwatch.started();
        } else if (answer instanceof Finished finished) {
            results.put(finished.id(), finished.result());
            test = null;
            sinceTest = Stopwatch.started();
        } else if (answer instanceof Printed line) {
            printed.add(line.line());
            if (printed.size() > PRINTED_LINES) {
                printed.remove();
            }
        }
    }

    private void cutOff(String message) {
        if (test == null) {
            throw new WorkerException("The process that runs the lessons is gone. " + message + ". " + worker.errors());
        }
        results.put(test.id(), test.cutOff(message));
    }

    /** Where in the engine the worker is, while it still can tell. */
    private String where() {
        return ask(new WhereAreYou(), Stack.class).map(Stack::frames).orElse("");
    }

    private <T extends Message> Optional<T> ask(Message order, Class<T> answer) {
        worker.order(order);
        Stopwatch waiting = Stopwatch.started();
        while (!waiting.hasPassed(LAST_WORDS)) {
            Optional<T> found =
                    worker.answer(Polling.INTERVAL).filter(answer::isInstance).map(answer::cast);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
