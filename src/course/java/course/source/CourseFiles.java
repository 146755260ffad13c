package course.source;

import course.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The folders that the generator reads and writes. A file is named by its path from the project's root, with slashes,
 * and read with {@code \n} for every line end.
 */
final class CourseFiles {

    static final String SOLUTIONS = "solutions/";
    static final String STARTER = "src/main/java/";

    private final Path root;

    CourseFiles(Path root) {
        this.root = root.toAbsolutePath();
    }

    /** The Java files below a folder, named from that folder; none if there is no such folder. */
    List<String> javaFiles(String folder) {
        return files(folder, ".java");
    }

    /** The texts of the lessons: {@code lessons/lesson01_addition/README.md} and so on. */
    List<String> lessonTexts() {
        return files("lessons/", "README.md").stream()
                .filter(file -> file.matches("[^/]+/README\\.md"))
                .map(file -> "lessons/" + file)
                .toList();
    }

    private List<String> files(String folder, String ending) {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(start)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> start.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean exists(String file) {
        return Files.isRegularFile(root.resolve(file));
    }

    boolean holds(String file, String text) {
        return exists(file) && read(file).equals(text);
    }

    String read(String file) {
        try {
            return Files.readString(root.resolve(file)).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EngineSource engineSource(String file) {
        return EngineSource.of(file, read(file));
    }

    /** @param name the file's name from solutions: {@code dagnet/Value.java} */
    EngineSource solution(String name) {
        return engineSource(SOLUTIONS + name);
    }

    /** Writes a file whole or not at all. */
    void write(String file, String text) {
        try {
            WholeFile.write(root.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a file, if it is there, and its folder, if nothing else is in it. */
    void delete(String file) {
        Path path = root.resolve(file);
        try {
            Files.deleteIfExists(path);
            Path folder = Objects.requireNonNull(path.getParent());
            if (Files.isDirectory(folder) && isEmpty(folder)) {
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
