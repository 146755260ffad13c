package testkit.expressions;

import testkit.expressions.Expression.Step;

/** Writes an expression in one line. A step that is used more than once gets a name: {@code p = a + b; p * p}. */
final class ExpressionWriter {

    private static final String NAMES = "pqrstuvwxyz";

    private final Expression expression;
    private final String[] text;

    ExpressionWriter(Expression expression) {
        this.expression = expression;
        this.text = new String[expression.root() + 1];
    }

    String write() {
        StringBuilder line = new StringBuilder();
        int named = 0;
        for (int node = 0; node < text.length; node++) {
            if (expression.isLeaf(node)) {
                text[node] = Expression.leafName(node);
            } else if (uses(node) < 2) {
                text[node] = text(node);
            } else {
                String name = name(named++);
                line.append(name).append(" = ").append(text(node)).append("; ");
                text[node] = name;
            }
        }
        return line.append(text[expression.root()]).toString();
    }

    private String text(int node) {
        Step step = expression.step(node);
        boolean function = step.operation().isFunction();
        return step.operation().write(operand(step.a(), function), operand(step.b(), function), step.constant());
    }

    private String operand(int node, boolean inParentheses) {
        boolean plain = inParentheses || text[node].matches("\\w+(\\([^()]*\\))?");
        return plain ? text[node] : "(" + text[node] + ")";
    }

    private int uses(int node) {
        return (int) expression.steps().stream()
                .flatMap(step -> step.inputs().stream())
                .filter(input -> input == node)
                .count();
    }

    private static String name(int number) {
        return number < NAMES.length() ? NAMES.substring(number, number + 1) : "p" + number;
    }
}
