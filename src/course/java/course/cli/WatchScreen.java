package course.cli;

import course.run.Console;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.function.Consumer;

/**
 * What the learner sees while watching: what is wrong, and below it, where it is always in sight, how far the learner is,
 * and the keys. On a terminal each picture takes the place of the one before; elsewhere only what is new is printed.
 */
final class WatchScreen {

    private static final String CLEAR = "\033[H\033[2J";
    private static final String TO_START_OF_LINE = "\r\033[K";
    private static final int WIDTH = 78;
    private static final String KEYS = "r run  n next lesson  t text  a all lessons  g graph  q quit";

    private final Console console;
    private final boolean redraws;
    private Consumer<Console> body = none -> {};
    private Consumer<Console> status = none -> {};
    private String activity = "";

    /** @param redraws whether it is a terminal */
    WatchScreen(Console console, boolean redraws) {
        this.console = console;
        this.redraws = redraws;
    }

    /** Shows a picture: what is wrong, or else was asked for, and how far the learner is. */
    void show(Consumer<Console> newBody, Consumer<Console> newStatus) {
        body = newBody;
        status = newStatus;
        if (redraws) {
            draw("");
        } else {
            body.accept(console);
            console.print("-".repeat(WIDTH));
            status.accept(console);
        }
    }

    /** Shows a picture that has grown. */
    void add(Consumer<Console> newBody, Consumer<Console> newStatus, Consumer<Console> added) {
        if (redraws) {
            show(newBody, newStatus);
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
            write(TO_START_OF_LINE + text.substring(0, Math.min(WIDTH, text.length())));
        }
    }

    /** Leaves the picture, and the cursor below it. */
    void end() {
        if (redraws) {
            write("\n");
        }
    }

    /** All at once, so that it does not flicker. */
    private void draw(String notice) {
        activity = "";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Charset charset = Charset.forName(System.getProperty("stdout.encoding", Charset.defaultCharset().name()));
        Console picture = console.to(new PrintStream(bytes, true, charset));
        body.accept(picture);
        picture.print(picture.dim("-".repeat(WIDTH)));
        status.accept(picture);
        if (!notice.isEmpty()) {
            picture.print("\n" + picture.yellow(notice));
        }
        picture.print("\n" + picture.dim(KEYS));
        write(CLEAR + bytes.toString(charset));
    }

    private static void write(String text) {
        System.out.print(text);
        System.out.flush();
    }
}
