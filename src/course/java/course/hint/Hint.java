package course.hint;

import course.Lesson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One of the hints that a lesson's text has, folded, under its heading "Hints".
 *
 * @param title what the fold shows: {@code Hint 1: three steps}
 * @param text what is folded, in Markdown
 */
public record Hint(String title, String text) {

    private static final Pattern SECTION = Pattern.compile("(?ms)^## Hints$(.*?)(?=^## |\\z)");
    private static final Pattern FOLD = Pattern.compile("(?s)<details><summary>(.*?)</summary>(.*?)</details>");

    /** A lesson's hints, each saying more than the last; none if the lesson needs none. */
    public static List<Hint> of(Path root, Lesson lesson) {
        return SECTION.matcher(read(root, lesson))
                .results()
                .flatMap(section -> FOLD.matcher(section.group(1)).results())
                .map(fold -> new Hint(fold.group(1).strip(), fold.group(2).strip()))
                .toList();
    }

    /** Whether a lesson's text holds the solution; a teacher may have taken it out. */
    static boolean isSolutionIn(Path root, Lesson lesson) {
        return read(root, lesson).contains("\n## The reference solution\n");
    }

    private static String read(Path root, Lesson lesson) {
        try {
            return Files.readString(root.resolve(lesson.text())).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
