package course.demo;

import java.io.PrintStream;
import java.nio.charset.Charset;

/**
 * Where a demo prints.
 *
 * @param rewrites whether a person looks at it as it comes, so that a line may be written over
 * @param unicode whether it shows more than ASCII
 */
public record Terminal(PrintStream out, boolean rewrites, boolean unicode) {

    /** The standard output. */
    public static Terminal ofThisProcess() {
        String encoding =
                System.getProperty("stdout.encoding", Charset.defaultCharset().name());
        boolean unicode = Charset.forName(encoding).newEncoder().canEncode('█');
        return new Terminal(System.out, isTerminal(), unicode);
    }

    void print(String text) {
        out.println(text);
    }

    /** From Java 22 on there is a console even where there is no terminal; it has to be asked. */
    private static boolean isTerminal() {
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
