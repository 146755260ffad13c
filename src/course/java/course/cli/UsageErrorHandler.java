package course.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a wrong call of a command with a sentence: what was given, and what was expected. */
final class UsageErrorHandler implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException error, String[] arguments) {
        CommandLine command = error.getCommandLine();
        Help help = command.getHelp();
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme().errorText("dagnet: " + sentence(error)));
        err.print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
        err.println("More:  " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String sentence(ParameterException error) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, error.getCommandLine().getCommandSpec());
        }
        if (error instanceof MissingParameterException missing) {
            return missing.getMissing().stream().map(UsageErrorHandler::missing).collect(Collectors.joining("; "));
        }
        if (error instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " was given twice; expected it once";
        }
        if (error.getArgSpec() instanceof OptionSpec option && option.arity().max() == 0) {
            return "'%s' was given; %s takes no value".formatted(error.getValue(), name(option));
        }
        Throwable cause = error.getCause(); // what our own converters say has no preface of picocli's then
        String message = String.valueOf((cause instanceof TypeConversionException ? cause : error).getMessage());
        return message.startsWith("expected ")
                ? "%s was '%s'; %s".formatted(name(error.getArgSpec()), error.getValue(), message)
                : message;
    }

    private static String unmatched(UnmatchedArgumentException error, CommandSpec command) {
        String given = error.getUnmatched().get(0);
        String name = command.qualifiedName();
        if (error.isUnknownOption()) {
            return "%s has no option '%s'%s".formatted(name, given, suggestions(error));
        }
        if (!command.subcommands().isEmpty()) {
            String suggestions = suggestions(error);
            String names = String.join(", ", command.subcommands().keySet());
            return "%s has no command '%s'%s"
                    .formatted(name, given, suggestions.isEmpty() ? "; expected one of " + names : suggestions);
        }
        String expected =
                command.positionalParameters().stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" "));
        return "'%s' was given; %s expects %s"
                .formatted(given, name, expected.isEmpty() ? "no argument" : "no more than " + expected);
    }

    private static String suggestions(UnmatchedArgumentException error) {
        String given = error.getUnmatched().get(0);
        List<String> similar = error.getSuggestions().stream()
                .filter(name -> isClose(given, name))
                .toList();
        int last = similar.size() - 1;
        return switch (similar.size()) {
            case 0 -> "";
            case 1 -> "; did you mean " + similar.get(0) + "?";
            default ->
                "; did you mean " + String.join(", ", similar.subList(0, last)) + " or " + similar.get(last) + "?";
        };
    }

    /** Whether {@code given} begins the name, or differs from it by a letter or two. */
    private static boolean isClose(String given, String name) {
        return name.startsWith(given)
                || LevenshteinDistance.getDefaultInstance().apply(given, name) <= 2;
    }

    private static String missing(ArgSpec argument) {
        if (argument.isOption()) {
            return name(argument) + " was given without " + argument.paramLabel();
        }
        String description = String.join(" ", argument.description()).replaceFirst("\\.$", "");
        return argument.paramLabel() + " is missing"
                + (description.isEmpty()
                        ? ""
                        : "; expected " + description.substring(0, 1).toLowerCase(Locale.ROOT)
                                + description.substring(1));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
