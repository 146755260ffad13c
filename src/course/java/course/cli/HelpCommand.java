package course.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a command does. Picocli's own such command has a {@code --help} that the inherited one does not go with. */
@Command(name = "help", description = "Say what dagnet does, or one of its commands.")
final class HelpCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command. Without it: all of them, in short.")
    private @Nullable String name;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        CommandLine dagnet = command.parent().commandLine();
        CommandLine asked = name == null ? dagnet : dagnet.getSubcommands().get(name);
        if (asked == null) {
            throw new ParameterException(
                    command.commandLine(),
                    "there is no command '" + name + "'; expected one of "
                            + String.join(", ", dagnet.getSubcommands().keySet()));
        }
        asked.usage(dagnet.getOut(), dagnet.getColorScheme());
        return 0;
    }
}
