package course.source;

import static java.util.function.Predicate.not;

import course.Lesson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares each lesson with what every lesson has. Each check returns a sentence for everything that is missing, and
 * nothing if all is there.
 */
final class Completeness {

    /** What {@link NewLesson} writes wherever a contributor has to. */
    static final String PLACEHOLDER = "To be written:";

    static final String MUSEUM = "src/test/java/course/museum/";
    private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");
    private static final List<String> TESTS = List.of("Test", "Properties", "AgainstPyTorch");

    /** The sections of a lesson's text, in order; others may stand between them. */
    private static final List<String> SECTIONS = List.of(
            "Predict",
            "The idea",
            "The mathematics",
            "Red",
            "Write",
            "Green",
            "Look",
            "How PyTorch does it",
            "Where people go wrong",
            "Check yourself",
            "Hints",
            "The reference solution");

    private final CourseFiles course;
    private final List<Lesson> lessons;

    /** @param root the project's root */
    Completeness(Path root) {
        this.course = new CourseFiles(root);
        this.lessons = Lesson.in(root);
    }

    /** Nothing is left of what a new lesson begins with. */
    List<String> placeholders() {
        Stream<String> files = Stream.of("lessons/", CourseFiles.SOLUTIONS, MUSEUM)
                .flatMap(folder -> course.javaFiles(folder).stream().map(folder::concat));
        return Stream.concat(course.lessonTexts().stream(), files)
                .flatMap(this::placeholders)
                .toList();
    }

    private Stream<String> placeholders(String file) {
        List<String> problems = new ArrayList<>();
        List<String> lines = course.read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.get(i).indexOf(PLACEHOLDER);
            if (at >= 0) {
                String words = lines.get(i).substring(at).replaceFirst("T", "t");
                problems.add(file + ":" + (i + 1) + ": still " + words.replaceFirst("([\"<]| \\*/).*", ""));
            }
        }
        return problems.stream();
    }

    /** Every text from lesson 1 on has all sections, in the same order. */
    List<String> sections() {
        return lessonsWithCode().flatMap(this::sections).toList();
    }

    private Stream<String> sections(Lesson lesson) {
        List<String> found = HEADING.matcher(course.read(lesson.text()))
                .results()
                .map(heading -> heading.group(1))
                .filter(SECTIONS::contains)
                .toList();
        if (found.containsAll(SECTIONS)) {
            return found.equals(SECTIONS)
                    ? Stream.empty()
                    : Stream.of(lesson.text() + ": its sections are " + found + "; expected this order: " + SECTIONS);
        }
        return SECTIONS.stream()
                .filter(not(found::contains))
                .map(section -> lesson.text() + ": it has no section \"## " + section + "\"");
    }

    /** Every lesson from 1 on has examples, properties and comparisons with PyTorch. */
    List<String> tests() {
        return lessonsWithCode().flatMap(this::tests).toList();
    }

    private Stream<String> tests(Lesson lesson) {
        String folder = "lessons/" + lesson.folder() + "/";
        List<String> files = course.javaFiles(folder);
        return TESTS.stream()
                .filter(kind -> files.stream().noneMatch(file -> file.endsWith(kind + ".java")))
                .map(kind -> folder + " has no class …" + kind);
    }

    /** The reference has code for every lesson from 1 on. */
    List<String> regions() {
        List<Integer> written = course.javaFiles(CourseFiles.SOLUTIONS).stream()
                .flatMap(name -> course.solution(name).regions().stream())
                .map(Region::lesson)
                .toList();
        return lessonsWithCode()
                .filter(lesson -> !written.contains(lesson.number()))
                .map(lesson -> CourseFiles.SOLUTIONS + " has no region of lesson " + lesson.number()
                        + "; expected \"// " + "region Lesson " + lesson.number() + ": <heading>\"")
                .toList();
    }

    /** Every text leads to the next. */
    List<String> waysOn() {
        return Stream.iterate(1, i -> i < lessons.size(), i -> i + 1)
                .flatMap(i -> wayOn(lessons.get(i - 1), lessons.get(i)))
                .toList();
    }

    private Stream<String> wayOn(Lesson lesson, Lesson next) {
        String way = "Next: [Lesson " + next.number() + "](../" + next.folder() + "/README.md)";
        return course.read(lesson.text()).lines().anyMatch(way::equals)
                ? Stream.empty()
                : Stream.of(lesson.text() + ": it does not lead on; expected \"" + way + "\" at its end");
    }

    /** The tables in README.md and for teachers have rows for every lesson, in order, and for nothing else. */
    List<String> rows() {
        String teachers = "docs/teachers.md";
        return Stream.of(
                        rows("README.md", "Lessons", lesson -> "[" + name(lesson) + "](" + lesson.text() + ")"),
                        rows(teachers, "How long it takes", Completeness::name),
                        rows(teachers, "What they get wrong", lesson -> String.valueOf(lesson.number())))
                .flatMap(problems -> problems)
                .toList();
    }

    private Stream<String> rows(String file, String heading, Function<Lesson, String> cell) {
        String table = file + ", the table under \"" + heading + "\": ";
        List<String> found = firstCells(file, heading);
        List<String> expected = lessons.stream().map(cell).toList();
        List<String> problems = new ArrayList<>();
        expected.stream()
                .filter(not(found::contains))
                .forEach(missing -> problems.add(table + "no row begins with \"| " + missing + " |\""));
        found.stream()
                .filter(not(expected::contains))
                .forEach(stranger -> problems.add(table + "no lesson is \"" + stranger + "\""));
        if (problems.isEmpty() && !found.equals(expected)) {
            problems.add(table + "its rows are not in the lessons' order");
        }
        return problems.stream();
    }

    /** The first cell of each row of the table in a section, without the table's head, each once. */
    private List<String> firstCells(String file, String heading) {
        Matcher section =
                Pattern.compile("(?ms)^## " + heading + "$(.*?)(?=^## |\\z)").matcher(course.read(file));
        return section.results()
                .map(MatchResult::group)
                .flatMap(String::lines)
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|")[1].strip())
                .filter(not("Lesson"::equals))
                .distinct()
                .toList();
    }

    private static String name(Lesson lesson) {
        return lesson.number() + " " + lesson.title();
    }

    private Stream<Lesson> lessonsWithCode() {
        return lessons.stream().filter(lesson -> lesson.number() > 0);
    }
}
