package course.museum;

import course.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The wrong engines of all classes in this package that are named {@code Wrong…} and have a list {@code ALL}. */
final class Museum {

    private static final String FOLDER = "src/test/java/course/museum";

    private Museum() {}

    /** Returns all wrong engines, those of earlier lessons first. */
    static Stream<WrongEngine> wrongEngines() {
        return rooms().stream()
                .flatMap(room -> engines(room).stream())
                .sorted(Comparator.comparing(WrongEngine::lesson));
    }

    /** Returns the names of the classes that hold wrong engines, as their source files tell them. */
    private static List<String> rooms() {
        try (Stream<Path> files = Files.list(Project.root().resolve(FOLDER))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.matches("Wrong(?!Engine\\.)\\w+\\.java"))
                    .map(file -> file.replace(".java", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<WrongEngine> engines(String room) {
        try {
            Object all = Class.forName(Museum.class.getPackageName() + "." + room)
                    .getDeclaredField("ALL")
                    .get(null);
            return ((List<?>) all).stream().map(WrongEngine.class::cast).toList();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    FOLDER + "/" + room + ".java: expected a class with a 'static final List<WrongEngine> ALL'", e);
        }
    }
}
