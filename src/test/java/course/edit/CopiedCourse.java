package course.edit;

import course.Project;
import course.source.Stages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A copy of the course in a folder of its own: the reference, the lessons' texts, and an engine to change. */
public final class CopiedCourse {

    private static final Stages STAGES = new Stages(Project.root());
    private static final Map<String, String> STARTER = STAGES.stage(0);

    private static final String VALUE = "dagnet/Value.java";
    private static final String LOGGING = "src/testkit/resources/logging.properties";

    private final Path root;

    /** Copies the reference, and puts the starter beside it. */
    public CopiedCourse(Path root) {
        this.root = root;
        STAGES.reference().forEach((name, text) -> write("solutions/" + name, text));
        starter().forEach((name, text) -> write("src/main/java/" + name, text));
    }

    /** Adds what the program looks for: a pom.xml, how to log, and the lessons with their texts. */
    public CopiedCourse withLessons() {
        write("pom.xml", "");
        write(LOGGING, read(Project.root().resolve(LOGGING)));
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
        return filesIn(root.resolve("src/main/java"));
    }

    /** All files in a folder, by their paths from there, with slashes. */
    public static Map<String, String> filesIn(Path folder) {
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

    /**
     * Makes the learner's files what they are when the lessons up to one are done.
     *
     * @param exchanges other code in Value.java: what is there, what takes its place, and so on
     */
    public CopiedCourse at(int lastLesson, String... exchanges) {
        Map<String, String> files = stage(lastLesson);
        for (int i = 0; i < exchanges.length; i += 2) {
            String value = Objects.requireNonNull(files.get(VALUE));
            if (!value.contains(exchanges[i])) {
                throw new IllegalArgumentException(VALUE + " does not contain: " + exchanges[i]);
            }
            files.put(VALUE, value.replace(exchanges[i], exchanges[i + 1]));
        }
        files.forEach((name, text) -> write("src/main/java/" + name, text));
        return this;
    }

    /** A file of the learner's engine, {@code dagnet/Value.java}. */
    public String source(String name) {
        return read(root.resolve("src/main/java").resolve(name));
    }

    /** Somebody works on a file of the engine. */
    public void edit(String name, UnaryOperator<String> work) {
        write("src/main/java/" + name, work.apply(source(name)));
    }

    /** As many editors do it: another file is written, and takes the old one's name. A file that is the same is left. */
    public void write(String name, String text) {
        Path file = root.resolve(name);
        try {
            if (Files.exists(file) && Files.readString(file).equals(text)) {
                return;
            }
            Files.createDirectories(file.getParent());
            Path next = Files.writeString(file.resolveSibling(file.getFileName() + "~"), text);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
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
