package course.worker;

import course.worker.Message.Broken;
import course.worker.Message.Ended;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A {@link Worker}, from outside. */
final class WorkerProcess implements AutoCloseable {

    private static final int OUT_OF_MEMORY = 3; // the exit status that -XX:+ExitOnOutOfMemoryError gives

    private final Process process;
    private final Path errors;
    private final ObjectOutputStream orders;
    private final BlockingQueue<Message> answers = new LinkedBlockingQueue<>();

    /**
     * Starts one, which takes as long as PyTorch takes to load.
     *
     * @param root the project's folder, in which it works
     */
    WorkerProcess(Path root) {
        try {
            errors = Files.createTempFile("dagnet-worker", ".txt");
            process = new ProcessBuilder(command(root))
                    .directory(root.toFile())
                    .redirectError(Redirect.to(errors.toFile()))
                    .start();
            orders = new ObjectOutputStream(process.getOutputStream());
            orders.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The process that runs the lessons did not start: " + e.getMessage(), e);
        }
        Thread listener = new Thread(this::listen, "answers of the worker");
        listener.setDaemon(true);
        listener.start();
    }

    /** The same Java and class path as here. C1 alone compiles best for runs that are short; an engine's classes are anew in each. */
    private static List<String> command(Path root) {
        return List.of(
                JavaCommand.java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Ddagnet.root=" + root,
                "-Dpytorch=" + System.getProperty("pytorch", "live"),
                "-Djava.util.logging.config.file=" + root.resolve("src/testkit/resources/logging.properties"),
                "-cp",
                JavaCommand.classPath(),
                Worker.class.getName());
    }

    /** Tells the worker what to do. */
    void order(Message order) {
        try {
            orders.writeObject(order);
            orders.reset();
            orders.flush();
        } catch (IOException gone) {
            // The answer Ended tells it, at its place among the others.
        }
    }

    /**
     * Returns the next answer if it comes within a time.
     *
     * @throws WorkerException if it says that the worker could not do what it was told
     */
    Optional<Message> answer(Duration patience) {
        try {
            Message answer = answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (answer instanceof Broken broken) {
                throw new WorkerException(broken.reason());
            }
            return Optional.ofNullable(answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Why the worker has ended, in a few words. */
    String end() {
        try {
            int status = process.waitFor();
            return status == OUT_OF_MEMORY
                    ? "It ran out of memory"
                    : "It ended the whole program with status " + status + ": does it call System.exit?";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the worker's Java has said about itself. */
    String errors() {
        try {
            return Files.readString(errors).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(process.getInputStream()))) {
            while (true) {
                answers.add((Message) in.readObject());
            }
        } catch (IOException | ClassNotFoundException gone) {
            answers.add(new Ended());
        }
    }

    /** Kills the worker. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
            Files.deleteIfExists(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
