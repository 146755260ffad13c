package testkit.expressions;

import java.util.List;
import testkit.expressions.Expression.Step;

/** Draws an expression in DOT, with the numbers on which engine and judge disagree in red. */
final class ExpressionDrawing {

    private ExpressionDrawing() {}

    static String of(Expression expression, Comparison numbers) {
        List<Double> expected = numbers.expected();
        List<Double> found = numbers.found();
        PlainCalculus calculus = new PlainCalculus(expression);
        StringBuilder dot = new StringBuilder("""
                digraph {
                  rankdir=LR
                  node [shape=box, style=rounded, fontname="Helvetica"]
                  edge [fontname="Helvetica"]
                """);
        for (int node = 0; node <= expression.root(); node++) {
            boolean aboutTheValue = numbers.names().equals(List.of("value"));
            boolean aboutThis = aboutTheValue ? node == expression.root() : node < found.size();
            int row = aboutTheValue ? 0 : node;
            boolean wrong = aboutThis && !Numbers.agree(found.get(row), expected.get(row));
            String number = aboutTheValue ? "value" : "gradient";
            String verdict = wrong
                    ? "\\nexpected %s %s\\nyour engine's %s %s"
                            .formatted(number, expected.get(row), number, found.get(row))
                    : "";
            dot.append("  v%d [label=\"%s\\n%s%s\"%s]\n"
                    .formatted(
                            node,
                            expression.isLeaf(node)
                                    ? Expression.leafName(node)
                                    : expression.step(node).operation().symbol(),
                            calculus.values.get(node),
                            verdict,
                            wrong ? ", color=\"#c0392b\", fontcolor=\"#c0392b\"" : ""));
            if (!expression.isLeaf(node)) {
                Step step = expression.step(node);
                for (int i = 0; i < step.inputs().size(); i++) {
                    dot.append("  v%d -> v%d [label=\"%s\"]\n"
                            .formatted(step.inputs().get(i), node, calculus.slope(step, i)));
                }
            }
        }
        return dot.append("}\n").toString();
    }
}
