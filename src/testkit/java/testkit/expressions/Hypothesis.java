package testkit.expressions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import testkit.expressions.Expression.Step;

/**
 * A misunderstanding that may be behind wrong numbers.
 *
 * @param words what to tell the learner
 * @param numbers the numbers that an engine built on it gives
 * @param composed the operation that it is about, if the engine puts that together from others, which may be wrong in
 *     its place; or empty
 */
record Hypothesis(String words, double[] numbers, String composed) {

    Hypothesis(String words, double[] numbers) {
        this(words, numbers, "");
    }

    /** Wrong formulas for the result of an operation. */
    static Stream<Hypothesis> atValue(EngineGraph graph) {
        return WrongFormula.ALL.stream()
                .filter(WrongFormula::isAboutTheValue)
                .map(wrong -> new Hypothesis(
                        wrong.words(),
                        new double[] {new PlainCalculus(graph.expression(), wrong).value()},
                        graph.composed(wrong::appliesTo)));
    }

    /** Inputs that are not the operands, and wrong formulas for a local gradient. */
    static Stream<Hypothesis> atInputs(EngineGraph graph, double[] found) {
        String inputs = ": the inputs of a result are its operands themselves, ";
        Stream<String> lost = Stream.of();
        if (!graph.reachesALeaf()) {
            lost = Stream.of("no way leads from the result back to the leaves" + inputs
                    + "also where the other operand is a plain number");
        } else if (graph.keepsACopy()) {
            lost = Stream.of("a way from the result back to the leaves is missing" + inputs + "and not copies of them");
        } else if (graph.listsARepeatedOperandOnce()) {
            lost = Stream.of("a value that is both operands is listed once: each of its uses has a place in the inputs,"
                    + " with a local gradient of its own. Are the inputs kept in a Set?");
        }
        return Stream.concat(lost.map(words -> new Hypothesis(words, found)), atLocalGradients(graph));
    }

    /** Wrong formulas for a local gradient. */
    static Stream<Hypothesis> atLocalGradients(EngineGraph graph) {
        return WrongFormula.ALL.stream()
                .filter(wrong -> !wrong.isAboutTheValue())
                .map(wrong -> new Hypothesis(
                        wrong.words(),
                        new PlainCalculus(graph.expression(), wrong).gradients(),
                        graph.composed(wrong::appliesTo)));
    }

    /** Wrong sums over paths. */
    static Stream<Hypothesis> atPathSums(Expression expression) {
        double[] ofTheFirst = new double[expression.leaves().size()];
        Arrays.fill(ofTheFirst, new PlainCalculus(expression).gradients()[0]);
        Hypothesis mixedUp = new Hypothesis(
                "the derivative by a was given for every input: what is remembered for one input is not true of"
                        + " another",
                ofTheFirst);
        return Stream.concat(
                Arrays.stream(WrongPathSum.values())
                        .flatMap(wrong -> Stream.of(expression, withConstantsAsLeaves(expression))
                                .map(written -> new Hypothesis(wrong.words, wrong.derivatives(written)))),
                Stream.of(mixedUp));
    }

    /** Wrong ways backward through the graph. */
    static Stream<Hypothesis> atGradients(Expression expression) {
        return Stream.of(expression, withConstantsAsLeaves(expression))
                .flatMap(written -> Arrays.stream(WrongBackward.values())
                        .flatMap(wrong ->
                                wrong.inAllWays(written).map(gradients -> new Hypothesis(wrong.words, gradients))));
    }

    /** The same, and gradients that are there for the leaves alone. */
    static Stream<Hypothesis> atGradientsOfAllNodes(Expression expression) {
        double[] rightAtLeaves = Arrays.copyOf(
                new PlainCalculus(expression).gradients(), expression.leaves().size());
        double[] leavesOnly = Arrays.copyOf(rightAtLeaves, expression.root() + 1);
        double[] leavesAndRoot = leavesOnly.clone();
        leavesAndRoot[expression.root()] = 1;
        String words = "only leaves have their gradients: leave every other value its own, too";
        return Stream.concat(
                Stream.of(new Hypothesis(words, leavesOnly), new Hypothesis(words, leavesAndRoot)),
                Arrays.stream(WrongBackward.values())
                        .flatMap(wrong ->
                                wrong.inAllWays(expression).map(gradients -> new Hypothesis(wrong.words, gradients))));
    }

    /** What may go wrong in a second call of backward on the same graph. */
    static Stream<Hypothesis> atSecondBackward(Expression expression) {
        double[] once = new PlainCalculus(expression).gradients();
        String marks = "the second call took values for visited that the first one had visited: begin each call afresh";
        return Stream.of(
                new Hypothesis(
                        "the gradients of the first call are gone: a leaf adds to its gradient, call after call, until"
                                + " zeroGrad",
                        once),
                new Hypothesis(marks, once),
                new Hypothesis(marks, WrongBackward.stoppingBelowTheRoot(expression)),
                new Hypothesis(
                        "values between the leaves and the result kept their gradient from the first call: only leaves"
                                + " accumulate, all others start each call afresh",
                        WrongBackward.keepingGradients(expression, true, false)),
                new Hypothesis(
                        "the result kept its gradient from the first call and began the second one with 2: it begins"
                                + " each call with 1",
                        WrongBackward.keepingGradients(expression, false, true)),
                new Hypothesis(
                        "values between the leaves and the result kept their gradient from the first call, and so did"
                                + " the result: only leaves accumulate, all others start each call afresh",
                        WrongBackward.keepingGradients(expression, true, true)));
    }

    /** Nothing can be said of gradients where the number itself is wrong. */
    static Stream<Hypothesis> thatTheValueIsWrong(double value, double right, double[] found) {
        return Stream.of(new Hypothesis(
                "the value is wrong here before any gradient is, %s where it should be %s: mend that first"
                        .formatted(value, right),
                found));
    }

    /** Nor of a way backward over local gradients that are wrong. */
    static Stream<Hypothesis> thatALocalGradientIsWrong(double[] found) {
        return Stream.of(new Hypothesis(
                "a local gradient is wrong here, before any of them is passed on: mend that first", found));
    }

    /** Nothing can be said of a second call after a first one that was wrong. */
    static Stream<Hypothesis> thatTheFirstCallIsWrong(double[] found) {
        return Stream.of(new Hypothesis("already the first call of backward goes wrong here: mend that first", found));
    }

    /** Of two calls the first is right. */
    static Stream<Hypothesis> thatALaterCallIsWrong(double[] found) {
        return Stream.of(new Hypothesis(
                "one call of backward is right here, and a second one is not: leaves add to what they have, until"
                        + " zeroGrad, and all other values start each call afresh",
                found));
    }

    /** Whether the mistake may be in an operation that this one is made of. */
    boolean isAboutParts() {
        return !composed.isEmpty();
    }

    /** Whether it explains what an engine said. */
    boolean explains(List<Double> actual, List<Double> expected) {
        return IntStream.range(0, actual.size()).allMatch(i -> Numbers.agree(actual.get(i), numbers[i]))
                && IntStream.range(0, actual.size()).anyMatch(i -> !Numbers.agree(expected.get(i), numbers[i]));
    }

    /** The same expression where each constant is a leaf: after the leaves that it has. */
    private static Expression withConstantsAsLeaves(Expression expression) {
        List<Double> leaves = new ArrayList<>(expression.leaves());
        expression.steps().stream()
                .filter(Hypothesis::takesAConstantOperand)
                .forEach(step -> leaves.add(step.constant()));
        int added = leaves.size() - expression.leaves().size();
        int constant = expression.leaves().size();
        List<Step> steps = new ArrayList<>();
        for (Step step : expression.steps()) {
            int a = expression.isLeaf(step.a()) ? step.a() : step.a() + added;
            int b = expression.isLeaf(step.b()) ? step.b() : step.b() + added;
            steps.add(
                    takesAConstantOperand(step)
                            ? new Step(step.operation().withoutConstant(), a, constant++, 0)
                            : new Step(step.operation(), a, b, step.constant()));
        }
        return new Expression(leaves, steps);
    }

    private static boolean takesAConstantOperand(Step step) {
        return step.operation() != step.operation().withoutConstant();
    }
}
