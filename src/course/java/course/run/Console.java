package course.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/** Text with colours where a person reads it, and without where a file does. */
public final class Console {

    private static final String END = "\033[0m";

    private final PrintStream out;
    private final boolean colours;
    private final boolean unicode;

    /**
     * Makes a console.
     *
     * @param colours whether it shows colours
     * @param unicode whether it shows more than ASCII
     */
    public Console(PrintStream out, boolean colours, boolean unicode) {
        this.out = out;
        this.colours = colours;
        this.unicode = unicode;
    }

    /** The standard output. The environment variable NO_COLOR turns colours off (no-color.org). */
    public static Console ofThisProcess() {
        return new Console(System.out, isTerminal() && System.getenv("NO_COLOR") == null, canShow('✔'));
    }

    /** The standard output itself: from its version 4 on, Maven puts "[INFO] [stdout]" before lines of System.out. */
    public static PrintStream standardOutput() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, encoding());
    }

    /** The same kind of console, with its text going elsewhere. */
    public Console to(PrintStream elsewhere) {
        return new Console(elsewhere, colours, unicode);
    }

    /** Whether the standard output's encoding has this character. */
    public static boolean canShow(char character) {
        return encoding().newEncoder().canEncode(character);
    }

    private static Charset encoding() {
        return Charset.forName(
                System.getProperty("stdout.encoding", Charset.defaultCharset().name()));
    }

    /** Whether it shows colours, and links that can be clicked. */
    public boolean colours() {
        return colours;
    }

    public void print(String text) {
        out.println(text);
    }

    /** Writes a line over the one that was written this way before, and stays in it. */
    public void rewrite(String line) {
        out.print("\r" + line);
        out.flush();
    }

    public String bold(String text) {
        return colour("1", text);
    }

    public String dim(String text) {
        return colour("2", text);
    }

    public String green(String text) {
        return colour("32", text);
    }

    public String red(String text) {
        return colour("31", text);
    }

    public String yellow(String text) {
        return colour("33", text);
    }

    public String tick() {
        return green(unicode ? "✔" : "+");
    }

    public String cross() {
        return red(unicode ? "✘" : "x");
    }

    public String pointer() {
        return yellow(unicode ? "▶" : ">");
    }

    /** A line of this length in which a part is full. */
    public String bar(int full, int length) {
        return unicode
                ? green("█".repeat(full)) + dim("░".repeat(length - full))
                : "[" + "#".repeat(full) + ".".repeat(length - full) + "]";
    }

    /** What comes after a part of another colour has this one again. */
    private String colour(String code, String text) {
        String begin = "\033[" + code + "m";
        return colours ? begin + text.replace(END, END + begin) + END : text;
    }

    /** Whether a person reads along. From Java 22 on there is a console even without a terminal; it has to be asked. */
    @SuppressWarnings("SystemConsoleNull")
    public static boolean isTerminal() {
        Object console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderThanJava22) {
            return true;
        }
    }
}
