package expressions;

import expressions.Expression.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/**
 * Reads a formula such as {@code p = a + b; p * tanh(p) ^ 2.0}, by recursive descent:
 *
 * <pre>
 * formula = { name "=" sum ";" } sum
 * sum     = product { ("+" | "-") product }
 * product = unary { ("*" | "/") unary }
 * unary   = "-" unary | power
 * power   = atom [ "^" number ]
 * atom    = name | function "(" sum ")" | "(" sum ")"
 * </pre>
 *
 * A plain number may stand to the right of an operator.
 */
final class ExpressionParser {

    private static final Pattern TOKEN = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?|\\w+|[-+*/^();=])");

    private final String formula;
    private final List<String> tokens = new ArrayList<>();
    private final List<Double> leaves;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private int next;

    ExpressionParser(String formula, double... numbers) {
        this.formula = formula;
        this.leaves = DoubleStream.of(numbers).boxed().toList();
        for (int i = 0; i < numbers.length; i++) {
            names.put(Expression.leafName(i), i);
        }
        Matcher matcher = TOKEN.matcher(formula.strip());
        int end = 0;
        while (matcher.lookingAt()) {
            tokens.add(matcher.group(1));
            end = matcher.end();
            matcher.region(end, formula.strip().length());
        }
        require(end == formula.strip().length(), "an operator, a name or a number");
    }

    Expression parse() {
        while (next + 1 < tokens.size() && tokens.get(next + 1).equals("=")) {
            String name = take();
            expect("=");
            names.put(name, sum());
            expect(";");
        }
        int root = sum();
        require(next == tokens.size(), "the end");
        require(root == leaves.size() + steps.size() - 1, "every part to be used");
        return new Expression(leaves, steps);
    }

    private int sum() {
        int left = product();
        while (see("+", "-")) {
            boolean plus = take().equals("+");
            left = binary(
                    left,
                    plus ? Operation.ADD : Operation.SUB,
                    plus ? Operation.ADD_CONSTANT : Operation.SUB_CONSTANT,
                    true);
        }
        return left;
    }

    private int product() {
        int left = unary();
        while (see("*", "/")) {
            boolean times = take().equals("*");
            left = binary(
                    left,
                    times ? Operation.MUL : Operation.DIV,
                    times ? Operation.MUL_CONSTANT : Operation.DIV_CONSTANT,
                    false);
        }
        return left;
    }

    private int binary(int left, Operation withValue, Operation withConstant, boolean isSum) {
        if (seeNumber()) {
            return add(new Step(withConstant, left, left, number()));
        }
        return add(new Step(withValue, left, isSum ? product() : unary(), 0));
    }

    private int unary() {
        if (see("-")) {
            take();
            int operand = unary();
            return add(new Step(Operation.NEG, operand, operand, 0));
        }
        int base = atom();
        if (see("^")) {
            take();
            return add(new Step(Operation.POW, base, base, number()));
        }
        return base;
    }

    private int atom() {
        if (see("(")) {
            take();
            int inner = sum();
            expect(")");
            return inner;
        }
        require(next < tokens.size(), "a name");
        String name = take();
        if (see("(")) {
            Operation function = Arrays.stream(Operation.values())
                    .filter(o -> o.isFunction() && o.symbol().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("'" + formula + "': no function " + name));
            int operand = atom();
            return add(new Step(function, operand, operand, 0));
        }
        require(names.containsKey(name), "a name that has a number, instead of '" + name + "'");
        return names.get(name);
    }

    private int add(Step step) {
        steps.add(step);
        return leaves.size() + steps.size() - 1;
    }

    private boolean see(String... wanted) {
        return next < tokens.size() && Arrays.asList(wanted).contains(tokens.get(next));
    }

    /** A number, or a minus sign and a number. */
    private boolean seeNumber() {
        int place = see("-") ? next + 1 : next;
        return place < tokens.size() && Character.isDigit(tokens.get(place).charAt(0));
    }

    private double number() {
        require(seeNumber(), "a number");
        String sign = see("-") ? take() : "";
        return Double.parseDouble(sign + take());
    }

    private String take() {
        return tokens.get(next++);
    }

    private void expect(String token) {
        require(see(token), "'" + token + "'");
        next++;
    }

    private void require(boolean condition, String expected) {
        if (!condition) {
            String found = next < tokens.size() ? "'" + tokens.get(next) + "'" : "the end";
            throw new IllegalArgumentException("'" + formula + "': expected " + expected + ", found " + found);
        }
    }
}
