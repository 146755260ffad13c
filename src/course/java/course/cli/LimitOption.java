package course.cli;

import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --limit}. */
final class LimitOption {

    private static final int HOUR = 3600;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private int seconds = 20;

    @Option(
            names = "--limit",
            paramLabel = "SECONDS",
            description = "Cut a test off that runs longer: an endless loop. 20 if it is not given.")
    void seconds(String wanted) {
        if (!wanted.matches("0*[1-9]\\d{0,3}") || Integer.parseInt(wanted) > HOUR) {
            throw new ParameterException(
                    command.commandLine(), "--limit was " + wanted + "; expected seconds from 1 to " + HOUR);
        }
        seconds = Integer.parseInt(wanted);
    }

    Duration duration() {
        return Duration.ofSeconds(seconds);
    }
}
