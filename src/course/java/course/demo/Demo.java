package course.demo;

import course.Project;
import course.run.Console;
import course.run.Engine.Stub;
import course.worker.EngineFiles;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A demo: it prints, and may write files under target/. */
abstract class Demo implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    /**
     * Runs the demo.
     *
     * @throws DemoException if the demo cannot go on
     */
    abstract void run(Console console);

    /** Runs the demo. If it needs a method that is not written yet, a sentence says so. */
    @Override
    public Integer call() {
        try {
            run(Console.ofThisProcess());
            return 0;
        } catch (UnsupportedOperationException unwritten) {
            Stub needed = Stub.in(String.valueOf(unwritten.getMessage())).stream()
                    .findFirst()
                    .orElseThrow(() -> unwritten);
            List<Stub> all = EngineFiles.ofLearner(Project.root()).engine().stubs();
            throw new DemoException(unwritten(name(), needed, all));
        }
    }

    /** Returns a sentence that names what the demo needs, and where the learner is if that is an earlier lesson. */
    static String unwritten(String demo, Stub needed, List<Stub> all) {
        String next = all.stream()
                .filter(stub -> stub.lesson() < needed.lesson())
                .min(Comparator.comparingInt(Stub::lesson))
                .map(first -> "; next is " + first.method() + " in lesson " + first.lesson())
                .orElse("");
        return "The demo " + demo + " needs " + needed.method() + ", which you write in lesson " + needed.lesson()
                + next + ".";
    }

    /** Returns the demo's name: {@code two-moons}. */
    final String name() {
        return command.name();
    }

    /** Returns an exception to throw if an argument cannot be used; the message says what was given and expected. */
    final ParameterException misuse(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
