package course.hint;

import course.Lesson;
import course.run.Console;
import java.nio.file.Path;
import java.util.List;

/** Shows a lesson's hints on a terminal, one after the other. */
public final class Hints {

    private final Path root;
    private final Console console;
    private final int width;
    private final HintsTaken taken;

    /**
     * @param root the project's root
     * @param width how many characters a line of the terminal has
     */
    public Hints(Path root, Console console, int width) {
        this.root = root;
        this.width = width;
        this.console = console;
        this.taken = new HintsTaken(root);
    }

    /** Prints the next hint and notes that it was taken; after the last one, the last one again. */
    public void next(Lesson lesson) {
        List<Hint> hints = Hint.of(root, lesson);
        int before = taken.of(lesson);
        if (hints.isEmpty()) {
            console.print("Lesson " + lesson.number() + " has no hints; its text is " + lesson.text());
        } else if (before < hints.size()) {
            printLesson(lesson);
            print(hints.get(before));
            taken.set(lesson, before + 1);
            printRest(lesson, hints.size() - before - 1);
        } else {
            printLesson(lesson);
            console.print("You have taken all of its hints. What others got wrong: " + lesson.whereToRead(true)
                    + "\nThe last hint again:\n");
            print(hints.get(hints.size() - 1));
            printRest(lesson, 0);
        }
    }

    /** Prints the hints that were taken, and takes none. */
    public void again(Lesson lesson) {
        List<Hint> hints = Hint.of(root, lesson);
        int before = Math.min(taken.of(lesson), hints.size());
        if (before == 0) {
            console.print("You have taken no hint of lesson " + lesson.number() + " yet.");
        } else {
            printLesson(lesson);
            hints.subList(0, before).forEach(this::print);
            printRest(lesson, hints.size() - before);
        }
    }

    private void print(Hint hint) {
        TerminalText text = new TerminalText(console, width);
        console.print(console.bold(text.line(hint.title())) + "\n\n" + text.of(hint.text()) + "\n");
    }

    private void printLesson(Lesson lesson) {
        console.print(console.dim(lesson.heading()));
    }

    private void printRest(Lesson lesson, int left) {
        console.print(console.dim(
                switch (left) {
                    case 0 ->
                        "That is the last hint."
                                + (Hint.isSolutionIn(root, lesson)
                                        ? " The reference solution is folded at the end of " + lesson.text()
                                        : "");
                    case 1 -> "One more hint is left.";
                    default -> left + " more hints are left.";
                }));
    }
}
