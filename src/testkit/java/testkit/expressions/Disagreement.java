package testkit.expressions;

import java.util.Comparator;
import java.util.stream.Stream;
import testkit.failures.Diagnosis;
import testkit.failures.Guess;
import testkit.failures.Guess.Certainty;

/** The engine and its judge disagree about an expression. */
final class Disagreement {

    private Disagreement() {}

    /** Returns what to say about the numbers of an expression, and what may be behind them, the likeliest first. */
    static Diagnosis about(Expression expression, Comparison numbers, Stream<Hypothesis> hypotheses) {
        return Diagnosis.of(expression.toString())
                .with(numbers.table())
                .with(hypotheses
                        .sorted(Comparator.comparing(Hypothesis::isAboutParts))
                        .map(Disagreement::guess)
                        .toList())
                .drawnAs(ExpressionDrawing.of(expression, numbers));
    }

    /** A mistake in an operation that is made of others may be in one of these, so it is not a likely one. */
    private static Guess guess(Hypothesis hypothesis) {
        return hypothesis.isAboutParts()
                ? new Guess(Certainty.MAYBE, hypothesis.words(), hypothesis.composed() + ": look at these first")
                : Guess.likely(hypothesis.words());
    }
}
