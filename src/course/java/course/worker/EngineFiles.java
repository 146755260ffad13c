package course.worker;

import course.run.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The source files of an engine.
 *
 * @param name whose it is, in a few words
 * @param sources the folder that they are from, relative to the project's folder
 * @param files the text of each by its path from that folder, {@code dagnet/Value.java}
 */
public record EngineFiles(String name, String sources, Map<String, String> files) {

    /** Where learners write. */
    public static final String LEARNERS = Engine.LEARNERS;

    /** Reads what the learner has written. */
    public static EngineFiles ofLearner(Path root) {
        return read("yours, from " + LEARNERS, root, root.resolve(LEARNERS));
    }

    /** Reads all Java files below a folder. */
    public static EngineFiles read(String name, Path root, Path folder) {
        Map<String, String> files = new TreeMap<>();
        Path sources = folder.toAbsolutePath().startsWith(root) ? root.relativize(folder.toAbsolutePath()) : folder;
        for (Path file : javaFiles(folder)) {
            try {
                files.put(
                        slashes(folder.relativize(file)), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(
                        slashes(sources.resolve(folder.relativize(file))) + ": the file cannot be read: " + e, e);
            }
        }
        return new EngineFiles(name, slashes(sources), files);
    }

    /** The engine as the text shows it, compiled or not. */
    public Engine engine() {
        return new Engine(name, sources, Engine.Stub.in(String.join("\n", files.values())));
    }

    /** All Java files below a folder, in order. */
    public static List<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
