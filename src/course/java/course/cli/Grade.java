package course.cli;

import course.Lesson;
import course.run.Compilation;
import course.run.Console;
import course.run.Engine;
import course.run.LessonRun;
import course.run.TestResult;
import course.run.TestResult.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import testkit.failures.Guess;
import testkit.failures.Guess.Certainty;

/**
 * The points of an engine: one for each test that passes. It has the same order and the same names in every run.
 *
 * @param engine the folder that its sources are from
 * @param pytorch who judged
 * @param points of all lessons
 * @param outOf how many there can be
 * @param errors what the compiler says, and then no test was run; or what the engine lacks of what the tests call
 */
record Grade(
        String engine,
        String pytorch,
        boolean compiles,
        long points,
        long outOf,
        List<String> errors,
        List<LessonGrade> lessons) {

    /** How many lines of the failure that says most of a lesson are shown. */
    private static final int LINES = 12;

    /**
     * The points of one lesson.
     *
     * @param toWrite how many methods are still to be written
     */
    record LessonGrade(int lesson, String title, long points, long outOf, long toWrite, List<TestGrade> tests) {

        static LessonGrade of(Lesson lesson, LessonRun run) {
            List<TestGrade> tests = run.results().stream()
                    .sorted(Comparator.comparing(TestResult::where).thenComparing(TestResult::title))
                    .map(TestGrade::of)
                    .toList();
            long toWrite = run.engine().toWrite(lesson.number());
            return new LessonGrade(lesson.number(), lesson.title(), run.passed(), tests.size(), toWrite, tests);
        }

        /** How many of its tests ended so. */
        long count(Outcome outcome) {
            return tests.stream().filter(test -> test.outcome() == outcome).count();
        }

        boolean isFull() {
            return points == outOf && outOf > 0;
        }
    }

    /**
     * One test.
     *
     * @param where its file and line
     * @param message why it did not pass
     * @param guesses the mistakes that may be behind it, the likeliest first
     */
    record TestGrade(String title, String where, Outcome outcome, String message, List<Guess> guesses) {

        static TestGrade of(TestResult result) {
            return new TestGrade(
                    result.title(),
                    result.where().toString(),
                    result.outcome(),
                    result.message(),
                    result.diagnosis().guesses());
        }

        /** Whether its message tells of code that is written: not of a method to write, nor of why it was not run. */
        boolean tellsOfCode() {
            return (outcome == Outcome.FAILED || outcome == Outcome.SKIPPED)
                    && Engine.Stub.in(message).isEmpty();
        }

        /** Whether the failure shows which mistake is behind it. */
        boolean hasALikelyGuess() {
            return guesses.stream().anyMatch(guess -> guess.certainty() == Certainty.LIKELY);
        }

        /** Whether it called what the engine does not have. */
        boolean callsWhatIsMissing() {
            return message.matches("(?s)The test threw (NoSuch\\w+|NoClassDefFound|IllegalAccess)Error.*");
        }

        /** The name of its class. */
        String type() {
            return where.replaceFirst("^lessons/", "")
                    .replaceFirst("\\.java:\\d+$", "")
                    .replace('/', '.');
        }
    }

    static Grade of(String engine, String pytorch, Compilation compilation, List<LessonGrade> lessons) {
        return new Grade(
                engine,
                pytorch,
                compilation.errors().isEmpty(),
                lessons.stream().mapToLong(LessonGrade::points).sum(),
                lessons.stream().mapToLong(LessonGrade::outOf).sum(),
                compilation.problems(),
                lessons);
    }

    /** Whether every test of every lesson passed. */
    boolean isFull() {
        return lessons.stream().allMatch(LessonGrade::isFull);
    }

    /** Prints the points, and before them what failed of the code that is written. */
    void print(Console console) {
        console.print(console.dim("engine: " + engine + "   PyTorch: " + pytorch));
        lessons.forEach(lesson -> printFailures(lesson, console));
        for (LessonGrade lesson : lessons) {
            long notRun = lesson.count(Outcome.NOT_RUN);
            console.print("%s Lesson %2d   %-25s %3d of %3d points%s%s"
                    .formatted(
                            lesson.isFull() ? console.tick() : console.cross(),
                            lesson.lesson(),
                            lesson.title(),
                            lesson.points(),
                            lesson.outOf(),
                            lesson.toWrite() == 0 ? "" : "   " + lesson.toWrite() + " to write",
                            notRun == 0 ? "" : "   " + notRun + " not run"));
        }
        console.print(console.bold("  %-37s %3d of %3d points".formatted("Together", points, outOf)));
    }

    /** The failure that says most, and the others by their titles. */
    private static void printFailures(LessonGrade lesson, Console console) {
        List<TestGrade> told =
                lesson.tests().stream().filter(TestGrade::tellsOfCode).toList();
        long missing = told.stream().filter(TestGrade::callsWhatIsMissing).count();
        if (missing > 0) {
            console.print("%s Lesson %d: %s what the engine does not have"
                    .formatted(
                            console.cross(), lesson.lesson(), missing == 1 ? "1 test calls" : missing + " tests call"));
        }
        List<TestGrade> wrong =
                told.stream().filter(test -> !test.callsWhatIsMissing()).toList();
        Optional<TestGrade> first = wrong.stream()
                .filter(TestGrade::hasALikelyGuess)
                .findFirst()
                .or(() -> wrong.stream().findFirst());
        for (TestGrade test : wrong) {
            console.print(console.cross() + " " + test.title() + "\n    " + console.dim(test.where()));
            if (first.equals(Optional.of(test))) {
                test.message().lines().limit(LINES).forEach(line -> console.print(("    " + line).stripTrailing()));
            }
        }
    }
}
