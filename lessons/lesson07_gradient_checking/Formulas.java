package lesson07_gradient_checking;

import dagnet.Value;
import java.util.List;
import java.util.function.Function;
import testkit.expressions.EngineGraph;
import testkit.expressions.Expression;

/** Random expressions as functions of the engine's leaves. */
final class Formulas {

    private static final double NEARBY = 1e-3;

    private Formulas() {}

    /** The function that an expression computes, for any leaves. */
    static Function<List<Value>, Value> function(Expression expression) {
        return leaves -> EngineGraph.of(expression, leaves).root();
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
}
