package course.run;

import course.Lesson;
import course.Project;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;

/** A line of a source file, written so that terminals and IDEs make a link of it: {@code path/File.java:12}. */
public record SourceLine(String file, int line) implements Comparable<SourceLine>, Serializable {

    /** Examples (…Test) before properties (…Properties) before comparisons (…AgainstPyTorch), each as it is written. */
    private static final Comparator<SourceLine> ORDER =
            Comparator.comparing(SourceLine::file).reversed().thenComparing(SourceLine::line);

    /** The line at which a test's method begins; of what holds tests and is no class, a line that stands for all. */
    static SourceLine of(TestIdentifier test) {
        Optional<TestSource> source = test.getSource();
        String className = source.flatMap(LessonFilter::className).orElse("").replaceAll("\\$.*", "");
        if (className.isEmpty()) {
            return new SourceLine("lessons", 1);
        }
        String folder = Lesson.numberOf(className).isPresent() ? "lessons/" : "src/test/java/";
        String file = folder + className.replace('.', '/') + ".java";
        String method = source.orElse(null) instanceof MethodSource m ? m.getMethodName() + "(" : "class ";
        return find(file, Pattern.quote(method));
    }

    /** The line of a test at which it failed: the line of its own method, or else where that begins. */
    static SourceLine of(TestIdentifier test, Throwable thrown) {
        SourceLine begin = of(test);
        String className = test.getSource().flatMap(LessonFilter::className).orElse("");
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().equals(className) && frame.getLineNumber() > 0)
                .reduce((inner, outer) -> outer)
                .map(frame -> new SourceLine(begin.file(), frame.getLineNumber()))
                .orElse(begin);
    }

    /** The line of a method that is still to be written. */
    static SourceLine of(Engine.Stub stub, Engine engine) {
        String type = stub.method().replaceFirst("^new ", "").replaceAll("[.(].*", "") + ".java";
        Path root = Project.root();
        try (Stream<Path> files = Files.walk(root.resolve(engine.sources()))) {
            return files.filter(file -> file.endsWith(type))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .map(file -> find(file, Pattern.quote(stub.method() + "\"")))
                    .findFirst()
                    .orElse(new SourceLine(engine.sources(), 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line of a file in which a pattern is found, or the first line of all if it is in none. */
    static SourceLine find(String file, String pattern) {
        Path path = Project.root().resolve(file);
        if (!Files.isRegularFile(path)) {
            return new SourceLine(file, 1);
        }
        try {
            List<String> lines = Files.readAllLines(path);
            Pattern compiled = Pattern.compile(pattern);
            for (int i = 0; i < lines.size(); i++) {
                if (compiled.matcher(lines.get(i)).find()) {
                    return new SourceLine(file, i + 1);
                }
            }
            return new SourceLine(file, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int compareTo(SourceLine other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
