package page;

import dagnet.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Computes a formula such as {@code d = a*b; d * tanh(a + d)} with the engine, by recursive descent:
 *
 * <pre>
 * formula = { name "=" sum ";" } sum
 * sum     = product { ("+" | "-") product }
 * product = unary { ("*" | "/") unary }
 * unary   = "-" unary | power
 * power   = atom [ "^" [ "-" ] number ]
 * atom    = number | name | function "(" sum ")" | "(" sum ")"
 * </pre>
 *
 * Every value gets a name of its own: what the formula calls it, or else what it is made of, if that is short, or else
 * the word for what it is and a number, such as "sum 2".
 */
final class Formula {

    private static final int LONGEST_NAME = 7;
    private static final int MOST_VALUES = 60;
    private static final Map<String, UnaryOperator<Value>> FUNCTIONS = new LinkedHashMap<>();

    static {
        FUNCTIONS.put("exp", Value::exp);
        FUNCTIONS.put("log", Value::log);
        FUNCTIONS.put("tanh", Value::tanh);
        FUNCTIONS.put("sigmoid", Value::sigmoid);
        FUNCTIONS.put("relu", Value::relu);
    }

    private final Tokens tokens;
    private final Map<String, Double> numbers = new LinkedHashMap<>();
    private final Map<String, Value> variables = new LinkedHashMap<>();
    private final List<String> inputs = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Value result;

    /** @param names of inputs whose numbers are known; another input is 1 */
    Formula(String text, List<String> names, double[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            this.numbers.put(names.get(i), numbers[i]);
        }
        tokens = new Tokens(text);
        result = formula();
    }

    Value result() {
        return result;
    }

    /** The names of the inputs, in the order in which they first appear. */
    List<String> inputs() {
        return inputs;
    }

    /** All values, in the order in which they were made: each comes after its inputs. */
    List<Value> values() {
        return values;
    }

    private Value formula() {
        Value value = sum();
        while (tokens.current().equals("=")) {
            define(value);
            value = sum();
        }
        if (!tokens.current().isEmpty()) {
            throw tokens.wrong("an operator, or the end");
        }
        if (value.isLeaf()) {
            throw new FormulaException("Found " + value.name() + " alone; expected an operation, as in a*b + a.");
        }
        return value.named(unused("result"));
    }

    /** Goes on after the name at the left of an equals sign: that name is no input, then. */
    private void define(Value target) {
        String name = target.name();
        if (!inputs.contains(name) || values.get(values.size() - 1) != target) {
            throw tokens.wrong("an operator: only a new name can stand before '='");
        }
        tokens.take();
        inputs.remove(name);
        values.remove(target);
        variables.remove(name);
        Value value = sum();
        if (!tokens.take(";")) {
            throw tokens.wrong("an operator, or ';' after the value of " + name);
        }
        variables.put(name, value.isLeaf() ? value : value.named(unused(name)));
    }

    private Value sum() {
        Value left = product();
        while (true) {
            if (tokens.take("+")) {
                Value right = product();
                left = made(left.add(right), left.name() + " + " + right.name());
            } else if (tokens.take("-")) {
                Value right = product();
                left = made(left.sub(right), left.name() + " - " + right.name());
            } else {
                return left;
            }
        }
    }

    private Value product() {
        Value left = unary();
        while (true) {
            if (tokens.take("*")) {
                Value right = unary();
                left = made(left.mul(right), factor(left) + "*" + factor(right));
            } else if (tokens.take("/")) {
                Value right = unary();
                left = made(left.div(right), factor(left) + "/" + factor(right));
            } else {
                return left;
            }
        }
    }

    private Value unary() {
        if (tokens.take("-")) {
            Value operand = unary();
            return made(operand.neg(), "-" + factor(operand));
        }
        return power();
    }

    private Value power() {
        Value base = atom();
        if (!tokens.take("^")) {
            return base;
        }
        boolean negative = tokens.take("-");
        if (!tokens.isNumber()) {
            throw tokens.wrong("a number: an exponent is a constant");
        }
        String text = (negative ? "-" : "") + tokens.current();
        double number = tokens.takeNumber();
        return made(base.pow(negative ? -number : number), factor(base) + "^" + text);
    }

    private Value atom() {
        if (tokens.isNumber()) {
            String text = tokens.current();
            return made(Value.of(tokens.takeNumber()), text);
        }
        if (tokens.take("(")) {
            return closed(sum());
        }
        if (!tokens.isName()) {
            throw tokens.wrong("a name, a number, or '('");
        }
        String name = tokens.take();
        return FUNCTIONS.containsKey(name) ? function(name) : variable(name);
    }

    private Value function(String name) {
        if (!tokens.take("(")) {
            throw tokens.wrong("'(' after " + name);
        }
        Value x = closed(sum());
        return made(FUNCTIONS.get(name).apply(x), name + "(" + x.name() + ")");
    }

    private Value variable(String name) {
        if (tokens.current().equals("(")) {
            throw new FormulaException(
                    "Found " + name + "(; expected one of " + String.join(", ", FUNCTIONS.keySet()) + ".");
        }
        Value known = variables.get(name);
        if (known != null) {
            return known;
        }
        Value input = made(Value.of(numbers.getOrDefault(name, 1.0)), name);
        inputs.add(name);
        variables.put(name, input);
        return input;
    }

    private Value closed(Value inner) {
        if (!tokens.take(")")) {
            throw tokens.wrong("an operator, or ')'");
        }
        return inner;
    }

    private Value made(Value value, String name) {
        if (values.size() == MOST_VALUES) {
            throw new FormulaException("Found more than " + MOST_VALUES + " values; expected fewer, to be drawn.");
        }
        values.add(value);
        return value.named(unused(name.length() <= LONGEST_NAME || value.isLeaf() ? name : numbered(word(value.op()))));
    }

    /** A name cannot be the same as one of the formula's, where there are no spaces. */
    private String numbered(String word) {
        return word + " " + counts.merge(word, 1, Integer::sum);
    }

    private static String word(String op) {
        return switch (op) {
            case "+" -> "sum";
            case "-" -> "difference";
            case "*" -> "product";
            case "/" -> "quotient";
            case "neg" -> "negative";
            default -> op.startsWith("^") ? "power" : op;
        };
    }

    /** The name, with a prime for each value that has it already. */
    private String unused(String name) {
        String free = name;
        while (isUsed(free)) {
            free += "′";
        }
        return free;
    }

    private boolean isUsed(String name) {
        return values.stream().anyMatch(value -> value.name().equals(name));
    }

    private static String factor(Value value) {
        return value.name().contains(" ") ? "(" + value.name() + ")" : value.name();
    }
}
