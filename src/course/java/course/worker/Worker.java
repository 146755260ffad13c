package course.worker;

import course.run.CompiledEngine;
import course.run.Failure;
import course.run.LessonRun;
import course.run.Polling;
import course.run.RunningTest;
import course.run.StageRunner;
import course.run.Stopwatch;
import course.run.TestObserver;
import course.run.TestResult;
import course.worker.Message.Broken;
import course.worker.Message.Compile;
import course.worker.Message.Compiled;
import course.worker.Message.Finished;
import course.worker.Message.Printed;
import course.worker.Message.Ran;
import course.worker.Message.Run;
import course.worker.Message.Stack;
import course.worker.Message.Started;
import course.worker.Message.Stop;
import course.worker.Message.WhereAreYou;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import testkit.pytorch.PyTorch;

/**
 * Compiles engines and runs lessons on them, in a process of its own that can be killed when an engine's loop does not
 * end. It is told what to do, and answers, in {@link Message}s on its standard input and output; it ends with its input.
 */
final class Worker implements TestObserver {

    /** A thread that shrinks ends with its next try, which takes no longer than this. */
    private static final Duration LAST_TRY = Duration.ofMillis(200);

    private final ObjectOutputStream answers;

    /** Known once one is compiled. */
    @SuppressWarnings("NullAway.Init")
    private CompiledEngine engine;

    private volatile @Nullable Thread running;
    private volatile boolean stopped;
    private volatile String whyNotRun = "";

    private Worker(ObjectOutputStream answers) {
        this.answers = answers;
    }

    /** Works until there is no one to work for. */
    public static void main(String[] args) throws IOException, ClassNotFoundException {
        ObjectInputStream orders = new ObjectInputStream(System.in);
        Worker worker = new Worker(new ObjectOutputStream(new FileOutputStream(FileDescriptor.out)));
        PrintStream printed = new PrintStream(worker.new Lines(), true, StandardCharsets.UTF_8);
        System.setOut(printed);
        System.setErr(printed);
        System.setIn(InputStream.nullInputStream());
        PyTorch.judge();
        ExecutorService lessons = Executors.newSingleThreadExecutor();
        try {
            while (true) {
                worker.obey((Message) orders.readObject(), lessons);
            }
        } catch (IOException gone) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void obey(Message order, ExecutorService lessons) {
        if (order instanceof WhereAreYou) {
            Thread asked = running;
            answer(new Stack(asked == null ? "" : Failure.engineFrames(asked.getStackTrace())));
        } else if (order instanceof Compile compile) {
            lessons.execute(() -> tell("The engine could not be compiled", () -> compile(compile)));
        } else if (order instanceof Run run) {
            stopped = false;
            lessons.execute(() -> tell("The lesson could not be run", () -> run(run)));
        } else if (order instanceof Stop) {
            stopped = true;
        }
    }

    /** What is thrown would end this thread, and leave whoever waits for an answer without one. */
    private void tell(String failure, Runnable job) {
        try {
            job.run();
        } catch (RuntimeException | Error thrown) {
            answer(new Broken(failure + ": " + thrown));
        }
    }

    private void compile(Compile order) {
        engine = CompiledEngine.of(order.name(), order.sources(), order.files());
        answer(new Compiled(engine.engine(), engine.errors(), engine.missing()));
    }

    private void run(Run order) {
        running = Thread.currentThread();
        whyNotRun = order.whyNotRun();
        CompiledEngine tested = engine.isComplete() ? engine : CompiledEngine.onClassPath();
        LessonRun run = StageRunner.run(tested, List.of(order.lesson()), order.without(), this);
        running = null;
        answer(new Ran(run.pytorch(), loops()));
    }

    /** Whether a thread that a test has left behind is still in the engine. */
    private static boolean loops() {
        Stopwatch waiting = Stopwatch.started();
        while (isInEngine()) {
            if (waiting.hasPassed(LAST_TRY)) {
                return true;
            }
            LockSupport.parkNanos(Polling.INTERVAL.toNanos());
        }
        return false;
    }

    private static boolean isInEngine() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getClassName().startsWith("dagnet."));
    }

    @Override
    public void started(RunningTest test) {
        answer(new Started(test));
    }

    @Override
    public void finished(String id, TestResult result) {
        answer(new Finished(id, result));
    }

    @Override
    public String whyNotRun() {
        return whyNotRun;
    }

    @Override
    public boolean hasEnough() {
        return stopped;
    }

    private void answer(Message message) {
        synchronized (answers) {
            try {
                answers.writeObject(message);
                answers.reset();
                answers.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Tells what is printed line by line. */
    private final class Lines extends ByteArrayOutputStream {

        @Override
        public synchronized void flush() {
            String text = toString(StandardCharsets.UTF_8);
            int end = text.lastIndexOf('\n') + 1;
            if (end > 0) {
                reset();
                writeBytes(text.substring(end).getBytes(StandardCharsets.UTF_8));
                text.substring(0, end).lines().map(Printed::new).forEach(Worker.this::answer);
            }
        }
    }
}
