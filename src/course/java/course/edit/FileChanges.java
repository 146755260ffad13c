package course.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes several files, all of them or none as far as a computer allows: each is written beside its place first, and
 * takes it when all are ready. Whenever the process is killed, every file is whole, the old one or the new one.
 */
final class FileChanges {

    /** The compiler takes a file of this name for no source. */
    private static final String READY = ".java.ready";

    private final Path root;

    FileChanges(Path root) {
        this.root = root;
    }

    /**
     * Writes the files.
     *
     * @param texts the text of each file by its path from the project's root
     * @throws IOException if a file cannot be written; then all are as they were
     */
    void write(Map<String, String> texts) throws IOException {
        Map<Path, Path> ready = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Path file = real(root.resolve(text.getKey()));
                Path beside = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.java$", READY));
                ready.put(file, beside);
                Files.createDirectories(file.getParent());
                Files.writeString(beside, text.getValue());
            }
            moveAll(ready);
        } finally {
            for (Path beside : ready.values()) {
                Files.deleteIfExists(beside);
            }
        }
    }

    /** Takes away what a killed process left below a folder. */
    void clean(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> left =
                    paths.filter(path -> path.toString().endsWith(READY)).toList();
            for (Path path : left) {
                Files.delete(path);
            }
        }
    }

    /** Where a link leads to: the file is written, the link stays. */
    private static Path real(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file;
    }

    private static void moveAll(Map<Path, Path> ready) throws IOException {
        Map<Path, Optional<byte[]>> moved = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, Path> move : ready.entrySet()) {
                Path file = move.getKey();
                Optional<byte[]> before = Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
                replace(move.getValue(), file);
                moved.put(file, before);
            }
        } catch (IOException failed) {
            for (Map.Entry<Path, Optional<byte[]>> file : moved.entrySet()) {
                putBack(file.getKey(), file.getValue(), Objects.requireNonNull(ready.get(file.getKey())));
            }
            throw failed;
        }
    }

    private static void putBack(Path file, Optional<byte[]> before, Path beside) throws IOException {
        if (before.isPresent()) {
            replace(Files.write(beside, before.get()), file);
        } else {
            Files.delete(file);
        }
    }

    private static void replace(Path source, Path target) throws IOException {
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
