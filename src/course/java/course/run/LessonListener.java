package course.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import testkit.pytorch.PyTorch;

/**
 * Collects what became of the lessons' tests while Maven runs them, and leaves it in a file for {@link PrintReport}. In an
 * IDE, which shows results in its own way, it does nothing.
 */
public final class LessonListener implements TestExecutionListener, TestObserver {

    private final String file = System.getProperty("dagnet.results");
    private final boolean listening = file != null && System.getProperty("surefire.test.class.path") != null;
    private final ResultCollector collector = new ResultCollector(this);
    private final Map<String, RunningTest> toCome = new LinkedHashMap<>();

    /** Known once the tests begin. */
    @SuppressWarnings("NullAway.Init")
    private Engine engine;

    private volatile @Nullable RunningTest test;
    private volatile Stopwatch sinceStart = Stopwatch.started();

    /** The one that listens to this process's run. */
    private static volatile @Nullable LessonListener ofThisRun;

    /** Whether a lesson's test is running that began so long ago. */
    static boolean runsLongerThan(Duration limit) {
        LessonListener listener = ofThisRun;
        RunningTest test = listener == null ? null : listener.test;
        return listener != null
                && test != null
                && test.lesson() != TestResult.NO_LESSON
                && listener.sinceStart.hasPassed(limit);
    }

    /** Ends the run at the test that is running: it has failed, and those after it were not run. */
    static void cutOff(String message) {
        LessonListener listener = ofThisRun;
        if (listener != null) {
            ofThisRun = null;
            List<TestResult> results = new ArrayList<>(listener.collector.results());
            RunningTest test = listener.test;
            if (test != null) {
                results.add(test.cutOff(message));
            }
            listener.toCome.values().forEach(left -> results.add(left.notRun()));
            listener.save(results);
            write(PrintReport.running(Path.of(listener.file)), "");
        }
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (!listening || !plan.containsTests()) {
            return;
        }
        engine = Engine.loaded();
        ofThisRun = this;
        plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .filter(test -> test.getSource().orElse(null) instanceof MethodSource)
                .forEach(test -> toCome.put(test.getUniqueId(), RunningTest.of(test)));
        System.out.println("DAGnet   engine: " + engine.name() + "   PyTorch: "
                + PyTorch.judge().description());
        save(collector.results());
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (listening) {
            toCome.remove(test.getUniqueId());
            collector.executionStarted(test);
        }
    }

    @Override
    public void started(RunningTest running) {
        sinceStart = Stopwatch.started();
        test = running;
        write(PrintReport.running(Path.of(file)), running.title());
    }

    @Override
    public void finished(String id, TestResult result) {
        test = null;
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        if (listening) {
            collector.executionSkipped(test, reason);
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (listening) {
            collector.executionFinished(test, result);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (equals(ofThisRun)) {
            save(collector.results());
            write(PrintReport.running(Path.of(file)), "");
        }
    }

    private void save(List<TestResult> results) {
        try {
            new LessonRun(engine, PyTorch.judge().description(), results).writeTo(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path path, String text) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
