package course.source;

import static org.assertj.core.api.Assertions.assertThat;

import course.Lesson;
import course.edit.CopiedCourse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("NewLesson")
class NewLessonTest {

    private static final String SOLUTION = """
        class A {
            // region Lesson 1: one
            int a() {
                return 1;
            }
            // endregion
        }
        """;
    private static final String TEXT = "lessons/lesson02_two_words/README.md";

    @TempDir
    private Path root;

    private CourseFiles course;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    /** A course with a warm-up and one lesson. */
    @BeforeEach
    void aCourse() {
        course = new CourseFiles(root);
        course.write("solutions/dagnet/A.java", SOLUTION);
        course.write(
                "src/main/java/dagnet/A.java",
                EngineSource.of("A.java", SOLUTION).stage(0));
        course.write("lessons/lesson00_zero/README.md", "# Lesson 0: Zero\n");
        course.write("lessons/lesson01_one/README.md", "# Lesson 1: One\n");
        course.write("README.md", "## Lessons\n\n| Lesson |\n|---|\n| [1 One](lessons/lesson01_one/README.md) |\n");
        course.write("docs/teachers.md", "## How long it takes\n\n| 1 One |\n| 0 Zero |\n| 2 Two words |\n");
    }

    private int newLesson(String... args) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Generate generate = new Generate(root, Map.of(), dot -> Optional.empty(), out);
        return new NewLesson(root, generate, out).run(args);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    @DisplayName("makes the next lesson: its text, its tests, its region with the starter's stub, and its museum")
    void makes() {
        int status = newLesson("2", "two_words", "Two", "words");

        assertThat(status).as(printed()).isZero();
        assertThat(Lesson.in(root)).contains(new Lesson(2, "Two words", "lesson02_two_words"));
        assertThat(course.read("solutions/dagnet/TwoWords.java"))
                .contains("public final class TwoWords {", "// region Lesson 2: two words");
        assertThat(course.read("src/main/java/dagnet/TwoWords.java")).contains("\"Lesson 2: write TwoWords.example\"");
        assertThat(course.read(TEXT)).contains("```java\n/** To be written: what this method computes");
        assertThat(course.javaFiles("lessons/lesson02_two_words/"))
                .containsExactly("TwoWordsAgainstPyTorch.java", "TwoWordsProperties.java", "TwoWordsTest.java");
        assertThat(course.read("src/test/java/course/museum/WrongTwoWords.java"))
                .contains("class WrongTwoWords {");
        assertThat(CopiedCourse.filesIn(root).values().toString())
                .doesNotContain("NUMBER", "HEADING", "REGION", "FOLDER", "NAME");
    }

    @Test
    @DisplayName("makes a lesson whose words ask for what is to be written, with file and line")
    void placeholders() {
        newLesson("2", "two_words", "Two words");

        List<String> left = new Completeness(root).placeholders();

        assertThat(left)
                .contains(TEXT
                        + ":3: still to be written: what the learner has at the end of this lesson, as a picture or"
                        + " a number.")
                .extracting(problem -> problem.replaceFirst(":.*", ""))
                .containsSubsequence(
                        TEXT,
                        "lessons/lesson02_two_words/TwoWordsAgainstPyTorch.java",
                        "lessons/lesson02_two_words/TwoWordsProperties.java",
                        "lessons/lesson02_two_words/TwoWordsTest.java",
                        "solutions/dagnet/TwoWords.java",
                        "src/test/java/course/museum/WrongTwoWords.java");
    }

    @Test
    @DisplayName("leaves to write what only a person can: rows of tables and the way to the lesson")
    void whatIsMissing() {
        newLesson("2", "two_words", "Two words");
        Completeness completeness = new Completeness(root);

        assertThat(completeness.waysOn())
                .contains("lessons/lesson01_one/README.md: it does not lead on; expected"
                        + " \"Next: [Lesson 2](../lesson02_two_words/README.md)\" at its end");
        assertThat(completeness.rows())
                .contains(
                        "README.md, the table under \"Lessons\": no row begins with \"| [2 Two words](" + TEXT
                                + ") |\"",
                        "docs/teachers.md, the table under \"How long it takes\": its rows are not in the lessons' order",
                        "docs/teachers.md, the table under \"What they get wrong\": no row begins with \"| 2 |\"");
    }

    @Test
    @DisplayName("makes a lesson that has all sections, tests and code; Completeness names what is taken away")
    void whatIsTakenAway() {
        newLesson("2", "two_words", "Two words");
        course.delete("lessons/lesson02_two_words/TwoWordsProperties.java");
        course.write(TEXT, course.read(TEXT).replace("## Predict\n", "").replace("## Look\n", ""));
        course.write("README.md", "## Lessons\n\n| [9 Nine](lessons/nine/README.md) | \n");
        Completeness completeness = new Completeness(root);

        assertThat(completeness.sections())
                .filteredOn(problem -> problem.startsWith(TEXT))
                .containsExactly(TEXT + ": it has no section \"## Predict\"", TEXT + ": it has no section \"## Look\"");
        assertThat(completeness.tests())
                .filteredOn(problem -> problem.contains("lesson02"))
                .containsExactly("lessons/lesson02_two_words/ has no class …Properties");
        assertThat(completeness.regions()).isEmpty();
        assertThat(completeness.rows())
                .contains("README.md, the table under \"Lessons\": no lesson is \"[9 Nine](lessons/nine/README.md)\"");
        course.delete("solutions/dagnet/TwoWords.java");
        assertThat(completeness.regions())
                .containsExactly("solutions/ has no region of lesson 2; expected \"// region Lesson 2: <heading>\"");
    }

    @Test
    @DisplayName("makes a lesson with its sections in order; Completeness shows both orders where they are not")
    void order() {
        newLesson("2", "two_words", "Two words");
        course.write(
                TEXT,
                course.read(TEXT)
                        .replace("## Red\n", "## Write\n")
                        .replaceFirst("(?s)(## Write.*)## Write", "$1## Red"));

        assertThat(new Completeness(root).sections())
                .filteredOn(problem -> problem.startsWith(TEXT))
                .singleElement()
                .asString()
                .contains(
                        "its sections are [Predict, The idea, The mathematics, Write, Red, Green,",
                        "expected this order");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1 one One         | number was '1', which is One; expected the next lesson's: 2
            4 four Four       | number was '4'; expected the next lesson's: 2
            x two Two         | number was 'x'; expected the next lesson's: 2
            02 two Two        | number was '02'; expected the next lesson's: 2
            2 2nd Two         | name was '2nd'; expected small letters and digits
            2 Two Two         | name was 'Two'; expected small letters and digits
            2 two-words Two   | name was 'two-words'; expected small letters and digits
            2 ../two Two      | name was '../two'; expected small letters and digits
            2 two two         | title was 'two'; expected a capital letter first
            2 two T[w]o       | title was 'T[w]o'; expected a capital letter first
            2 a One           | solutions/dagnet/A.java exists already; choose another name, or move the file away
            2 two             | arguments were [2, two]; expected a number, a name and a title
            """)
    @DisplayName("refuses what it cannot make a lesson of, and changes nothing")
    void refuses(String args, String problem) {
        Map<String, String> before = CopiedCourse.filesIn(root);

        int status = newLesson(args.split(" "));

        assertThat(status).isEqualTo(1);
        assertThat(printed()).startsWith(problem).hasLineCount(1);
        assertThat(CopiedCourse.filesIn(root)).isEqualTo(before);
    }

    @Test
    @DisplayName("leaves nothing of a lesson that cannot be generated")
    void nothingHalfMade() {
        course.write("src/main/java/dagnet/A.java", "class A { int a() { return 3; } }\n");
        Map<String, String> before = CopiedCourse.filesIn(root);

        int status = newLesson("2", "two", "Two");

        assertThat(status).isEqualTo(1);
        assertThat(printed())
                .contains("src/main/java/dagnet/A.java: somebody wrote A.a; nothing was changed")
                .endsWith("the lesson was not made, and nothing of it is left\n");
        assertThat(CopiedCourse.filesIn(root)).isEqualTo(before);
        assertThat(root.resolve("lessons/lesson02_two")).doesNotExist();
    }
}
