package course.museum;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import course.Lesson;
import course.run.CompiledEngine;
import course.run.StageRunner;
import course.run.TestResult;
import course.run.TestResult.Outcome;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import testkit.expressions.Operation;

@DisplayName("The museum of wrong engines")
class MuseumTest {

    /** Every run of a lesson draws new random numbers. */
    private static final int RUNS = Integer.getInteger("museum.runs", 1);

    /** The lesson whose wrong engines are run, or all. */
    private static final String LESSON = System.getProperty("museum.lesson", "all");

    static Stream<WrongEngine> chosen() {
        return Museum.wrongEngines().filter(wrong -> LESSON.equals("all") || LESSON.equals("" + wrong.lesson()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("chosen")
    @DisplayName("each fails in its own lesson, whatever the random numbers, and is told why")
    void failsInItsOwnLesson(WrongEngine wrong) {
        CompiledEngine engine = wrong.compile();
        assertThat(engine.errors()).as("errors of the compiler").isEmpty();

        List<String> told = IntStream.range(0, RUNS)
                .mapToObj(run -> StageRunner.runUntil(engine, wrong.lesson(), results -> hasSaidSo(wrong, results)))
                .map(run -> failures(run.results()))
                .toList();

        told.forEach(failures -> assertThat(wrong.words())
                .filteredOn(not(failures::contains))
                .withFailMessage(() -> whatIsMissing(wrong, failures))
                .isEmpty());
    }

    @Test
    @DisplayName("has more than two hundred, each with a name of its own, a misunderstanding and words")
    void everyOneIsLabelled() {
        List<WrongEngine> all = Museum.wrongEngines().toList();

        assertThat(all)
                .filteredOn(wrong -> wrong.misunderstanding().isBlank())
                .as("wrong engines without .believing(...), what the learner has misunderstood")
                .isEmpty();
        assertThat(all)
                .filteredOn(wrong -> wrong.words().isEmpty())
                .as("wrong engines without .mustBeTold(...), the words that their failure must have")
                .isEmpty();
        assertThat(all.stream().map(WrongEngine::toString)).doesNotHaveDuplicates();
        assertThat(all.size()).isGreaterThan(200);
    }

    @Test
    @DisplayName("has wrong engines of every lesson that asks for code")
    void everyLessonIsMistaken() {
        Set<Integer> lessons = Museum.wrongEngines().map(WrongEngine::lesson).collect(Collectors.toSet());

        assertThat(Lesson.all())
                .filteredOn(lesson -> lesson.number() > 0 && !lessons.contains(lesson.number()))
                .extracting(Lesson::heading)
                .as("lessons without a wrong engine; CONTRIBUTING.md, Add a wrong engine, shows how to write one")
                .isEmpty();
    }

    @Test
    @DisplayName("has a mistake in each function of the engine")
    void everyFunctionIsMistaken() {
        String labels = Museum.wrongEngines()
                .map(wrong -> wrong.name() + " " + wrong.misunderstanding())
                .collect(Collectors.joining("\n"));

        assertThat(Operation.functions())
                .as("functions that no wrong engine has in its name or its misunderstanding")
                .filteredOn(function -> !labels.matches("(?s).*\\b" + function + "\\b.*"))
                .isEmpty();
    }

    /** The tests that are left would say nothing new, and their properties would take time to shrink a sample. */
    private static boolean hasSaidSo(WrongEngine wrong, List<TestResult> results) {
        String failures = failures(results);
        return wrong.words().stream().allMatch(failures::contains);
    }

    private static String whatIsMissing(WrongEngine wrong, String failures) {
        if (failures.isEmpty()) {
            return "It passes: no test of lesson " + wrong.lesson() + " finds the mistake. Write one that does.";
        }
        String missing = wrong.words().stream()
                .filter(not(failures::contains))
                .map(words -> "lacks: " + words)
                .collect(Collectors.joining("\n"));
        return missing
                + "\nCONTRIBUTING.md, Add a wrong engine, tells where such words come from. Its failures are:\n\n"
                + failures;
    }

    private static String failures(List<TestResult> results) {
        return results.stream()
                .filter(result -> result.outcome() == Outcome.FAILED)
                .map(TestResult::message)
                .collect(Collectors.joining("\n\n"));
    }
}
