package testkit.expressions;

import java.util.List;
import java.util.stream.IntStream;
import testkit.expressions.Expression.Step;

/** The values and derivatives of an expression in plain arithmetic, with the right formulas or with a wrong one. */
final class PlainCalculus {

    final Expression expression;
    final List<Double> values;
    private final WrongFormula wrong;

    PlainCalculus(Expression expression) {
        this(expression, null);
    }

    /** The same with a wrong formula in the place of the right one. */
    PlainCalculus(Expression expression, WrongFormula wrong) {
        this.expression = expression;
        this.wrong = wrong;
        this.values = expression.compute(x -> x, this::value);
    }

    double value() {
        return values.get(expression.root());
    }

    /** The local gradient of a step with respect to one of its inputs. */
    double slope(Step step, int input) {
        double a = values.get(step.a());
        double b = values.get(step.b());
        return isWrong(step)
                ? wrong.slopeAt(step, input, a, b)
                : step.operation().slopes.get(input).of(a, b, step.constant());
    }

    /** The derivative of the result with respect to every node, by the chain rule from the result downward. */
    double[] gradients() {
        return sweep(false);
    }

    /** Whether no gradient is small only because large terms cancel in it. */
    boolean isWellConditioned() {
        double[] gradients = sweep(false);
        double[] terms = sweep(true);
        return IntStream.range(0, gradients.length)
                .allMatch(node -> Math.abs(gradients[node]) >= 1e-3 * terms[node] && terms[node] < 1e4);
    }

    private double value(Step step, List<Double> nodes) {
        double a = nodes.get(step.a());
        double b = nodes.get(step.b());
        return isWrong(step)
                ? wrong.valueAt(step, a, b)
                : step.operation().value.of(a, b, step.constant());
    }

    private boolean isWrong(Step step) {
        return wrong != null && wrong.appliesTo(step);
    }

    private double[] sweep(boolean absolute) {
        double[] gradients = new double[values.size()];
        gradients[expression.root()] = 1;
        for (int node = expression.root(); !expression.isLeaf(node); node--) {
            Step step = expression.step(node);
            for (int i = 0; i < step.inputs().size(); i++) {
                double slope = slope(step, i);
                gradients[step.inputs().get(i)] += gradients[node] * (absolute ? Math.abs(slope) : slope);
            }
        }
        return gradients;
    }
}
