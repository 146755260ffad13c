package course.run;

import java.util.List;

/**
 * A program of the course that works on an engine. It is loaded together with that engine, see
 * {@link CompiledEngine#program}, and has a constructor without parameters.
 */
public interface EngineProgram {

    /** Runs the program, and returns the exit status. */
    int run(List<String> arguments, Console console);
}
