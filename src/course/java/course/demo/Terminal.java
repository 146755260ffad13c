package course.demo;

import course.run.Console;
import java.io.PrintStream;

/**
 * Where a demo prints.
 *
 * @param rewrites whether a person looks at it as it comes, so that a line may be written over
 * @param unicode whether it shows more than ASCII
 */
public record Terminal(PrintStream out, boolean rewrites, boolean unicode) {

    /** The standard output. */
    public static Terminal ofThisProcess() {
        return new Terminal(Console.standardOutput(), Console.isTerminal(), Console.canShow('█'));
    }

    void print(String text) {
        out.println(text);
    }
}
