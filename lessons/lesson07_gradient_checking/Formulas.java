package lesson07_gradient_checking;

import dagnet.Value;
import expressions.Expression;
import expressions.Expression.Step;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** Random expressions as functions of the engine's leaves. */
final class Formulas {

    private static final double NEARBY = 1e-3;

    private Formulas() {}

    /** The function that an expression computes, for any leaves. */
    static Function<List<Value>, Value> function(Expression expression) {
        return leaves -> {
            Iterator<Value> next = leaves.iterator();
            List<Value> nodes = expression.compute(
                    number -> next.next(), (step, before) -> apply(step, before.get(step.a()), before.get(step.b())));
            return nodes.get(expression.root());
        };
    }

    /** The numbers that an expression is to be computed at. */
    static double[] point(Expression expression) {
        return expression.leaves().stream().mapToDouble(number -> number).toArray();
    }

    /**
     * Whether the slopes change so evenly around the point that any small step sees the same one: no kink close by, and
     * a third derivative below 100 times the first.
     */
    static boolean isGentle(Expression expression) {
        double[] here = slopes(expression, point(expression));
        for (int i = 0; i < here.length; i++) {
            double left = slopes(expression, moved(expression, i, -NEARBY))[i];
            double right = slopes(expression, moved(expression, i, NEARBY))[i];
            if (!(Math.abs(left - 2 * here[i] + right) <= 1e-4 * Math.abs(here[i]))) {
                return false;
            }
        }
        return true;
    }

    private static double[] slopes(Expression expression, double[] point) {
        List<Value> leaves = Value.of(point);
        function(expression).apply(leaves).backward();
        return leaves.stream().mapToDouble(Value::grad).toArray();
    }

    private static double[] moved(Expression expression, int i, double by) {
        double[] moved = point(expression);
        moved[i] += by;
        return moved;
    }

    private static Value apply(Step step, Value a, Value b) {
        double c = step.constant();
        return switch (step.operation()) {
            case ADD -> a.add(b);
            case SUB -> a.sub(b);
            case MUL -> a.mul(b);
            case DIV -> a.div(b);
            case NEG -> a.neg();
            case POW -> a.pow(c);
            case ADD_CONSTANT -> a.add(c);
            case SUB_CONSTANT -> a.sub(c);
            case MUL_CONSTANT -> a.mul(c);
            case DIV_CONSTANT -> a.div(c);
            case EXP -> a.exp();
            case LOG -> a.log();
            case TANH -> a.tanh();
            case SIGMOID -> a.sigmoid();
            case RELU -> a.relu();
        };
    }
}
