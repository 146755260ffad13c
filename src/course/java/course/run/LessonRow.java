package course.run;

import course.Lesson;
import course.run.TestResult.Outcome;

/** The row of a lesson in a table of lessons: where the learner is with it, and how many of its tests pass. */
public final class LessonRow {

    private final Lesson lesson;
    private final String remarks;
    private final Console console;

    /** @param remarks what else there is to say, at the end of the row */
    public LessonRow(Lesson lesson, String remarks, Console console) {
        this.lesson = lesson;
        this.remarks = remarks;
        this.console = console;
    }

    /** The row of a lesson that is not begun. */
    public String toCome() {
        return "  " + console.dim((name() + state("to come") + remarks).stripTrailing());
    }

    /**
     * The row of a lesson that ran.
     *
     * @param results this lesson's alone
     * @param isHere whether it is the first that is not green
     */
    public String of(LessonRun results, boolean isHere) {
        long notRun = results.count(Outcome.NOT_RUN);
        String tests = results.passed() + " of " + results.results().size() + " tests"
                + (notRun == 0 ? "" : ", " + notRun + " not run");
        String counted = "%-20s %s".formatted(tests, remarks).stripTrailing();
        if (isHere) {
            return console.pointer() + " " + console.bold(name()) + console.yellow(state("you are here")) + counted;
        }
        return results.isGreen()
                ? console.tick() + " " + name() + console.green(state("done")) + counted
                : console.cross() + " " + name() + console.red(state("red, too")) + counted;
    }

    private String name() {
        return "Lesson %2d   %-25s ".formatted(lesson.number(), lesson.title());
    }

    private static String state(String words) {
        return "%-15s".formatted(words);
    }
}
