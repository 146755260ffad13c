package course.run;

import java.util.List;

/**
 * What became of compiling an engine.
 *
 * @param engine what its classes show of it; what its text shows if there are errors
 * @param errors what the compiler says, an error a text, with file and line
 * @param missing what it lacks of what the lessons call, in the same form
 */
public record Compilation(Engine engine, List<String> errors, List<String> missing) {

    /** One of an engine that does not compile. */
    public static Compilation of(CompiledEngine broken) {
        return new Compilation(broken.engine(), broken.errors(), List.of());
    }

    /** One of files that could not be read. */
    public static Compilation ofNothing(String error) {
        return new Compilation(new Engine("unknown", Engine.LEARNERS, List.of()), List.of(error), List.of());
    }

    /** What must be mended before the lessons can be run as they are meant: the errors, or what is missing. */
    public List<String> problems() {
        return errors.isEmpty() ? missing : errors;
    }

    /** What is the matter, in a few words; nothing to be said if there are no problems. */
    public String verdict() {
        return errors.isEmpty() ? "the lessons call what it does not have" : "it does not compile";
    }

    /** Prints the problems, each with the line that it is in. */
    public void print(Console console) {
        problems().forEach(error -> {
            List<String> lines = error.lines().toList();
            console.print("\n" + console.cross() + " " + console.bold(lines.get(0)));
            lines.stream().skip(1).map("    "::concat).forEach(console::print);
        });
        int count = problems().size();
        console.print("\n" + (count == 1 ? "1 error" : count + " errors") + ": " + verdict() + ".");
    }
}
