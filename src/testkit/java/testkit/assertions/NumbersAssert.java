package testkit.assertions;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractDoubleArrayAssert;
import org.assertj.core.data.Offset;
import testkit.failures.Guess;

/** Assertions about numbers in an array. */
public final class NumbersAssert extends AbstractDoubleArrayAssert<NumbersAssert> {

    private final Verdict verdict = new Verdict(this);

    NumbersAssert(double[] actual) {
        super(actual, NumbersAssert.class);
    }

    /** Names the mistake that gives certain wrong numbers, to six digits. */
    public NumbersAssert ifTheyAre(double[] wrong, String mistake) {
        if (actual.length == wrong.length
                && IntStream.range(0, wrong.length).allMatch(i -> Verdict.isAbout(actual[i], wrong[i]))) {
            verdict.add(Guess.likely(mistake));
        }
        return this;
    }

    /** Names the mistake that shows in a certain wrong number, to six digits. */
    public NumbersAssert ifOneOfThemIs(double wrong, String mistake) {
        if (DoubleStream.of(actual).anyMatch(number -> Verdict.isAbout(number, wrong))) {
            verdict.add(Guess.likely(mistake));
        }
        return this;
    }

    /** Names a mistake that may be behind any wrong number. */
    public NumbersAssert orMaybe(String mistake) {
        verdict.add(Guess.maybe(mistake));
        return this;
    }

    @Override
    public NumbersAssert containsExactly(double... expected) {
        return check(() -> super.containsExactly(expected), verdict.shown(expected));
    }

    @Override
    public NumbersAssert containsExactly(double[] expected, Offset<Double> tolerance) {
        return check(() -> super.containsExactly(expected, tolerance), verdict.shown(expected));
    }

    @Override
    public NumbersAssert containsOnly(double... expected) {
        return check(() -> super.containsOnly(expected), "only " + verdict.shown(expected));
    }

    @Override
    public NumbersAssert hasSize(int expected) {
        verdict.of(
                () -> super.hasSize(expected),
                "size " + expected,
                "size " + actual.length + ", " + verdict.shown(actual));
        return this;
    }

    private NumbersAssert check(Runnable assertion, String expected) {
        verdict.of(assertion, expected, verdict.shown(actual));
        return this;
    }
}
