package course.doctor;

import ai.djl.util.Utils;
import com.sun.management.OperatingSystemMXBean;
import course.run.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import testkit.pytorch.PyTorch;

/** Looks at this machine: whether it has what the course needs. */
public final class Doctor {

    private static final int PATIENCE_SECONDS = 30;

    private Doctor() {}

    /**
     * Everything that there is to look at, in order. Some take a moment.
     *
     * @param root the project's root
     */
    public static Stream<Finding> examine(Path root, Console console) {
        Path cache = Utils.getEngineCacheDir("pytorch");
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<Supplier<Finding>> checks = List.of(
                () -> Checkup.java(
                        Runtime.version(),
                        ToolProvider.getSystemJavaCompiler() != null,
                        System.getProperty("java.home")),
                () -> Checkup.maven(windows ? firstLine("cmd", "/c", "mvn", "-v") : firstLine("mvn", "-v")),
                () -> Checkup.memory(Runtime.getRuntime().maxMemory(), physicalMemory()),
                () -> Checkup.disk(root, freeSpace(root), true),
                () -> Checkup.disk(cache, freeSpace(cache), Files.isDirectory(cache)),
                () -> Checkup.folder(root, isWritable(root)),
                () -> Checkup.folder(cache, isWritable(cache)),
                () -> Checkup.pytorch(PyTorch.judge().description(), cache),
                () -> Checkup.graphviz(firstLine("dot", "-V")),
                () -> Checkup.terminal(
                        System.getProperty(
                                "stdout.encoding", Charset.defaultCharset().name()),
                        Console.canShow('\u2202'),
                        console.colours()));
        return checks.stream().map(Supplier::get);
    }

    private static long physicalMemory() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
    }

    private static long freeSpace(Path folder) {
        try {
            return Files.getFileStore(existing(folder)).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWritable(Path folder) {
        return Files.isWritable(existing(folder));
    }

    /** The folder itself, or the nearest above it in which it would be made. */
    private static Path existing(Path folder) {
        Path nearest = folder.toAbsolutePath();
        while (!Files.exists(nearest)) {
            nearest = Objects.requireNonNull(nearest.getParent(), "there is no " + folder.getRoot());
        }
        return nearest;
    }

    /** What a program prints first; nothing if there is no such program, or it fails. */
    private static Optional<String> firstLine(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0
                    ? said.lines()
                            .map(line -> line.replaceAll("\u001B\\[[\\d;]*m", ""))
                            .findFirst()
                    : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
