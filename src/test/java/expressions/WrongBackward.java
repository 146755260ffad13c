package expressions;

import expressions.Expression.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/** Ways to walk the graph backward that people often write, and that go wrong; each predicts the gradients it gives. */
enum WrongBackward {
    OVERWRITES(
            "a share overwrote the ones before it: a value's gradient is the sum over all of its uses, so add (+=)",
            WrongBackward::overwriting),
    LOSES_A_REPEATED_INPUT(
            "a value that an operation uses twice got only one of its two shares: are the inputs kept in a Set?",
            WrongBackward::losingRepeatedInputs),
    REPEATS_SHARES(
            "gradients were passed on more than once: a value may pass its gradient on only when all of its uses have"
                    + " added their share",
            WrongBackward::repeating),
    PASSES_ON_TOO_EARLY(
            "a value passed its gradient on before all of its uses had added their share: visit it after all of them",
            WrongBackward::tooEarly),
    FORGETS_THE_ROOT(
            "every gradient is 0: the derivative of the result by itself is 1, and backward starts from it",
            calculus -> new double[calculus.values.size()]),
    FORGETS_THE_CHAIN(
            "the local gradients were added up without the gradient from above: each share is upstream · local",
            WrongBackward::withoutUpstream),
    FORGETS_THE_LOCAL_GRADIENT(
            "the gradient from above was passed on unchanged: each share is upstream · local",
            WrongBackward::withoutLocal);

    final String words;
    private final Function<PlainCalculus, double[]> gradients;

    WrongBackward(String words, Function<PlainCalculus, double[]> gradients) {
        this.words = words;
        this.gradients = gradients;
    }

    double[] gradients(Expression expression) {
        return gradients.apply(new PlainCalculus(expression));
    }

    /** Two calls one after the other, the second of which finds the gradients of the first. */
    static double[] keepingGradients(Expression expression, boolean alsoAtTheRoot) {
        PlainCalculus calculus = new PlainCalculus(expression);
        double[] gradients = new double[calculus.values.size()];
        for (int call = 1; call <= 2; call++) {
            gradients[expression.root()] = alsoAtTheRoot ? call : 1;
            addShares(calculus, gradients, (before, upstream, local) -> before + upstream * local);
        }
        return gradients;
    }

    private static double[] overwriting(PlainCalculus calculus) {
        return downward(calculus, (before, upstream, local) -> upstream * local);
    }

    private static double[] withoutUpstream(PlainCalculus calculus) {
        return downward(calculus, (before, upstream, local) -> before + local);
    }

    private static double[] withoutLocal(PlainCalculus calculus) {
        return downward(calculus, (before, upstream, local) -> before + upstream);
    }

    @FunctionalInterface
    private interface Update {
        double of(double before, double upstream, double local);
    }

    private static double[] downward(PlainCalculus calculus, Update update) {
        double[] gradients = new double[calculus.values.size()];
        gradients[calculus.expression.root()] = 1;
        addShares(calculus, gradients, update);
        return gradients;
    }

    private static void addShares(PlainCalculus calculus, double[] gradients, Update update) {
        Expression expression = calculus.expression;
        for (int node = expression.root(); !expression.isLeaf(node); node--) {
            Step step = expression.step(node);
            for (int i = 0; i < step.inputs().size(); i++) {
                int input = step.inputs().get(i);
                gradients[input] = update.of(gradients[input], gradients[node], calculus.slope(step, i));
            }
        }
    }

    private static double[] losingRepeatedInputs(PlainCalculus calculus) {
        Expression expression = calculus.expression;
        double[] gradients = new double[calculus.values.size()];
        gradients[expression.root()] = 1;
        for (int node = expression.root(); !expression.isLeaf(node); node--) {
            Step step = expression.step(node);
            gradients[step.a()] += gradients[node] * calculus.slope(step, 0);
            if (step.b() != step.a()) {
                gradients[step.b()] += gradients[node] * calculus.slope(step, 1);
            }
        }
        return gradients;
    }

    /** Recursion into the inputs straight away, again at every use, with what has gathered until then. */
    private static double[] repeating(PlainCalculus calculus) {
        double[] gradients = new double[calculus.values.size()];
        gradients[calculus.expression.root()] = 1;
        repeat(calculus, calculus.expression.root(), gradients);
        return gradients;
    }

    private static void repeat(PlainCalculus calculus, int node, double[] gradients) {
        if (calculus.expression.isLeaf(node)) {
            return;
        }
        Step step = calculus.expression.step(node);
        for (int i = 0; i < step.inputs().size(); i++) {
            gradients[step.inputs().get(i)] += gradients[node] * calculus.slope(step, i);
            repeat(calculus, step.inputs().get(i), gradients);
        }
    }

    /** Each node once, but in the order in which a search from the result first meets it. */
    private static double[] tooEarly(PlainCalculus calculus) {
        Expression expression = calculus.expression;
        double[] gradients = new double[calculus.values.size()];
        boolean[] met = new boolean[gradients.length];
        Deque<Integer> queue = new ArrayDeque<>();
        gradients[expression.root()] = 1;
        queue.add(expression.root());
        while (!queue.isEmpty()) {
            int node = queue.remove();
            if (met[node] || expression.isLeaf(node)) {
                continue;
            }
            met[node] = true;
            Step step = expression.step(node);
            for (int i = 0; i < step.inputs().size(); i++) {
                gradients[step.inputs().get(i)] += gradients[node] * calculus.slope(step, i);
                queue.add(step.inputs().get(i));
            }
        }
        return gradients;
    }
}
