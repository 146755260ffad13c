package course.run;

import course.Lesson;
import course.run.TestResult.Outcome;

/**
 * The row of a lesson in a table of lessons: where the learner is with it, and how many of its tests pass. On a narrow
 * terminal it says less, and what has no room in it stands below.
 */
public final class LessonRow {

    private static final int NARROW = 80;
    private static final String BELOW = "\n      ";

    private final Lesson lesson;
    private final String remarks;
    private final Console console;
    private final int width;

    /**
     * @param remarks what else there is to say, at the end of the row
     * @param width how many characters a line has
     */
    public LessonRow(Lesson lesson, String remarks, Console console, int width) {
        this.lesson = lesson;
        this.remarks = remarks;
        this.console = console;
        this.width = width;
    }

    /** The row of a lesson that is not begun. */
    public String toCome() {
        return "  " + console.dim(withRemarks(name() + state("to come"), name() + state("to come")));
    }

    /**
     * The row of a lesson that ran.
     *
     * @param results this lesson's alone
     * @param isHere whether it is the first that is not green
     */
    public String of(LessonRun results, boolean isHere) {
        long notRun = results.count(Outcome.NOT_RUN);
        String counted = results.passed() + " of " + results.results().size() + " tests"
                + (notRun == 0 ? "" : ", " + notRun + " not run");
        String tests = remarks.isEmpty() || isNarrow(width) ? counted : "%-21s".formatted(counted);
        if (isHere) {
            return console.pointer() + " "
                    + withRemarks(
                            console.bold(name()) + console.yellow(state("you are here")) + tests,
                            name() + state("") + tests);
        }
        if (notRun > 0 && results.count(Outcome.FAILED) == 0) {
            return "  " + withRemarks(name() + state("not finished") + tests, name() + state("") + tests);
        }
        String state = results.isGreen() ? console.green(state("done")) : console.red(state("red, too"));
        String mark = results.isGreen() ? console.tick() : console.cross();
        return mark + " " + withRemarks(name() + state + tests, name() + state("") + tests);
    }

    /** @param plain the same as the row, without colours */
    private String withRemarks(String row, String plain) {
        if (remarks.isEmpty()) {
            return row.stripTrailing();
        }
        boolean fits = 2 + plain.length() + 2 + remarks.length() <= width;
        String gap = plain.endsWith(" ") ? "" : "  ";
        return (fits ? row + gap : row.stripTrailing() + BELOW) + remarks;
    }

    /** Whether there is no room for more than the shortest words. */
    public static boolean isNarrow(int width) {
        return width < NARROW;
    }

    private String name() {
        return (isNarrow(width) ? "%2d  %-24s " : "Lesson %2d   %-25s ").formatted(lesson.number(), lesson.title());
    }

    private String state(String words) {
        return (isNarrow(width) ? "%-13s" : "%-15s").formatted(words);
    }
}
