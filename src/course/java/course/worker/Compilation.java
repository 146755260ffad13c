package course.worker;

import course.run.Console;
import course.run.Engine;
import java.util.List;

/**
 * What became of compiling an engine.
 *
 * @param engine what its classes show of it; what its text shows if there are errors
 * @param errors what the compiler says, an error a text, with file and line
 */
public record Compilation(Engine engine, List<String> errors) {

    /** Prints the errors, each with the line that it is in. */
    public void print(Console console) {
        errors.forEach(error -> {
            List<String> lines = error.lines().toList();
            console.print("\n" + console.cross() + " " + console.bold(lines.get(0)));
            lines.stream().skip(1).map("    "::concat).forEach(console::print);
        });
        console.print("\n" + (errors.size() == 1 ? "1 error" : errors.size() + " errors") + ": it does not compile.");
    }
}
