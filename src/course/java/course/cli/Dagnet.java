package course.cli;

import course.demo.DemoCommand;
import course.demo.DemoException;
import course.run.Console;
import course.source.SourceException;
import course.worker.WorkerException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code dagnet}. Its exit status is 0 if all went well, 1 if not, and 2 if it was called wrongly. */
@Command(
        name = "dagnet",
        description = "Build your own autograd engine: runs the lessons while you write it.",
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {
            WatchCommand.class,
            StatusCommand.class,
            HintCommand.class,
            DiffCommand.class,
            SolveCommand.class,
            JumpCommand.class,
            ResetCommand.class,
            DrawCommand.class,
            DemoCommand.class,
            GradeCommand.class,
            DoctorCommand.class,
            HelpCommand.class
        })
public final class Dagnet implements Callable<Integer> {

    @Option(names = "--help", usageHelp = true, scope = ScopeType.INHERIT, description = "Say what this does.")
    @SuppressWarnings("UnusedVariable")
    private boolean help;

    @Spec
    private CommandSpec command;

    /** Without a command: watches. */
    @Override
    public Integer call() {
        return Objects.requireNonNull(command.subcommands().get("watch")).execute();
    }

    /** Starts a command, and ends the process. */
    public static void main(String[] args) {
        System.exit(commandLine().setExecutionStrategy(new DemoLauncher()).execute(args));
    }

    static CommandLine commandLine() {
        Ansi ansi = Console.ofThisProcess().colours() ? Ansi.ON : Ansi.OFF;
        CommandLine line = new CommandLine(new Dagnet())
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setParameterExceptionHandler(new UsageErrorHandler())
                .setExecutionExceptionHandler(sentence());
        // A formula may begin with a sign: -a * b.
        Objects.requireNonNull(line.getSubcommands().get("draw")).setUnmatchedOptionsArePositionalParams(true);
        return line;
    }

    /** What was foreseen is told in a sentence; the stack trace of anything else helps to mend the course. */
    private static IExecutionExceptionHandler sentence() {
        return (thrown, command, parsed) -> {
            boolean foreseen = thrown instanceof CommandException
                    || thrown instanceof DemoException
                    || thrown instanceof SourceException
                    || thrown instanceof WorkerException
                    || thrown instanceof UncheckedIOException;
            if (!foreseen) {
                throw thrown;
            }
            command.getErr().println(command.getColorScheme().errorText("dagnet: " + thrown.getMessage()));
            return command.getCommandSpec().exitCodeOnExecutionException();
        };
    }
}
