package course.cli;

import course.run.Console;
import course.run.EngineProgram;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Brings a demo to its engine. {@code dagnet demo} is understood here and then run again, by this same class, on the
 * learner's engine; Maven starts a demo on the engine that it has compiled.
 */
public final class DemoLauncher implements IExecutionStrategy, EngineProgram {

    private static final String DEMO = "demo";

    /**
     * Runs a demo on the engine that is on the class path.
     *
     * @param args the demo's name, then its options
     */
    public static void main(String[] args) {
        System.setOut(Console.standardOutput());
        List<String> all = new ArrayList<>(List.of(DEMO));
        all.addAll(List.of(args));
        int status = new DemoLauncher().run(all, Console.ofThisProcess());
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs a command of {@code dagnet} on the engine that this class was loaded with. */
    @Override
    public int run(List<String> arguments, Console console) {
        return Dagnet.commandLine().execute(arguments.toArray(String[]::new));
    }

    /** Runs a demo on the learner's engine, and any other command here. */
    @Override
    public int execute(ParseResult parsed) {
        if (!isDemo(parsed)) {
            return new RunLast().execute(parsed);
        }
        try {
            return LearnersEngine.run(DemoLauncher.class.getName(), parsed.originalArgs());
        } catch (RuntimeException thrown) {
            throw new ExecutionException(
                    parsed.subcommand().commandSpec().commandLine(), String.valueOf(thrown.getMessage()), thrown);
        }
    }

    /** Whether a demo is to be run: it was named, and no help was asked for. */
    private static boolean isDemo(ParseResult parsed) {
        return parsed.hasSubcommand()
                && parsed.subcommand().commandSpec().name().equals(DEMO)
                && parsed.subcommand().hasSubcommand()
                && parsed.asCommandLineList().stream().noneMatch(line -> line.isUsageHelpRequested());
    }
}
