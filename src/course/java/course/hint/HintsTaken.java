package course.hint;

import course.Lesson;
import course.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many hints of each lesson the learner has taken; kept in {@code .dagnet/hints.txt}, a line a lesson. */
public final class HintsTaken {

    private static final Pattern LINE = Pattern.compile("lesson (\\d{1,3}): (\\d{1,3})");

    private final Path file;

    /** @param root the project's root */
    public HintsTaken(Path root) {
        this.file = root.resolve(".dagnet/hints.txt");
    }

    /** How many of a lesson's hints were taken. */
    public int of(Lesson lesson) {
        return read().getOrDefault(lesson.number(), 0);
    }

    /** Notes that so many of a lesson's hints are taken. */
    void set(Lesson lesson, int taken) {
        Map<Integer, Integer> all = read();
        all.put(lesson.number(), taken);
        StringBuilder lines = new StringBuilder();
        all.forEach((number, count) -> lines.append("lesson %d: %d%n".formatted(number, count)));
        try {
            WholeFile.write(file, lines.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is no such line counts for nothing: the file holds nothing that could be lost. */
    private Map<Integer, Integer> read() {
        Map<Integer, Integer> taken = new TreeMap<>();
        try {
            if (Files.exists(file)) {
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .map(LINE::matcher)
                        .filter(Matcher::matches)
                        .forEach(line -> taken.put(Integer.valueOf(line.group(1)), Integer.valueOf(line.group(2))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return taken;
    }
}
