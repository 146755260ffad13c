package course.worker;

import course.run.Compilation;
import course.run.Engine;
import course.run.LessonRun;
import course.run.Polling;
import course.run.TestResult;
import course.worker.Message.Compile;
import course.worker.Message.Compiled;
import course.worker.Message.Ended;
import course.worker.Message.Ran;
import course.worker.Message.Run;
import course.worker.SupervisedRun.End;
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

    /**
     * How many tests of a lesson may be cut off before the rest is not run, where patience is not the first thing: each
     * costs its limit and a new worker.
     */
    public static final int ALLOWANCE = 3;

    /** The same where somebody waits, and for the lessons after one that has used up its allowance. */
    public static final int SMALL_ALLOWANCE = 1;

    private final Path root;
    private final Duration limit;
    private final int firstAllowance;
    private WorkerProcess worker;

    /** Known once an engine is compiled, as is the next. */
    @SuppressWarnings("NullAway.Init")
    private EngineFiles files;

    @SuppressWarnings("NullAway.Init")
    private Compilation compilation;

    /** How many orders to compile the worker has not answered yet. */
    private int unanswered;

    private int allowance;
    private String pytorch = "";
    private List<String> printed = List.of();

    /**
     * @param root the project's folder
     * @param limit how long a test may take
     * @param allowance how many tests of a lesson may be cut off before the rest is not run
     */
    public Examiner(Path root, Duration limit, int allowance) {
        this.root = root;
        this.firstAllowance = allowance;
        this.limit = limit;
        this.worker = new WorkerProcess(root);
    }

    /** Compiles the engine that the next lessons run on. */
    public Compilation compile(EngineFiles engineFiles) {
        files = engineFiles;
        allowance = firstAllowance;
        orderCompilation();
        return awaitCompilation();
    }

    private void orderCompilation() {
        worker.order(new Compile(files.name(), files.sources(), files.files()));
        unanswered++;
    }

    private Compilation awaitCompilation() {
        while (true) {
            Message answer = worker.answer(Polling.INTERVAL).orElse(null);
            if (answer instanceof Compiled compiled) {
                unanswered--;
                if (unanswered == 0) {
                    boolean good = compiled.errors().isEmpty();
                    Engine engine = good ? compiled.engine() : files.engine();
                    compilation = new Compilation(engine, compiled.errors(), compiled.missing());
                    return compilation;
                }
            } else if (answer instanceof Ended) {
                throw new WorkerException("The process that runs the lessons did not start: " + worker.errors());
            }
        }
    }

    /**
     * Runs a lesson's tests on the engine that was compiled last. When a few were cut off, or it does not compile, the
     * others are not run, and their results say so.
     *
     * @return a result for each test, or nothing if the supervisor has stopped the run
     */
    public Optional<LessonRun> run(int lesson, Supervisor supervisor) {
        Map<String, TestResult> results = new LinkedHashMap<>();
        int cutOff = 0;
        printed = List.of();
        while (true) {
            if (unanswered > 0) {
                awaitCompilation();
            }
            worker.order(new Run(lesson, Set.copyOf(results.keySet()), whyNotRun(cutOff)));
            SupervisedRun supervised = new SupervisedRun(worker, limit, results);
            End end = supervised.follow(supervisor);
            printed = supervised.printed().isEmpty() ? printed : supervised.printed();
            pytorch = supervised.ran().map(Ran::pytorch).orElse(pytorch);
            if (supervised.ran().map(Ran::loops).orElse(true)) {
                restart();
            }
            if (end == End.STOPPED) {
                return Optional.empty();
            }
            if (end == End.RAN) {
                return Optional.of(new LessonRun(compilation.engine(), pytorch, List.copyOf(results.values())));
            }
            cutOff++;
            if (cutOff == allowance) {
                allowance = SMALL_ALLOWANCE;
            }
        }
    }

    private String whyNotRun(int cutOff) {
        if (!compilation.errors().isEmpty()) {
            return "the engine does not compile.";
        }
        return cutOff < allowance ? "" : "other tests did not end by themselves, and were cut off.";
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
