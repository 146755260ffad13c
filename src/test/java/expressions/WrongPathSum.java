package expressions;

import expressions.Expression.Step;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/** Ways to write the chain rule that people often write, and that are wrong. */
enum WrongPathSum {
    LAST_PATH_ONLY("only one path was counted: add up the products of all paths", (sum, path) -> path, (x, y) -> x * y),
    FIRST_PATH_ONLY(
            "only one path was counted: add up the products of all paths",
            (sum, path) -> sum != 0 ? sum : path,
            (x, y) -> x * y),
    ADDS_ALONG_THE_PATH(
            "local gradients were added along a path: multiply along a path, and add up the paths",
            Double::sum,
            Double::sum);

    final String words;
    private final DoubleBinaryOperator acrossPaths;
    private final DoubleBinaryOperator alongPath;

    WrongPathSum(String words, DoubleBinaryOperator acrossPaths, DoubleBinaryOperator alongPath) {
        this.words = words;
        this.acrossPaths = acrossPaths;
        this.alongPath = alongPath;
    }

    double[] derivatives(Expression expression) {
        PlainCalculus calculus = new PlainCalculus(expression);
        return IntStream.range(0, expression.leaves().size())
                .mapToDouble(leaf -> derivative(calculus, expression.root(), leaf))
                .toArray();
    }

    private double derivative(PlainCalculus calculus, int output, int leaf) {
        if (output == leaf) {
            return 1;
        }
        double sum = 0;
        if (!calculus.expression.isLeaf(output)) {
            Step step = calculus.expression.step(output);
            for (int i = 0; i < step.inputs().size(); i++) {
                double below = derivative(calculus, step.inputs().get(i), leaf);
                sum = acrossPaths.applyAsDouble(sum, alongPath.applyAsDouble(calculus.slope(step, i), below));
            }
        }
        return sum;
    }
}
