package course.run;

import course.Project;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The engine that the lessons run on, as its compiled classes show it.
 *
 * @param name whose it is, proved by the folder that its classes were loaded from
 * @param sources the folder of its source files, relative to the project's folder
 * @param stubs the methods that are still to be written, by lesson
 */
public record Engine(String name, String sources, List<Stub> stubs) implements Serializable {

    /** The folder of the learner's, from the project's folder. */
    public static final String LEARNERS = "src/main/java";

    /** A method whose body is still {@code throw new UnsupportedOperationException("Lesson 5: write Value.grad")}. */
    public record Stub(int lesson, String method) implements Serializable {

        private static final Pattern MESSAGE =
                Pattern.compile("Lesson (\\d+): write ([\\w.<> ]+(\\([\\w.<>, \\[\\]]*\\))?)");

        /** All stubs that a text speaks of. */
        public static List<Stub> in(String text) {
            return MESSAGE.matcher(text)
                    .results()
                    .map(match -> new Stub(Integer.parseInt(match.group(1)), match.group(2)))
                    .distinct()
                    .toList();
        }
    }

    /** How many methods of a lesson are still to be written. */
    public long toWrite(int lesson) {
        return stubs.stream().filter(stub -> stub.lesson() == lesson).count();
    }

    /** The engine on the class path. */
    public static Engine loaded() {
        Path classes = location();
        boolean reference = Stream.of("solution", "course")
                .anyMatch(profile -> classes.endsWith(Path.of("target", profile, "classes")));
        String folder = Project.root().relativize(classes).toString().replace('\\', '/');
        return of(
                (reference ? "the reference, from " : "yours, from ") + folder,
                reference ? "solutions" : LEARNERS,
                classFiles(classes).values());
    }

    /** The classes of the engine on the class path by their names. */
    static Map<String, byte[]> loadedClassFiles() {
        return classFiles(location());
    }

    /** An engine of these class files. A stub's message stands in its class's constants, so no source has to be read. */
    static Engine of(String name, String sources, Collection<byte[]> classFiles) {
        List<Stub> stubs = classFiles.stream()
                .flatMap(bytes -> Stub.in(new String(bytes, StandardCharsets.ISO_8859_1)).stream())
                .sorted(Comparator.comparingInt(Stub::lesson))
                .toList();
        return new Engine(name, sources, stubs);
    }

    /** The first lesson with methods that are still to be written. */
    public OptionalInt firstUnwrittenLesson() {
        return stubs.stream().mapToInt(Stub::lesson).min();
    }

    private static Path location() {
        try {
            Class<?> value = Class.forName("dagnet.Value");
            return Path.of(
                    value.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException("The engine's class dagnet.Value was not found on the class path", e);
        }
    }

    private static Map<String, byte[]> classFiles(Path classes) {
        Map<String, byte[]> classFiles = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                String name = classes.relativize(file).toString().replaceAll("[/\\\\]", ".");
                classFiles.put(name.replaceFirst("\\.class$", ""), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classFiles;
    }
}
