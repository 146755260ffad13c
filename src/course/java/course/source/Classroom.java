package course.source;

import course.Lesson;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The template for GitHub Classroom, in which each lesson has a step that is worth a point. Its beginning is written by
 * hand, down to a comment that says so; what follows is generated.
 */
final class Classroom {

    static final String FILE = "docs/classroom/classroom.yml";

    private static final String MARKER =
            "      # From here on: generated from the lessons, by course.source.Generate.\n";

    private static final String STEP = """
              - name: '%1$s'
                id: lesson%2$d
                uses: classroom-resources/autograding-command-grader@v1
                with:
                  test-name: '%1$s'
                  command: jq -e '.lessons[] | select(.lesson == %2$d) | .outOf > 0 and .points == .outOf' grade.json
                  timeout: 1
                  max-score: 1
        """;
    private static final String RESULT = """
                  LESSON%2$d_RESULTS: ${{ steps.lesson%2$d.outputs.result }}
        """;
    private static final String POINTS = """
              - name: Points
                uses: classroom-resources/autograding-grading-reporter@v1
                env:
        %s        with:
                  runners: %s
        """;

    private final Path root;
    private final CourseFiles course;

    Classroom(Path root) {
        this.root = root;
        this.course = new CourseFiles(root);
    }

    /**
     * Returns what the template ought to say, or nothing if there is no template.
     *
     * @throws SourceException if the template lacks the comment after which it is generated
     */
    Optional<String> fresh() {
        if (!course.exists(FILE)) {
            return Optional.empty();
        }
        String text = course.read(FILE);
        int end = text.indexOf(MARKER);
        if (end < 0) {
            throw new SourceException(FILE, "expected the line \"" + MARKER.strip() + "\" before the lessons' steps");
        }
        List<Lesson> lessons = Lesson.in(root);
        return Optional.of(text.substring(0, end)
                + MARKER
                + forEach(lessons, STEP)
                + POINTS.formatted(
                        forEach(lessons, RESULT),
                        lessons.stream()
                                .map(lesson -> "lesson" + lesson.number())
                                .collect(Collectors.joining(","))));
    }

    /** The template once for each lesson, with its heading, as it stands between single quotes, and its number. */
    private static String forEach(List<Lesson> lessons, String template) {
        return lessons.stream()
                .map(lesson -> template.formatted(lesson.heading().replace("'", "''"), lesson.number()))
                .collect(Collectors.joining());
    }
}
