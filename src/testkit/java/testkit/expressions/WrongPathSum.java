package testkit.expressions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import testkit.expressions.Expression.Step;

/**
 * Ways to write the chain rule that people often write, and that are wrong. Each says where it departs from it. The
 * more common ones come first, since the same wrong numbers may fit several.
 */
enum WrongPathSum {
    FORGETS_ITSELF("every derivative is 0: a value's derivative by itself is 1, and every path ends there") {
        @Override
        double atTheInput() {
            return 0;
        }
    },
    LAST_PATH_ONLY("only one path was counted: add up the products of all paths") {
        @Override
        double acrossPaths(double sum, double path) {
            return path;
        }
    },
    FIRST_PATH_ONLY("only one path was counted: add up the products of all paths") {
        @Override
        double acrossPaths(double sum, double path) {
            return sum != 0 ? sum : path;
        }
    },
    LOSES_A_REPEATED_INPUT(
            "a value that an operation uses twice was followed once: each use is a path of its own. Are the inputs kept"
                    + " in a Set?") {
        @Override
        List<Integer> operands(Step step) {
            return step.a() == step.b() ? List.of(0) : super.operands(step);
        }
    },
    VISITS_ONCE("a value was followed only the first time it was met: every path that leads through it counts") {
        @Override
        double below(PlainCalculus calculus, int operand, int leaf, Set<Integer> met) {
            return operand == leaf || met.add(operand) ? super.below(calculus, operand, leaf, met) : 0;
        }
    },
    ONE_STEP_ONLY(
            "only the result's own operands were counted: follow a path until it ends at the input or at a leaf") {
        @Override
        double below(PlainCalculus calculus, int operand, int leaf, Set<Integer> met) {
            return operand == leaf ? 1 : 0;
        }
    },
    FIRST_OPERAND_ONLY("only the paths through the first operand were followed: a path leads through every operand") {
        @Override
        List<Integer> operands(Step step) {
            return List.of(0);
        }
    },
    TAKES_ONE_LOCAL_GRADIENT_TWICE(
            "a value that an operation uses twice got the same local gradient for both uses: localGradient(0) and"
                    + " localGradient(1) may differ. Is the place looked up with indexOf?") {
        @Override
        double localGradient(PlainCalculus calculus, Step step, int operand) {
            return calculus.slope(step, step.a() == step.b() ? 0 : operand);
        }
    },
    SWAPS_LOCAL_GRADIENTS("the local gradients are swapped: localGradient(i) belongs to inputs().get(i)") {
        @Override
        double localGradient(PlainCalculus calculus, Step step, int operand) {
            return calculus.slope(step, step.inputs().size() - 1 - operand);
        }
    },
    MISTAKES_EQUAL_NUMBERS(
            "two values with the same number were taken for one: compare values with ==, not by data()") {
        @Override
        boolean isInput(PlainCalculus calculus, int node, int leaf) {
            return calculus.values.get(node).equals(calculus.values.get(leaf));
        }
    },
    COUNTS_OTHER_LEAVES("paths to other leaves were counted, too: only the paths that end at the input count") {
        @Override
        double atAnotherLeaf() {
            return 1;
        }
    },
    FORGETS_LOCAL_GRADIENTS(
            "every path counted as 1: a path counts as much as the product of the local gradients along it") {
        @Override
        double alongPath(double local, double below) {
            return below;
        }
    },
    ADDS_ALONG_THE_PATH("local gradients were added along a path: multiply along a path, and add up the paths") {
        @Override
        double alongPath(double local, double below) {
            return local + below;
        }
    },
    MULTIPLIES_THE_PATHS("the products of the paths were multiplied: multiply along a path, and add up the paths") {
        @Override
        double atAnotherLeaf() {
            return withoutPaths();
        }

        @Override
        double withoutPaths() {
            return 1;
        }

        @Override
        double acrossPaths(double sum, double path) {
            return sum * path;
        }
    };

    final String words;

    WrongPathSum(String words) {
        this.words = words;
    }

    /** The derivatives by the leaves that somebody gets who makes this mistake. */
    double[] derivatives(Expression expression) {
        PlainCalculus calculus = new PlainCalculus(expression);
        return IntStream.range(0, expression.leaves().size())
                .mapToDouble(leaf -> derivative(calculus, expression.root(), leaf, new HashSet<>()))
                .toArray();
    }

    private double derivative(PlainCalculus calculus, int output, int leaf, Set<Integer> met) {
        if (isInput(calculus, output, leaf)) {
            return atTheInput();
        }
        if (calculus.expression.isLeaf(output)) {
            return atAnotherLeaf();
        }
        Step step = calculus.expression.step(output);
        double sum = withoutPaths();
        for (int operand : operands(step)) {
            double below = below(calculus, step.inputs().get(operand), leaf, met);
            sum = acrossPaths(sum, alongPath(localGradient(calculus, step, operand), below));
        }
        return sum;
    }

    double below(PlainCalculus calculus, int operand, int leaf, Set<Integer> met) {
        return derivative(calculus, operand, leaf, met);
    }

    boolean isInput(PlainCalculus calculus, int node, int leaf) {
        return node == leaf;
    }

    double atTheInput() {
        return 1;
    }

    double atAnotherLeaf() {
        return 0;
    }

    List<Integer> operands(Step step) {
        return IntStream.range(0, step.inputs().size()).boxed().toList();
    }

    double localGradient(PlainCalculus calculus, Step step, int operand) {
        return calculus.slope(step, operand);
    }

    double alongPath(double local, double below) {
        return local * below;
    }

    double withoutPaths() {
        return 0;
    }

    double acrossPaths(double sum, double path) {
        return sum + path;
    }
}
