package course.run;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.platform.launcher.LauncherInterceptor;

/**
 * Ends Maven's run of the lessons at a test that does not end by itself. Java cannot stop a thread, so the tests get one
 * of their own, which is left behind when a test runs too long or uses up the memory.
 */
public final class TestTimeout implements LauncherInterceptor {

    private static final Duration LIMIT = Duration.ofSeconds(Integer.getInteger("dagnet.limit", 20));

    private static boolean intercepting;

    /** Tests that run further tests, as some of the course itself do, have this done already. */
    @Override
    public <T> T intercept(Invocation<T> invocation) {
        if (intercepting) {
            return invocation.proceed();
        }
        intercepting = true;
        try {
            return proceed(new FutureTask<>(invocation::proceed));
        } finally {
            intercepting = false;
        }
    }

    @SuppressWarnings("NullAway") // a run of tests, which is what may be left behind, has no result
    private static <T> T proceed(FutureTask<T> run) {
        Thread thread = new Thread(run, "lessons");
        thread.setDaemon(true);
        thread.start();
        while (true) {
            try {
                return run.get(Polling.INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillRunning) {
                if (LessonListener.runsLongerThan(LIMIT)) {
                    LessonListener.cutOff(RunningTest.tooLong(LIMIT) + Failure.engineFrames(thread.getStackTrace()));
                    return null;
                }
            } catch (ExecutionException thrown) {
                if (thrown.getCause() instanceof OutOfMemoryError full) {
                    LessonListener.cutOff("It ran out of memory: a loop that never ends?"
                            + Failure.engineFrames(full.getStackTrace()));
                    return null;
                }
                throw thrown.getCause() instanceof RuntimeException told
                        ? told
                        : new IllegalStateException(thrown.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {}
}
