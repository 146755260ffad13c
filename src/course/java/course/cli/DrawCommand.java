package course.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import testkit.expressions.Expression;
import testkit.expressions.FormulaException;

/** Computes and draws an expression on the learner's engine. */
@Command(
        name = "draw",
        description = "Compute an expression on your engine, compare it with PyTorch, and draw its graph.",
        footer = {
            "",
            "It may have + - * / ^ (to a constant power), parentheses, functions such as tanh, numbers, and names."
                    + " A part that is used twice can get a name, too:",
            "  dagnet draw \"a*b + tanh(a)\" a=2 b=-3",
            "  dagnet draw \"p = a*b; p*p\" a=2 b=-3"
        })
final class DrawCommand implements Callable<Integer> {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_]\\w*");

    @Parameters(index = "0", paramLabel = "EXPRESSION", description = "What to compute.")
    private String formula;

    @Parameters(index = "1..*", paramLabel = "NAME=NUMBER", description = "The number of each name.")
    private List<String> assignments = List.of();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Map<String, Double> numbers = numbers();
        try {
            Expression.parse(formula, numbers);
        } catch (FormulaException refused) {
            command.commandLine().getErr().println(refused.pointing());
            return command.exitCodeOnInvalidInput();
        }
        List<String> arguments = new ArrayList<>(List.of(formula));
        numbers.forEach((name, number) -> arguments.add(name + "=" + number));
        return LearnersEngine.run("course.draw.Draw", arguments);
    }

    private Map<String, Double> numbers() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (String assignment : assignments) {
            String[] pair = assignment.split("=", 2);
            String name = pair[0].strip();
            if (pair.length < 2 || !NAME.matcher(name).matches()) {
                throw wrong("'" + assignment + "' was given; expected a name and its number, such as a=2");
            }
            if (numbers.put(name, number(name, pair[1].strip())) != null) {
                throw wrong("'" + name + "' is given twice; expected one number for it");
            }
            if (!Pattern.compile("(?U)\\b" + name + "\\b").matcher(formula).find()) {
                throw wrong("'" + name + "' is given, but it is not in the expression");
            }
        }
        return numbers;
    }

    private double number(String name, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException notANumber) {
            throw wrong("'" + name + "' was '" + text + "'; expected a number such as -1.5");
        }
    }

    private ParameterException wrong(String problem) {
        return new ParameterException(command.commandLine(), problem);
    }
}
