package course.cli;

import course.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the script {@code dagnet} starts: {@link Dagnet}, unless the course's own sources are newer than what Maven
 * compiled. It needs nothing but the JDK, so that it can tell when a library is gone.
 */
public final class Start {

    /** The exit status that lets the script compile the course and start again. */
    static final int STALE = 75;

    private static final List<String> SOURCES =
            List.of("src/course", "src/testkit", "src/test", "lessons", "solutions", "pom.xml");

    private Start() {}

    /** Starts the command. */
    public static void main(String[] args) throws IOException {
        Path root = Project.root();
        Path jar = Install.jar(root);
        if (!Install.isWhole(jar) || isStale(root, Files.getLastModifiedTime(jar))) {
            System.exit(STALE);
        }
        Dagnet.main(args);
    }

    /** Whether a file that Maven compiled, or a folder of them, was changed after a time. There may be no solutions. */
    static boolean isStale(Path root, FileTime compiled) {
        return SOURCES.stream().map(root::resolve).filter(Files::exists).anyMatch(source -> isNewer(source, compiled));
    }

    private static boolean isNewer(Path source, FileTime compiled) {
        try (Stream<Path> files = Files.walk(source)) {
            return files.filter(Start::isCompiled)
                    .anyMatch(file -> file.toFile().lastModified() > compiled.toMillis());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder counts too: its time tells that a file is gone. So do not the lessons' texts and pictures. */
    private static boolean isCompiled(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".java") || name.equals("pom.xml") || Files.isDirectory(file);
    }
}
