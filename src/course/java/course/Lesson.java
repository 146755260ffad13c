package course;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A lesson: a folder such as {@code lessons/lesson05_backpropagation}, whose name is also the Java package of its tests
 * and whose README.md begins with the title, {@code # Lesson 5: Backpropagation}.
 */
public record Lesson(int number, String title, String folder) implements Serializable {

    private static final Pattern FOLDER = Pattern.compile("lesson(\\d\\d)_\\w+");
    private static final Pattern TITLE = Pattern.compile("# Lesson \\d+: (.+)");

    /** All lessons of the project, in order. */
    public static List<Lesson> all() {
        return in(Project.root());
    }

    /**
     * Returns all lessons of a project, in order.
     *
     * @param root the project's folder
     * @throws IllegalStateException naming the text whose first line is no lesson's title
     */
    public static List<Lesson> in(Path root) {
        try (Stream<Path> folders = Files.list(root.resolve("lessons"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(folder -> FOLDER.matcher(folder).matches())
                    .sorted()
                    .map(folder -> read(root, folder))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the lesson that a test class belongs to, if it belongs to one. */
    public static Optional<Integer> numberOf(String className) {
        int dot = className.indexOf('.');
        return dot < 0 ? Optional.empty() : numberOfFolder(className.substring(0, dot));
    }

    /** Its number and title, as its text begins. */
    public String heading() {
        return "Lesson " + number + ": " + title;
    }

    /** The path of the lesson's text, relative to the project's folder. */
    public String text() {
        return "lessons/" + folder + "/README.md";
    }

    /**
     * Where in the lesson's text its learner reads on.
     *
     * @param wrong whether something is wrong in what they have written: then they have read the beginning
     */
    public String whereToRead(boolean wrong) {
        return text() + (wrong && number > 0 ? "#where-people-go-wrong" : "");
    }

    private static Lesson read(Path root, String folder) {
        return new Lesson(numberOfFolder(folder).orElseThrow(), titleOf(root, folder), folder);
    }

    private static Optional<Integer> numberOfFolder(String folder) {
        Matcher matcher = FOLDER.matcher(folder);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    private static String titleOf(Path root, String folder) {
        Path text = root.resolve("lessons").resolve(folder).resolve("README.md");
        try (Stream<String> lines = Files.lines(text)) {
            Matcher title = TITLE.matcher(lines.findFirst().orElse(""));
            if (!title.matches()) {
                throw new IllegalStateException(text + ":1: expected a title such as '# Lesson 5: Backpropagation'");
            }
            return title.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
