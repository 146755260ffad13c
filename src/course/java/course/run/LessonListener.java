package course.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import pytorch.PyTorch;

/**
 * Collects what became of the lessons' tests while Maven runs them, and leaves it in a file for {@link Verdict}. In an
 * IDE, which shows results in its own way, it does nothing.
 */
public final class LessonListener implements TestExecutionListener {

    private final String file = System.getProperty("dagnet.results");
    private final boolean listening = file != null && System.getProperty("surefire.test.class.path") != null;
    private final ResultCollector collector = new ResultCollector();

    /** Known once the tests begin. */
    @SuppressWarnings("NullAway.Init")
    private Engine engine;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (!listening || !plan.containsTests()) {
            return;
        }
        engine = Engine.loaded();
        System.out.println("DAGnet   engine: " + engine.name() + "   PyTorch: "
                + PyTorch.judge().description());
        save();
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (listening && test.isTest()) {
            write(Verdict.running(Path.of(file)), Failure.titleOf(test));
        }
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
        if (listening && plan.containsTests()) {
            save();
            write(Verdict.running(Path.of(file)), "");
        }
    }

    private void save() {
        try {
            List<TestResult> results = collector.results();
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
