package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import course.Lesson;
import course.edit.CopiedCourse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("dagnet grade")
class GradeTest {

    @TempDir
    Path folder;

    private CopiedCourse project;

    @BeforeEach
    void copy() {
        project = new CopiedCourse(folder).withLessons();
    }

    private JsonObject json() throws Exception {
        return JsonParser.parseString(Files.readString(folder.resolve("grade.json")))
                .getAsJsonObject();
    }

    private JsonObject lesson(int number) throws Exception {
        return json().getAsJsonArray("lessons").get(number).getAsJsonObject();
    }

    /** The tests that ended so: as JSON says, as JUnit XML says, and in the table's lines. */
    private List<Long> counted(String outcome, String element, String word, RunningDagnet dagnet) throws Exception {
        long inJson = Pattern.compile("\"outcome\": \"" + outcome)
                .matcher(Files.readString(folder.resolve("grade.json")))
                .results()
                .count();
        long inTable = Pattern.compile("(\\d+) " + word)
                .matcher(dagnet.output())
                .results()
                .mapToLong(match -> Long.parseLong(match.group(1)))
                .sum();
        return List.of(inJson, (long) xml().getElementsByTagName(element).getLength(), inTable);
    }

    private Document xml() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("grade.xml").toFile());
    }

    @Test
    @DisplayName("gives every point to the reference, as a table, as JSON and as JUnit XML, and ends with status 0")
    void full() throws Exception {
        RunningDagnet dagnet = RunningDagnet.run(
                folder, "grade", "--engine", "solutions", "--json", "grade.json", "--junit", "grade.xml");

        assertThat(dagnet.status()).as(dagnet.output()).isZero();
        assertThat(json().get("points")).isEqualTo(json().get("outOf"));
        assertThat(json().getAsJsonArray("lessons")).hasSize(Lesson.all().size());
        assertThat(dagnet.output())
                .contains("%1$3d of %1$3d points".formatted(json().get("points").getAsInt()));
        assertThat(xml().getElementsByTagName("testsuite").getLength())
                .isEqualTo(Lesson.all().size());
        assertThat(xml().getElementsByTagName("testcase").getLength())
                .isEqualTo(json().get("outOf").getAsInt());
        assertThat(xml().getElementsByTagName("failure").getLength()).isZero();
    }

    @Test
    @DisplayName("with --lesson, runs and counts these lessons only, in the table, in the files and in the status")
    void someLessons() throws Exception {
        project.at(2);

        RunningDagnet done = RunningDagnet.run(
                folder, "grade", "--lesson", "0,1-1", "--lesson", "2", "--json", "grade.json", "--junit", "grade.xml");
        RunningDagnet unwritten = RunningDagnet.run(folder, "grade", "--lesson", "3");

        assertThat(done.status()).as(done.output()).isZero();
        assertThat(done.output())
                .contains("Lesson  0", "Lesson  2", "62 of  62 points")
                .doesNotContain("Lesson  3");
        assertThat(json().getAsJsonArray("lessons")).hasSize(3);
        assertThat(json().get("outOf").getAsInt()).isEqualTo(62);
        assertThat(xml().getElementsByTagName("testsuite").getLength()).isEqualTo(3);
        assertThat(unwritten.status()).isEqualTo(1);
        assertThat(unwritten.output()).contains("Lesson  3").doesNotContain("Lesson  2");
    }

    @ParameterizedTest(name = "--lesson {0}: {1}")
    @CsvSource({
        "99, 'lesson was ''99''; expected a number from 0 to LAST'",
        "0-99, 'lesson was ''99''; expected a number from 0 to LAST'",
        "3-x, '--lesson was ''3-x''; expected a lesson, such as 5, several in a row, such as 0-5, others after a comma'",
        "'0, 2', '--lesson was '' 2''; expected a lesson, such as 5'",
        "5-3, 'lessons were ''5-3''; expected the lower number first: 3-5'"
    })
    @DisplayName("refuses lessons that do not exist")
    void noSuchLessons(String lessons, String problem) {
        CommandRun grade = CommandRun.in(folder, "grade", "--lesson", lessons);

        assertThat(grade.status()).isEqualTo(2);
        assertThat(grade.errors()).contains(problem.replace("LAST", "" + CopiedCourse.lastLesson()));
    }

    @Test
    @DisplayName("lets an endless loop, and the end of the whole program, cost the tests that ran into it, and goes on")
    void endless() throws Exception {
        project.at(1, "int count = inputs().size();", """
                int count = inputs().size();
                        if (count == 0) {
                            System.exit(0);
                        }
                        while (input >= count) {}
                """);

        RunningDagnet dagnet =
                RunningDagnet.run(folder, "grade", "--limit", "5", "--json", "grade.json", "--junit", "grade.xml");

        assertThat(dagnet.status()).isEqualTo(1);
        assertThat(lesson(0).get("points").getAsInt()).isEqualTo(3);
        assertThat(lesson(1).get("points").getAsInt()).isEqualTo(17);
        assertThat(lesson(1).get("outOf").getAsInt()).isEqualTo(19);
        assertThat(lesson(1).get("toWrite").getAsInt()).isZero();
        assertThat(lesson(2).get("toWrite").getAsInt()).isEqualTo(9);
        assertThat(dagnet.output()).contains("0 of  40 points   9 to write");
        assertThat(lesson(1).getAsJsonArray("tests").toString())
                .contains(
                        "It ran longer than 5 s and was cut off: an endless loop?",
                        "at dagnet.Value.localGradient (Value.java:")
                .contains("It ended the whole program with status 0: does it call System.exit?");
        assertThat(((Element) xml().getElementsByTagName("testsuite").item(1)).getAttribute("tests"))
                .isEqualTo("19");
    }

    @Test
    @DisplayName(
            "does not run the rest of a lesson in which three tests were cut off, or one after that, and still counts all of them")
    void endlessEverywhere() throws Exception {
        project.at(3, "public Value neg() {", """
                public Value neg() {
                        while (data == data) {}
                """);

        RunningDagnet dagnet = RunningDagnet.run(
                folder, "grade", "--limit", "1", "--lesson", "1-3", "--json", "grade.json", "--junit", "grade.xml");

        assertThat(dagnet.status()).isEqualTo(1);
        assertThat(dagnet.output()).containsPattern("Lesson {2}2 .* of {2}40 points {3}\\d+ not run");
        assertThat(lesson(0).get("points").getAsInt()).isEqualTo(19);
        assertThat(lesson(1).get("outOf").getAsInt()).isEqualTo(40);
        assertThat(lesson(1).getAsJsonArray("tests").toString().split("It ran longer than 1 s", -1))
                .hasSize(4);
        assertThat(lesson(1).getAsJsonArray("tests").toString()).contains("It was not run: ");
        assertThat(lesson(2).get("outOf").getAsInt()).isEqualTo(38);
        assertThat(lesson(2).getAsJsonArray("tests").toString().split("It ran longer than 1 s", -1))
                .hasSize(2);
        assertThat(Set.copyOf(counted("NOT_RUN", "skipped", "not run", dagnet))).hasSize(1);
    }

    @Test
    @DisplayName(
            "says what the compiler says of an engine that does not compile, and gives none of the points that there are")
    void doesNotCompile() throws Exception {
        project.at(1, "data + other.data", "data + ");

        RunningDagnet dagnet =
                RunningDagnet.run(folder, "grade", "--lesson", "0-2", "--json", "grade.json", "--junit", "grade.xml");

        assertThat(dagnet.status()).isEqualTo(1);
        assertThat(dagnet.output())
                .contains("illegal start of expression", "1 error", "0 of  62 points", "9 to write   40 not run");
        assertThat(json().get("points").getAsInt()).isZero();
        assertThat(json().get("outOf").getAsInt()).isEqualTo(62);
        assertThat(lesson(2).getAsJsonArray("tests").toString())
                .contains("It was not run: the engine does not compile.");
        assertThat(counted("NOT_RUN", "skipped", "not run", dagnet)).containsOnly(62L);
        assertThat(xml().getElementsByTagName("failure").getLength()).isZero();
        JsonArray errors = json().getAsJsonArray("errors");
        assertThat(errors.get(0).getAsString()).startsWith("src/main/java/dagnet/Value.java:");
        assertThat(xml().getElementsByTagName("error").item(0).getTextContent())
                .contains("illegal start of expression");
    }

    @Test
    @DisplayName("says so when the compiler gives up on an engine without a word")
    void tooDeep() throws Exception {
        project.at(1, "data + other.data", "data + other.data" + " + 0".repeat(20_000));

        RunningDagnet dagnet = RunningDagnet.run(folder, "grade", "--lesson", "1", "--json", "grade.json");

        assertThat(dagnet.status()).isEqualTo(1);
        assertThat(json().getAsJsonArray("errors").toString())
                .contains(
                        "src/main/java: the compiler gave up with StackOverflowError",
                        "An expression is too deep for it");
        assertThat(dagnet.output()).contains("the compiler gave up", "0 of  19 points");
    }

    @Test
    @DisplayName("shows why the tests of a lesson fail that has no point, and not that methods are to be written")
    void nothingRight() {
        project.at(1, "this.data = data;", "this.data = 1 / (int) (data - data);");

        String output = RunningDagnet.run(folder, "grade", "--lesson", "1-2").output();

        assertThat(output)
                .containsPattern("Lesson {2}1 .* {3}0 of {2}19 points\\R")
                .contains("Your engine threw ArithmeticException: / by zero")
                .doesNotContain("Lesson 2: write");
    }

    @Test
    @DisplayName("gives no point for tests that cannot be loaded because a class of the engine is missing")
    void classIsMissing() throws Exception {
        project.at(1);
        Files.delete(folder.resolve("src/main/java/dagnet/ChainRule.java"));

        RunningDagnet dagnet = RunningDagnet.run(folder, "grade", "--json", "grade.json");

        assertThat(dagnet.status()).isEqualTo(1);
        assertThat(lesson(1).get("points").getAsInt()).isEqualTo(19);
        assertThat(lesson(4).get("points").getAsInt()).isZero();
        assertThat(lesson(4).getAsJsonArray("tests").toString()).contains("dagnet/ChainRule");
        assertThat(json().getAsJsonArray("errors").toString())
                .contains("src/main/java/dagnet/ChainRule.java:1: public type ChainRule is missing");
    }

    @Test
    @DisplayName("shows whose engine it is, and of each lesson the failure that says most, with what it suspects")
    void failureThatSaysMost() throws Exception {
        project.at(2, "other, -quotient / other.data", "other, quotient / other.data");

        RunningDagnet dagnet = RunningDagnet.run(folder, "grade", "--lesson", "2", "--json", "grade.json");

        assertThat(dagnet.output())
                .contains("engine: src/main/java", "your engine")
                .containsOnlyOnce("Likely: the sign is missing");
        assertThat(json().get("compiles").getAsBoolean()).isTrue();
    }

    @Test
    @DisplayName("counts the tests that call a method that was renamed, and calls that no compile error")
    void renamed() throws Exception {
        project.at(2, "public Value neg()", "public Value negate()");

        RunningDagnet dagnet =
                RunningDagnet.run(folder, "grade", "--lesson", "2", "--json", "grade.json", "--junit", "grade.xml");

        assertThat(dagnet.output())
                .containsOnlyOnce("public Value neg() is missing")
                .containsPattern("Lesson 2: \\d+ tests call what the engine does not have")
                .doesNotContain("NoSuchMethodError");
        assertThat(json().get("compiles").getAsBoolean()).isTrue();
        assertThat(Files.readString(folder.resolve("grade.xml")))
                .contains("the lessons call what it does not have")
                .doesNotContain("it does not compile");
    }

    @Test
    @DisplayName("refuses an engine without a name, as an unset variable leaves it, rather than take one's own")
    void emptyFolder() {
        RunningDagnet dagnet = RunningDagnet.run(folder, "grade", "--engine", "");

        assertThat(dagnet.status()).isEqualTo(2);
        assertThat(dagnet.output()).contains("--engine was empty; expected the folder of an engine");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            --json src/main/java/dagnet/Value.java | --json was 'src/main/java/dagnet/Value.java', a source file
            --junit pom.xml/grade.xml              | expected a file in a folder that can be written
            --json grade --junit grade             | --json and --junit were both 'grade'; expected two files
            """)
    @DisplayName("refuses, before it runs anything, a file that it could not write, or should not")
    void badFiles(String options, String words) {
        String before = project.source("dagnet/Value.java");
        List<String> arguments = new ArrayList<>(List.of("grade"));
        arguments.addAll(List.of(options.split(" ")));

        RunningDagnet dagnet = RunningDagnet.run(folder, arguments.toArray(String[]::new));

        assertThat(dagnet.status()).isEqualTo(2);
        assertThat(dagnet.output()).contains(words).doesNotContain("points");
        assertThat(project.source("dagnet/Value.java")).isEqualTo(before);
    }

    @Test
    @DisplayName("takes an engine from a folder, and with a file, whose names have spaces")
    void spaces() throws Exception {
        project.at(1).write("a student/dagnet/Value.java", project.source("dagnet/Value.java"));
        project.write("a student/dagnet/Value - Copy.java", "package dagnet;\n");

        RunningDagnet dagnet = RunningDagnet.run(folder, "grade", "--engine", folder + "/a student", "--lesson", "1");

        assertThat(dagnet.status()).as(dagnet.output()).isZero();
    }

    @Test
    @DisplayName("takes an engine from the clone that it is in, and all lessons by that word")
    void wholeClone() {
        new CopiedCourse(folder.resolve("ada")).at(0);

        RunningDagnet dagnet = RunningDagnet.run(folder, "grade", "--engine", "ada", "--lesson", "all");

        assertThat(dagnet.output())
                .contains("Lesson  0", "Lesson " + CopiedCourse.lastLesson())
                .containsPattern("Lesson {2}0 .* 3 of {3}3 points");
    }

    @Test
    @DisplayName("refuses a folder without an engine, a limit that is none, and an option that it does not have")
    void misused() {
        RunningDagnet nowhere = RunningDagnet.run(folder, "grade", "--engine", "nowhere");
        RunningDagnet limit = RunningDagnet.run(folder, "grade", "--limit", "0");
        RunningDagnet option = RunningDagnet.run(folder, "grade", "--jsn", "x");
        RunningDagnet aFolder = RunningDagnet.run(folder, "grade", "--json", "lessons");

        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.output()).contains("--engine was nowhere; expected a folder that holds dagnet/Value.java");
        assertThat(limit.status()).isEqualTo(2);
        assertThat(limit.output()).contains("--limit was 0; expected seconds from 1 to 3600");
        assertThat(aFolder.status()).isEqualTo(2);
        assertThat(aFolder.output()).contains("--json was 'lessons', a folder; expected the name of a file");
        assertThat(option.status()).isEqualTo(2);
        assertThat(option.output()).contains("dagnet grade has no option '--jsn'; did you mean --json?");
    }
}
