package course.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies of files as they were before a command changed them, in {@code .dagnet/backup/<time>/<path of the file>}. */
final class Backup {

    private static final String FOLDER = ".dagnet/backup";
    private static final String UNFINISHED = ".unfinished";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss");

    private Backup() {}

    /**
     * Copies those of the files that exist. The folder has its name only when all copies are in it.
     *
     * @return the folder's path from the project's root
     */
    static Path save(Path root, Collection<String> files, LocalDateTime now) throws IOException {
        Path backups = Files.createDirectories(root.resolve(FOLDER));
        deleteUnfinished(backups);
        String name = free(backups, now.format(TIME));
        Path unfinished = backups.resolve(name + UNFINISHED);
        for (String file : files) {
            if (Files.exists(root.resolve(file))) {
                Path copy = unfinished.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.copy(root.resolve(file), copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Files.createDirectories(unfinished);
        return root.relativize(Files.move(unfinished, backups.resolve(name), StandardCopyOption.ATOMIC_MOVE));
    }

    private static String free(Path backups, String time) {
        String name = time;
        for (int i = 2; Files.exists(backups.resolve(name)); i++) {
            name = time + "-" + i;
        }
        return name;
    }

    private static void deleteUnfinished(Path backups) throws IOException {
        try (Stream<Path> folders = Files.list(backups)) {
            for (Path folder :
                    folders.filter(path -> path.toString().endsWith(UNFINISHED)).toList()) {
                deleteTree(folder);
            }
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
