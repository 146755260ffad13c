package course.run;

import static org.assertj.core.api.Assertions.assertThat;

import course.Lesson;
import course.run.Engine.Stub;
import course.run.TestResult.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import testkit.failures.Diagnosis;
import testkit.failures.Guess;
import testkit.failures.Table;

class ReportTest {

    private static final List<Lesson> LESSONS = List.of(
            new Lesson(0, "Warm-up", "lesson00_warm_up"),
            new Lesson(1, "Addition", "lesson01_addition"),
            new Lesson(2, "Arithmetic", "lesson02_arithmetic"));

    @Test
    @DisplayName("a lesson that is not written is red, names the methods to write, and is where the learner is")
    void unwritten() {
        Engine engine = new Engine("yours", "src/main/java", List.of(new Stub(1, "Value.data")));

        String report = report(engine, result(0, "warm", Outcome.PASSED, ""), waiting(1, "sums", "Value.data"));

        assertThat(report)
                .contains("Lesson 1: Addition")
                .contains("1 test waits for code that is yours to write. Red is right until then.")
                .contains("write  Value.data")
                .contains("1 passed, 1 failed")
                .containsPattern("\\+ Lesson  0 +Warm-up +done +1 of 1 tests")
                .containsPattern("> Lesson  1 +Addition +you are here +0 of 1 tests")
                .containsPattern("  Lesson  2 +Arithmetic +to come")
                .endsWith("Read lessons/lesson01_addition/README.md, then run mvn test again.");
    }

    @Test
    @DisplayName("failures of the first lesson that is not green are shown in full, those of later lessons as a count")
    void firstRedLessonInFull() {
        String report = report(
                written(),
                result(1, "sums add", Outcome.FAILED, "expected 5\nbut was 6"),
                result(2, "products multiply", Outcome.FAILED, "expected 6"));

        assertThat(report)
                .contains("x sums add\n    expected 5\n    but was 6")
                .doesNotContain("products multiply")
                .containsPattern("> Lesson  1 .*0 of 1 tests")
                .containsPattern("x Lesson  2 .*red, too +0 of 1 tests");
    }

    @Test
    @DisplayName("a lesson of which nothing is written is still to come while an earlier one is red")
    void unwrittenAfterRed() {
        String report = report(
                written(), result(1, "sums add", Outcome.FAILED, "expected 5"), waiting(2, "products", "Value.mul"));

        assertThat(report).contains("0 passed, 1 failed").containsPattern("  Lesson  2 +Arithmetic +to come");
    }

    @Test
    @DisplayName("what most guesses say is said once more, below the failures")
    void sharedSuspicion() {
        Diagnosis suspicion = Diagnosis.of("expected 5").with(List.of(Guess.likely("the sign is wrong")));

        String report = report(
                written(),
                failed("one", suspicion),
                result(1, "two", Outcome.FAILED, "expected 6"),
                failed("three", suspicion),
                failed("four", suspicion));

        assertThat(report).contains("Most guesses about these 4 failures say the same:\n    Likely: the sign is wrong");
    }

    @Test
    @DisplayName("what only a few guesses say is not said of all failures")
    void weakSuspicion() {
        Diagnosis suspicion = Diagnosis.of("expected 5").with(List.of(Guess.likely("the sign is wrong")));

        String report = report(
                written(),
                failed("one", suspicion),
                result(1, "two", Outcome.FAILED, "expected 6"),
                failed("three", suspicion),
                result(1, "four", Outcome.FAILED, "expected 7"));

        assertThat(report).doesNotContain("say the same");
    }

    @Test
    @DisplayName("the numbers of a failure are left out where one above has the same suspicion")
    void numbersOnce() {
        String report = report(
                written(),
                failed("one", wrongSign("a + b", "5", "6", "chance")),
                failed("two", wrongSign("a + c", "7", "8", "luck")));

        assertThat(report)
                .contains(
                        "x one\n    a + b\n    PyTorch: 5\n        you: 6\n\n    Maybe:  the sign is wrong.\n    Or:     chance.\n")
                .contains("x two\n    a + c\n    Maybe:  the sign is wrong.\n    Or:     luck.\n    Test:   T.java:1");
    }

    @Test
    @DisplayName(
            "who has written something wrong is sent to where people go wrong, also while some is still to be written")
    void wrongAndUnwritten() {
        String report = report(
                written(), result(1, "sums add", Outcome.FAILED, "expected 5"), waiting(1, "leaves", "Value.isLeaf"));

        assertThat(report)
                .endsWith("Read lessons/lesson01_addition/README.md#where-people-go-wrong, then run mvn test again.");
    }

    @Test
    @DisplayName("when all that ran is green, the next lesson's text is named")
    void greenSoFar() {
        String report = report(written(), result(0, "warm", Outcome.PASSED, ""), result(1, "sums", Outcome.PASSED, ""));

        assertThat(report).endsWith("Green. On to lessons/lesson02_arithmetic/README.md");
    }

    @Test
    @DisplayName("when all lessons are green, it says so")
    void allGreen() {
        String report = report(
                written(),
                result(0, "warm", Outcome.PASSED, ""),
                result(1, "sums", Outcome.PASSED, ""),
                result(2, "products", Outcome.PASSED, ""));

        assertThat(report).contains("3 passed, 0 failed").endsWith("All lessons are done.");
    }

    @Test
    @DisplayName("a skipped test is named, with its reason")
    void skipped() {
        String report = report(written(), result(0, "draws", Outcome.SKIPPED, "dot is not installed"));

        assertThat(report).contains("skipped: draws (dot is not installed)").contains("0 passed, 0 failed, 1 skipped");
    }

    @Test
    @DisplayName("a run that was cut off names the test that did not end, and is not green")
    void interrupted() {
        Report report = new Report(
                new LessonRun(written(), "live", List.of(result(0, "warm", Outcome.PASSED, ""))),
                LESSONS,
                "loops",
                false);

        assertThat(printed(report)).contains("The run was cut off in 'loops'").doesNotContain("Green");
        assertThat(report.isGreen()).isFalse();
    }

    @Test
    @DisplayName("examples come before properties, and both before comparisons with PyTorch")
    void order() {
        String report = report(
                written(),
                at("SumAgainstPyTorch.java", 1, "third"),
                at("SumProperties.java", 1, "second"),
                at("SumTest.java", 9, "first, below"),
                at("SumTest.java", 5, "first"));

        assertThat(report).containsSubsequence("x first\n", "x first, below\n", "x second\n", "x third\n");
    }

    private static Diagnosis wrongSign(String subject, String expected, String found, String other) {
        return Diagnosis.of(subject)
                .with(Table.of("PyTorch", expected, "you", found))
                .with(List.of(Guess.maybe("the sign is wrong"), Guess.likely(other)));
    }

    private static TestResult at(String file, int line, String title) {
        return new TestResult(1, title, new SourceLine(file, line), Outcome.FAILED, "wrong", List.of(), "");
    }

    private static TestResult failed(String title, Diagnosis diagnosis) {
        return new TestResult(1, title, new SourceLine("T.java", 1), Outcome.FAILED, diagnosis, List.of(), "");
    }

    private static TestResult result(int lesson, String title, Outcome outcome, String message) {
        return new TestResult(lesson, title, new SourceLine("T.java", 1), outcome, message, List.of(), "");
    }

    private static TestResult waiting(int lesson, String title, String method) {
        return new TestResult(
                lesson, title, new SourceLine("T.java", 1), Outcome.FAILED, "", List.of(new Stub(lesson, method)), "");
    }

    private static Engine written() {
        return new Engine("yours", "src/main/java", List.of());
    }

    private static String report(Engine engine, TestResult... results) {
        return printed(new Report(new LessonRun(engine, "live", List.of(results)), LESSONS, "", false));
    }

    private static String printed(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        report.print(new Console(new PrintStream(bytes, true, StandardCharsets.UTF_8), false, false));
        return bytes.toString(StandardCharsets.UTF_8).strip().replace("\r\n", "\n");
    }
}
