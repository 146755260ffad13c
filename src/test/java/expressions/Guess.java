package expressions;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A misunderstanding that may be behind wrong numbers.
 *
 * @param words what to tell the learner
 * @param numbers the numbers that an engine built on it gives
 */
record Guess(String words, double[] numbers) {

    /** Wrong formulas for the result of an operation. */
    static Stream<Guess> atValue(Expression expression) {
        return WrongFormula.ALL.stream()
                .filter(WrongFormula::isAboutTheValue)
                .map(wrong -> new Guess(wrong.words(), new double[] {new PlainCalculus(expression, wrong).value()}));
    }

    /** Wrong formulas for a local gradient. */
    static Stream<Guess> atLocalGradients(Expression expression) {
        return WrongFormula.ALL.stream()
                .filter(wrong -> !wrong.isAboutTheValue())
                .map(wrong -> new Guess(wrong.words(), new PlainCalculus(expression, wrong).gradients()));
    }

    /** Wrong sums over paths, and wrong local gradients. */
    static Stream<Guess> atPathSums(Expression expression) {
        return Stream.concat(
                Arrays.stream(WrongPathSum.values())
                        .map(wrong -> new Guess(wrong.words, wrong.derivatives(expression))),
                atLocalGradients(expression));
    }

    /** Wrong ways backward through the graph, and wrong local gradients. */
    static Stream<Guess> atGradients(Expression expression) {
        return Stream.concat(
                Arrays.stream(WrongBackward.values()).map(wrong -> new Guess(wrong.words, wrong.gradients(expression))),
                atLocalGradients(expression));
    }

    /** What may go wrong in a second call of backward on the same graph. */
    static Stream<Guess> atSecondBackward(Expression expression) {
        double[] once = new PlainCalculus(expression).gradients();
        return Stream.of(
                new Guess(
                        "the second call began by forgetting the first: a leaf adds to its gradient, call after call,"
                                + " until zeroGrad",
                        once),
                new Guess(
                        "values between the leaves and the result kept their gradient from the first call: only leaves"
                                + " accumulate, all others start each call afresh",
                        WrongBackward.keepingGradients(expression, false)),
                new Guess(
                        "values between the leaves and the result kept their gradient from the first call, and so did"
                                + " the result: only leaves accumulate, all others start each call afresh",
                        WrongBackward.keepingGradients(expression, true)));
    }

    /** Whether it explains what an engine said. */
    boolean explains(List<Double> actual, List<Double> expected) {
        return IntStream.range(0, actual.size()).allMatch(i -> Numbers.agree(actual.get(i), numbers[i]))
                && IntStream.range(0, actual.size()).anyMatch(i -> !Numbers.agree(expected.get(i), numbers[i]));
    }
}
