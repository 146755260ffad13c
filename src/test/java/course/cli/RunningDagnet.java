package course.cli;

import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assumptions.assumeThat;

import course.Lesson;
import course.worker.JavaCommand;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The command as a person runs it: a process with keys and a screen. */
public final class RunningDagnet implements AutoCloseable {

    /** What it is connected to. */
    enum Screen {
        PIPE,
        TERMINAL
    }

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Thread reader;
    private final StringBuilder output = new StringBuilder();
    private int read;

    private RunningDagnet(Path root, List<String> command) {
        try {
            process = new ProcessBuilder(command)
                    .directory(root.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reader = new Thread(this::listen);
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts it with recorded results of PyTorch, which is quicker than to load PyTorch each time. */
    static RunningDagnet start(Path root, Screen screen, String... args) {
        return start(root, screen, "recorded", List.of(args));
    }

    /** Starts it with PyTorch itself. */
    public static RunningDagnet startLive(Path root, String... args) {
        return start(root, Screen.PIPE, "live", List.of(args));
    }

    /** Starts it so that it heeds Ctrl-C, even where whoever runs the tests ignores that, which is inherited. */
    static RunningDagnet interruptible(Path root, String... args) {
        assumeThat(printed("env", "--version"))
                .as("the program 'env' of GNU, which lets a process heed Ctrl-C")
                .contains("GNU");
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.addAll(command("recorded", List.of(args)));
        return new RunningDagnet(root, command);
    }

    private static RunningDagnet start(Path root, Screen screen, String pytorch, List<String> args) {
        List<String> command = command(pytorch, args);
        return new RunningDagnet(root, screen == Screen.PIPE ? command : inTerminal(command));
    }

    /** How it is called, in the folder of a project. */
    static List<String> command(String pytorch, List<String> args) {
        List<String> command = new ArrayList<>(List.of(
                JavaCommand.java(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dpytorch=" + pytorch,
                "-cp",
                JavaCommand.classPath(),
                Dagnet.class.getName()));
        command.addAll(args);
        return command;
    }

    /** Runs it to its end, without keys. */
    static RunningDagnet run(Path root, String... args) {
        RunningDagnet dagnet = start(root, Screen.PIPE, args);
        dagnet.endOfKeys();
        dagnet.status();
        return dagnet;
    }

    /** The program {@code script} of util-linux gives a process a terminal. */
    private static List<String> inTerminal(List<String> command) {
        assumeThat(printed("script", "--version"))
                .as("the program 'script' of util-linux, which gives a terminal")
                .contains("util-linux");
        String line = command.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        return List.of("script", "--quiet", "--flush", "--return", "--command", "TERM=xterm " + line, "/dev/null");
    }

    /** What a program prints, or nothing where it is not installed. */
    private static String printed(String... command) {
        try {
            Process program = new ProcessBuilder(command).start();
            return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notInstalled) {
            return "";
        }
    }

    private void listen() {
        try (Reader in = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            char[] characters = new char[1024];
            for (int length = in.read(characters); length >= 0; length = in.read(characters)) {
                synchronized (output) {
                    output.append(characters, 0, length);
                    output.notifyAll();
                }
            }
        } catch (IOException closed) {
            // The process was killed.
        }
    }

    /** The words in which the watch counts the lessons that are done. */
    static String done(int lessons) {
        return lessons + " of " + Lesson.all().size() + " lessons done";
    }

    /** Waits until each of some texts was printed, after what was waited for before. Colours do not count. */
    public void shows(String... texts) {
        for (String text : texts) {
            waitFor(text);
        }
    }

    private void waitFor(String text) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        synchronized (output) {
            while (true) {
                int found = output().indexOf(text, read);
                if (found >= 0) {
                    read = found + text.length();
                    return;
                }
                if (System.nanoTime() > end || !reader.isAlive()) {
                    fail("expected '%s' to be printed; what was printed:%n%s", text, output());
                }
                try {
                    output.wait(100);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    void press(String keys) {
        try {
            OutputStream input = process.getOutputStream();
            input.write(keys.getBytes(StandardCharsets.UTF_8));
            input.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void endOfKeys() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends what Ctrl-C sends, to one that was started as {@link #interruptible}. */
    void interrupt() {
        try {
            new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The ids of the processes that it has started and that still run. */
    Set<Long> children() {
        return process.descendants().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    /** Its exit status, when it has ended and all that it printed was read. */
    int status() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                fail("it did not end; what was printed:%n%s", output());
            }
            reader.join(PATIENCE.toMillis());
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that was printed, without colours. */
    public String output() {
        synchronized (output) {
            return plain(output.toString());
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\033\\[[0-9;?]*[A-Za-z]", "").replace("\r", "");
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
