package course.demo;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code demo}: each demo is a subcommand. */
@Command(
        name = "demo",
        description = "Run a demo on your engine.",
        synopsisSubcommandLabel = "NAME",
        subcommands = {
            ExpressionDemo.class,
            DataSetDemo.TwoMoons.class,
            DataSetDemo.Circles.class,
            DataSetDemo.Spirals.class,
            CsvDemo.class
        },
        footer = {"", "dagnet demo NAME --help lists a demo's options."})
public final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    /** Refuses to run: a demo has to be named. */
    @Override
    public Integer call() {
        throw new ParameterException(
                command.commandLine(),
                "NAME is missing; expected one of "
                        + String.join(", ", command.subcommands().keySet()));
    }
}
