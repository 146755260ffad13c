package course.cli;

import course.run.Console;
import course.run.WordWrap;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/**
 * What the learner sees while watching: what is wrong, and below it, where it is always in sight, how far the learner is,
 * and the keys. On a terminal each picture takes the place of the one before; elsewhere only what is new is printed.
 */
final class WatchScreen {

    private static final String CLEAR = "\033[H\033[2J";
    private static final String TO_START_OF_LINE = "\r\033[K";
    private static final int RULE = 78;

    private final Console console;
    private final boolean redraws;
    private final IntSupplier width;
    private final String keys;
    private String body = "";
    private String status = "";
    private String notice = "";
    private String activity = "";

    /**
     * @param redraws whether it is a terminal
     * @param width how many characters a line of it has; 0 if it is not known
     * @param keys what each key does, with two spaces between them
     */
    WatchScreen(Console console, boolean redraws, IntSupplier width, String keys) {
        this.console = console;
        this.redraws = redraws;
        this.width = width;
        this.keys = keys;
    }

    /** Shows what is wrong, or else was asked for, and below it how far the learner is. */
    void show(Consumer<Console> newBody, Consumer<Console> newStatus) {
        status = text(newStatus);
        show(newBody);
        if (!redraws) {
            write(status);
        }
    }

    /** Shows something else in the place of what is wrong. */
    void show(Consumer<Console> newBody) {
        body = text(newBody);
        if (redraws) {
            draw("");
        } else {
            write(body);
            console.print("-".repeat(RULE));
        }
    }

    /** Says more about how far the learner is. */
    void add(Consumer<Console> newStatus, Consumer<Console> added) {
        status = text(newStatus);
        if (redraws) {
            draw("");
        } else {
            added.accept(console);
        }
    }

    /** Says something below the picture, until the next. */
    void notice(String text) {
        if (redraws) {
            draw(text);
        } else {
            console.print(text);
        }
    }

    /** Says what goes on at the moment; only on a terminal, which forgets it. */
    void activity(String text) {
        if (redraws && !text.equals(activity)) {
            activity = text;
            write(TO_START_OF_LINE + text.substring(0, Math.min(columns() - 1, text.length())));
        }
    }

    /** Shows the same, as the terminal is now. */
    void redraw() {
        draw(notice);
    }

    /** Leaves the picture, and the cursor below it. */
    void end() {
        if (redraws) {
            write("\n");
        }
    }

    /** All at once, so that it does not flicker. */
    private void draw(String newNotice) {
        notice = newNotice;
        activity = "";
        int columns = columns();
        WordWrap wrap = new WordWrap(columns, " ");
        String rule = text(picture -> picture.print(picture.dim("-".repeat(Math.min(RULE, columns)))));
        String below = notice.isEmpty() ? "" : text(picture -> picture.print("\n" + picture.yellow(notice)));
        String legend = new WordWrap(columns, "  ").of(keys);
        write(CLEAR
                + wrap.of(body)
                + rule
                + wrap.of(status + below)
                + text(picture -> picture.print("\n" + picture.dim(legend))));
    }

    /** How many characters a line has; elsewhere than on a terminal as many as it needs. */
    int columns() {
        int known = width.getAsInt();
        return known > 0 ? known : redraws ? RULE : Integer.MAX_VALUE;
    }

    /** What something prints. */
    private String text(Consumer<Console> printing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        printing.accept(console.to(new PrintStream(bytes, true, StandardCharsets.UTF_8)));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void write(String text) {
        System.out.print(text);
        System.out.flush();
    }
}
