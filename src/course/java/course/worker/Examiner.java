package course.worker;

import course.run.Engine;
import course.run.LessonRun;
import course.run.RunningTest;
import course.run.TestResult;
import course.worker.Message.Compile;
import course.worker.Message.Compiled;
import course.worker.Message.Ended;
import course.worker.Message.Ran;
import course.worker.Message.Run;
import course.worker.Round.End;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Runs lessons on engines, in a worker. A test that takes too long, or that ends the worker, fails, and the next worker
 * goes on.
 */
public final class Examiner implements AutoCloseable {

    /** Is asked and told, a few times a second, while a lesson runs. */
    public interface Supervisor {

        /** Lets every lesson end. */
        Supervisor PATIENT = (test, running) -> true;

        /**
         * Whether to go on.
         *
         * @param test what runs, or nothing yet
         * @param running for how long
         */
        boolean goesOn(Optional<RunningTest> test, Duration running);
    }

    /** How many tests of a lesson may be cut off before the rest is not run: each costs its limit and a new worker. */
    private static final int FIRST_ALLOWANCE = 3;

    /** The same for the lessons after one that has used up the first allowance. */
    private static final int NEXT_ALLOWANCE = 1;

    private final Path root;
    private final Duration limit;
    private final boolean completes;
    private WorkerProcess worker;

    /** Known once an engine is compiled, as is the next. */
    @SuppressWarnings("NullAway.Init")
    private EngineFiles files;

    @SuppressWarnings("NullAway.Init")
    private Engine engine;

    /** How many orders to compile the worker has not answered yet. */
    private int unanswered;

    private int allowance = FIRST_ALLOWANCE;
    private String pytorch = "";
    private List<String> printed = List.of();

    /**
     * @param root the project's folder
     * @param limit how long a test may take
     * @param completes whether the other tests of a lesson are run after one was cut off
     */
    public Examiner(Path root, Duration limit, boolean completes) {
        this.root = root;
        this.completes = completes;
        this.limit = limit;
        this.worker = new WorkerProcess(root);
    }

    /** Compiles the engine that the next lessons run on. */
    public Compilation compile(EngineFiles engineFiles) {
        files = engineFiles;
        allowance = FIRST_ALLOWANCE;
        orderCompilation();
        return awaitCompilation();
    }

    private void orderCompilation() {
        worker.order(new Compile(files.name(), files.sources(), files.files()));
        unanswered++;
    }

    private Compilation awaitCompilation() {
        while (true) {
            Message answer = worker.answer(Long.MAX_VALUE).orElseThrow();
            if (answer instanceof Compiled compiled) {
                unanswered--;
                if (unanswered == 0) {
                    engine = compiled.engine();
                    return new Compilation(engine, compiled.errors());
                }
            } else if (answer instanceof Ended) {
                throw new WorkerException("The process that runs the lessons did not start: " + worker.errors());
            }
        }
    }

    /**
     * Runs a lesson's tests on the engine that was compiled last. When a few were cut off, the others are not run, and
     * have failed.
     *
     * @return a result for each test, or nothing if the supervisor has stopped the run
     */
    public Optional<LessonRun> run(int lesson, Supervisor supervisor) {
        Map<String, TestResult> results = new LinkedHashMap<>();
        int cutOff = 0;
        while (true) {
            if (unanswered > 0) {
                awaitCompilation();
            }
            worker.order(new Run(lesson, Set.copyOf(results.keySet()), cutOff >= allowance));
            Round round = new Round(worker, limit, results, completes);
            End end = round.follow(supervisor);
            printed = round.printed();
            pytorch = round.ran().map(Ran::pytorch).orElse(pytorch);
            if (round.ran().map(Ran::loops).orElse(true)) {
                restart();
            }
            if (end == End.STOPPED) {
                return Optional.empty();
            }
            if (end == End.RAN || !completes) {
                return Optional.of(new LessonRun(engine, pytorch, List.copyOf(results.values())));
            }
            cutOff++;
            if (cutOff == FIRST_ALLOWANCE) {
                allowance = NEXT_ALLOWANCE;
            }
        }
    }

    /** The last lines that the engine, or a test, has printed in the last run. */
    public List<String> printed() {
        return printed;
    }

    /** Does not wait for the new worker, which compiles until the next lesson is run, or the next engine compiled. */
    private void restart() {
        worker.close();
        worker = new WorkerProcess(root);
        unanswered = 0;
        orderCompilation();
    }

    /** Kills the worker. */
    @Override
    public void close() {
        worker.close();
    }
}
