package course.run;

import course.Lesson;
import course.Project;
import course.run.TestResult.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The last step of {@code mvn test}: prints the report of the lessons that were run, and ends Maven with status 1 if
 * any of them failed. It ends Maven itself so that the table of lessons is the last thing on the screen.
 */
public final class PrintReport {

    private PrintReport() {}

    /**
     * Prints the report.
     *
     * @param args the file of results, then the lesson and the tests that were asked for
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        String named = args[2] == null ? "" : args[2];
        Console console = Console.ofThisProcess().to(Console.standardOutput());
        if (!Files.exists(file)) {
            console.print(nothingRan(args[1], named));
            System.exit(1);
        }
        LessonRun run = LessonRun.readFrom(file);
        Files.delete(file);
        if (named.isEmpty()) {
            LastRed.note(Project.root(), run.engine(), run.results().stream());
        }
        if (!run.isGreen()) {
            endIfSomethingIsMissing(run.engine(), console);
        }
        Report report = new Report(run, Lesson.all(), interrupted(file), !named.isEmpty());
        report.print(console);
        printPackages(run, console);
        if (!report.isGreen()) {
            System.exit(1);
        }
    }

    /** Maven does not compile the tests anew with each engine, so Java finds out late that a method was renamed. */
    private static void endIfSomethingIsMissing(Engine engine, Console console) {
        List<String> missing = CompiledEngine.onClassPath().missing();
        if (!missing.isEmpty()) {
            new Compilation(engine, List.of(), missing).print(console);
            System.exit(1);
        }
    }

    /** What was checked, where tests of more than one package checked the course. */
    private static void printPackages(LessonRun run, Console console) {
        Map<String, Long> passed = run.results().stream()
                .filter(result -> result.lesson() == TestResult.NO_LESSON && result.outcome() == Outcome.PASSED)
                .collect(Collectors.groupingBy(
                        result -> result.where().file().replaceAll("^src/test/java/|/[^/]*$", ""),
                        TreeMap::new,
                        Collectors.counting()));
        if (passed.size() > 1) {
            passed.forEach((name, count) -> console.print("  %5d  src/test/java/%s".formatted(count, name)));
        }
    }

    /** The file that holds the name of the test that is running. */
    static Path running(Path results) {
        return results.resolveSibling("running-test.txt");
    }

    private static String interrupted(Path results) throws IOException {
        return Files.exists(running(results)) ? Files.readString(running(results)) : "";
    }

    private static String nothingRan(String lesson, String test) {
        List<Integer> numbers = Lesson.all().stream().map(Lesson::number).toList();
        if (new LessonChoice(lesson, true).last().isEmpty()) {
            return "There is no lesson '" + lesson + "'. Lessons are " + numbers.get(0) + " to "
                    + numbers.get(numbers.size() - 1) + ", or 'all': mvn test -Dlesson=" + numbers.get(1);
        }
        return test.isEmpty()
                ? "No test was run. Is the folder lessons/ complete?"
                : "No test was run: no test of the lessons matches -Dtest=" + test;
    }
}
