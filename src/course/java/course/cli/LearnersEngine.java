package course.cli;

import course.Project;
import course.run.Compilation;
import course.run.CompiledEngine;
import course.run.Console;
import course.worker.EngineFiles;
import java.util.List;

/** What the learner has written, compiled in memory for a program that works on it. */
final class LearnersEngine {

    private LearnersEngine() {}

    /**
     * Compiles the engine and runs a program on it. Returns the program's exit status; if the engine does not compile,
     * prints the compiler's errors and returns 1.
     *
     * @param program the name of a class that is an {@link course.run.EngineProgram}
     */
    static int run(String program, List<String> arguments) {
        EngineFiles files = EngineFiles.ofLearner(Project.root());
        CompiledEngine engine = CompiledEngine.of(files.name(), files.sources(), files.files());
        Console console = Console.ofThisProcess();
        if (!engine.isComplete()) {
            Compilation.of(engine).print(console);
            return 1;
        }
        return engine.program(program).run(arguments, console);
    }
}
