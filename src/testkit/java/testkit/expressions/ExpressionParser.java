package testkit.expressions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import testkit.expressions.Expression.Step;

/**
 * Reads a formula such as {@code p = a + b; p * tanh(p) ^ 2.0}, by recursive descent:
 *
 * <pre>
 * formula = { name "=" sum ";" } sum
 * sum     = product { ("+" | "-") product }
 * product = unary { ("*" | "/") unary }
 * unary   = "-" unary | atom [ "^" number ]
 * atom    = number | name | function "(" sum ")" | "(" sum ")"
 * </pre>
 *
 * A plain number to the right of an operator is the operator's constant; elsewhere it becomes a leaf, after the leaves
 * with a name.
 */
final class ExpressionParser {

    private static final Pattern TOKEN =
            Pattern.compile("\\d+(?:\\.\\d*)?(?:[eE][-+]?\\d+)?|[\\p{L}_]\\w*|[-+*/^();=]");

    private record Token(String text, int place) {

        boolean isNumber() {
            return Character.isDigit(text.charAt(0));
        }

        boolean isName() {
            return text.charAt(0) == '_' || Character.isLetter(text.codePointAt(0));
        }
    }

    private final String formula;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Double> leaves;
    private final List<Double> constants = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private int next;

    /** @param numbers the leaves by name, in order */
    ExpressionParser(String formula, Map<String, Double> numbers) {
        this.formula = formula;
        this.leaves = List.copyOf(numbers.values());
        numbers.keySet().forEach(name -> names.put(name, names.size()));
        Matcher matcher = TOKEN.matcher(formula);
        int place = afterSpaces(0);
        while (place < formula.length()) {
            if (!matcher.region(place, formula.length()).lookingAt()) {
                String sign = formula.substring(place, formula.offsetByCodePoints(place, 1));
                throw new FormulaException(
                        formula, place, "expected a name, a number or one of + - * / ^ ( ), found '" + sign + "'");
            }
            tokens.add(new Token(matcher.group(), place));
            place = afterSpaces(matcher.end());
        }
    }

    private int afterSpaces(int place) {
        int end = place;
        while (end < formula.length() && Character.isWhitespace(formula.charAt(end))) {
            end++;
        }
        return end;
    }

    /** @throws FormulaException if the formula cannot be read */
    Expression parse() {
        while (next + 1 < tokens.size() && tokens.get(next + 1).text.equals("=")) {
            String name = take().text;
            expect("=");
            names.put(name, sum());
            expect(";");
        }
        int root = sum();
        require(next == tokens.size(), "an operator or the end");
        List<Double> allLeaves = new ArrayList<>(leaves);
        allLeaves.addAll(constants);
        List<Step> allSteps = steps.stream()
                .map(step -> new Step(step.operation(), place(step.a()), place(step.b()), step.constant()))
                .toList();
        Expression expression = new Expression(allLeaves, allSteps);
        require(place(root) == expression.root(), "every part to be used");
        return expression;
    }

    /** While it reads, a constant that is a leaf has a negative number: how many there are is known at the end. */
    private int place(int node) {
        if (node < 0) {
            return leaves.size() - 1 - node;
        }
        return node < leaves.size() ? node : node + constants.size();
    }

    private int sum() {
        int left = product();
        while (see("+", "-")) {
            boolean plus = take().text.equals("+");
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
            boolean times = take().text.equals("*");
            left = binary(
                    left,
                    times ? Operation.MUL : Operation.DIV,
                    times ? Operation.MUL_CONSTANT : Operation.DIV_CONSTANT,
                    false);
        }
        return left;
    }

    private int binary(int left, Operation withValue, Operation withConstant, boolean isSum) {
        if (seeNumber() && isWholeOperand(isSum)) {
            return add(new Step(withConstant, left, left, number()));
        }
        return add(new Step(withValue, left, isSum ? product() : unary(), 0));
    }

    /** Whether the number that comes is all of the right operand: in {@code a + 2 * b} and {@code a * 2 ^ 3} it is not. */
    private boolean isWholeOperand(boolean ofSum) {
        int after = next + (see("-") ? 2 : 1);
        return after >= tokens.size() || !(ofSum ? "*/^" : "^").contains(tokens.get(after).text);
    }

    private int unary() {
        if (see("-") && !(seeNumber() && isWholeOperand(false))) {
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
        if (seeNumber()) {
            constants.add(number());
            return -constants.size();
        }
        require(next < tokens.size() && tokens.get(next).isName(), "a name, a number or '('");
        Token name = take();
        if (see("(")) {
            Operation function = function(name);
            int operand = atom();
            return add(new Step(function, operand, operand, 0));
        }
        if (!names.containsKey(name.text)) {
            throw new FormulaException(
                    formula, name.place, "'" + name.text + "' has no number; give it one: " + name.text + "=2");
        }
        return names.get(name.text);
    }

    private Operation function(Token name) {
        return Arrays.stream(Operation.values())
                .filter(operation ->
                        operation.isFunction() && operation.symbol().equals(name.text))
                .findFirst()
                .orElseThrow(() -> new FormulaException(formula, name.place, unknown(name.text)));
    }

    private static String unknown(String name) {
        List<String> known = Operation.functions();
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        String closest = Collections.min(known, Comparator.comparing(other -> distance.apply(name, other)));
        String guess = distance.apply(name, closest) <= 2 ? "; did you mean " + closest + "?" : ".";
        return "there is no function " + name + guess + " There are " + String.join(", ", known);
    }

    private int add(Step step) {
        steps.add(step);
        return leaves.size() + steps.size() - 1;
    }

    private boolean see(String... wanted) {
        return next < tokens.size() && Arrays.asList(wanted).contains(tokens.get(next).text);
    }

    /** A number, or a minus sign and a number. */
    private boolean seeNumber() {
        int place = see("-") ? next + 1 : next;
        return place < tokens.size() && tokens.get(place).isNumber();
    }

    private double number() {
        require(seeNumber(), "a number");
        String sign = see("-") ? take().text : "";
        return Double.parseDouble(sign + take().text);
    }

    private Token take() {
        return tokens.get(next++);
    }

    private void expect(String token) {
        require(see(token), "'" + token + "'");
        next++;
    }

    private void require(boolean condition, String expected) {
        if (!condition) {
            boolean ended = next >= tokens.size();
            String found = ended ? "the end" : "'" + tokens.get(next).text + "'";
            int place = ended ? formula.length() : tokens.get(next).place;
            throw new FormulaException(formula, place, "expected " + expected + ", found " + found);
        }
    }
}
