package course.run;

import course.Lesson;
import course.run.TestResult.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a learner reads after a run: the failures of the first lesson that is not green in full, those of later lessons
 * as a count, then a table with a line for each lesson and where to read on.
 */
final class Report {

    private static final String RULE = "-".repeat(78);
    private final LessonRun run;
    private final List<Lesson> lessons;
    private final String interrupted;
    private final boolean testsNamed;

    /** Known once the report is printed. */
    @SuppressWarnings("NullAway.Init")
    private Console console;

    /**
     * @param interrupted the title of a test that did not end, or empty
     * @param testsNamed whether single tests were asked for, so that no lesson was run as a whole
     */
    Report(LessonRun run, List<Lesson> lessons, String interrupted, boolean testsNamed) {
        this.run = testsNamed ? run : withoutLessonsToCome(run, lessons);
        this.lessons = lessons;
        this.interrupted = interrupted;
        this.testsNamed = testsNamed;
    }

    /** What a learner reads after this run, without colours. */
    static String text(LessonRun run) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new Report(run, Lesson.all(), "", false).print(new Console(out, false, true));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** Who is still at one lesson is not told that all of the next one is red. */
    private static LessonRun withoutLessonsToCome(LessonRun run, List<Lesson> lessons) {
        List<Integer> red = lessons.stream()
                .map(Lesson::number)
                .filter(lesson -> run.results().stream()
                        .anyMatch(result -> result.lesson() == lesson && result.outcome() == Outcome.FAILED))
                .toList();
        List<Integer> toCome = red.stream()
                .skip(1)
                .filter(lesson -> run.results().stream()
                        .filter(result -> result.lesson() == lesson)
                        .noneMatch(TestResult::concernsWrittenCode))
                .toList();
        List<TestResult> results = run.results().stream()
                .filter(result -> !toCome.contains(result.lesson()))
                .toList();
        return new LessonRun(run.engine(), run.pytorch(), results);
    }

    boolean isGreen() {
        return interrupted.isEmpty() && run.isGreen();
    }

    void print(Console to) {
        console = to;
        printSkipped();
        if (!interrupted.isEmpty()) {
            console.print("\n" + console.cross() + " The run was cut off in '" + interrupted
                    + "': an endless loop in the engine, or out of memory?");
        }
        if (testsNamed) {
            new FailureList(run.results(), run.engine()).print(console);
        } else {
            here().ifPresent(lesson -> {
                console.print("\n" + console.bold(lesson.heading()));
                new FailureList(of(lesson), run.engine()).print(console);
            });
        }
        console.print("\n" + run.count(Outcome.PASSED) + " passed, " + run.count(Outcome.FAILED) + " failed"
                + (run.count(Outcome.SKIPPED) > 0 ? ", " + run.count(Outcome.SKIPPED) + " skipped" : "")
                + (run.count(Outcome.NOT_RUN) > 0 ? ", " + run.count(Outcome.NOT_RUN) + " not run" : ""));
        if (!testsNamed && interrupted.isEmpty()) {
            printTable();
        }
    }

    /** The first lesson that is not green. */
    private Optional<Lesson> here() {
        return lessons.stream()
                .filter(lesson -> of(lesson).stream().anyMatch(result -> result.outcome() == Outcome.FAILED))
                .findFirst();
    }

    private void printSkipped() {
        run.results().stream()
                .filter(result -> result.outcome() == Outcome.SKIPPED)
                .forEach(result ->
                        console.print("skipped: " + result.title() + " (" + firstLine(result.message()) + ")"));
    }

    private void printTable() {
        Optional<Lesson> here = here();
        console.print(console.dim(RULE));
        for (Lesson lesson : lessons) {
            console.print(row(lesson, here));
        }
        console.print(console.dim(RULE));
        console.print(whatNext(here));
    }

    private String row(Lesson lesson, Optional<Lesson> here) {
        LessonRow row = new LessonRow(lesson, "", console, Integer.MAX_VALUE);
        List<TestResult> results = of(lesson);
        return results.isEmpty()
                ? row.toCome()
                : row.of(new LessonRun(run.engine(), run.pytorch(), results), here.equals(Optional.of(lesson)));
    }

    private String whatNext(Optional<Lesson> here) {
        if (here.isPresent()) {
            return "Read " + console.bold(whereToRead(here.get())) + ", then run mvn test again.";
        }
        return lessons.stream()
                .filter(lesson -> of(lesson).isEmpty())
                .findFirst()
                .map(next -> "Green. On to " + console.bold(next.text()))
                .orElse(console.green("All lessons are done."));
    }

    private String whereToRead(Lesson lesson) {
        return lesson.whereToRead(of(lesson).stream().anyMatch(TestResult::showsAMistake));
    }

    private List<TestResult> of(Lesson lesson) {
        return run.results().stream()
                .filter(result -> result.lesson() == lesson.number())
                .toList();
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
