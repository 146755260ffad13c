package course.edit;

import course.Project;
import course.source.Stages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A copy of the course in a folder of its own: the reference, the lessons' texts, and an engine to change. */
public final class CopiedCourse {

    private static final Stages STAGES = new Stages(Project.root());
    private static final Map<String, String> STARTER = STAGES.stage(0);

    private final Path root;

    /** Copies the reference, and puts the starter beside it. */
    public CopiedCourse(Path root) {
        this.root = root;
        STAGES.reference().forEach((name, text) -> write("solutions/" + name, text));
        starter().forEach((name, text) -> write("src/main/java/" + name, text));
    }

    /** Adds what the program looks for: a pom.xml, and the lessons with their texts. */
    public CopiedCourse withLessons() {
        write("pom.xml", "");
        try (Stream<Path> texts = Files.walk(Project.root().resolve("lessons"), 2)) {
            texts.filter(text -> text.endsWith("README.md"))
                    .forEach(text ->
                            write(Project.root().relativize(text).toString().replace('\\', '/'), read(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Takes the reference out, as a teacher may. */
    public void withoutReference() {
        STAGES.reference()
                .keySet()
                .forEach(name -> delete(root.resolve("solutions").resolve(name)));
    }

    static Map<String, String> starter() {
        return STARTER;
    }

    public static Map<String, String> stage(int lesson) {
        return STAGES.stage(lesson);
    }

    public static int lastLesson() {
        return STAGES.lastLesson();
    }

    public Path root() {
        return root;
    }

    /** The learner's files by names such as {@code dagnet/Value.java}. */
    public Map<String, String> engine() {
        Path folder = root.resolve("src/main/java");
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .forEach(
                            path -> files.put(folder.relativize(path).toString().replace('\\', '/'), read(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** A file of the learner's engine, {@code dagnet/Value.java}. */
    public String source(String name) {
        return read(root.resolve("src/main/java").resolve(name));
    }

    /** Somebody works on a file of the engine. */
    public void edit(String name, UnaryOperator<String> work) {
        write("src/main/java/" + name, work.apply(source(name)));
    }

    public void write(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String file) {
        return read(root.resolve(file));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
