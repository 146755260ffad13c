package testkit.assertions;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractDoubleAssert;
import org.assertj.core.data.Offset;
import testkit.expressions.Numbers;
import testkit.failures.DiagnosedFailure;
import testkit.failures.Diagnosis;
import testkit.failures.Guess;
import testkit.failures.Table;

/** Assertions about a number. */
public final class NumberAssert extends AbstractDoubleAssert<NumberAssert> {

    private final Verdict verdict = new Verdict(this);

    NumberAssert(double actual) {
        super(actual, NumberAssert.class);
    }

    /** Names the mistake that gives a certain wrong number, to six digits. */
    public NumberAssert ifItIs(double wrong, String mistake) {
        if (Verdict.isAbout(actual, wrong)) {
            verdict.add(Guess.likely(mistake));
        }
        return this;
    }

    /** Names a mistake that may be behind any wrong number. */
    public NumberAssert orMaybe(String mistake) {
        verdict.add(Guess.maybe(mistake));
        return this;
    }

    /**
     * The number is the same as another one, to nine digits. Both are the engine's own, so neither is called the expected
     * one.
     *
     * @param other what the other number is
     */
    public NumberAssert agreesWith(String other, double number) {
        if (!Numbers.agree(actual, number)) {
            throw new DiagnosedFailure(Diagnosis.of("your engine gives two numbers that should be the same")
                    .with(Table.of(descriptionText(), verdict.shown(actual), other, verdict.shown(number))));
        }
        return this;
    }

    @Override
    public NumberAssert isEqualTo(double expected) {
        return check(() -> super.isEqualTo(expected), verdict.shown(expected));
    }

    @Override
    public NumberAssert isEqualTo(Object expected) {
        return check(() -> super.isEqualTo(expected), verdict.shown(expected));
    }

    @Override
    public NumberAssert isEqualTo(double expected, Offset<Double> tolerance) {
        return check(() -> super.isEqualTo(expected, tolerance), verdict.shown(expected));
    }

    @Override
    public NumberAssert isCloseTo(double expected, Offset<Double> tolerance) {
        return check(() -> super.isCloseTo(expected, tolerance), verdict.shown(expected));
    }

    @Override
    public NumberAssert isNotEqualTo(double other) {
        return check(() -> super.isNotEqualTo(other), "not " + verdict.shown(other));
    }

    @Override
    public NumberAssert isZero() {
        return check(super::isZero, "0.0");
    }

    @Override
    public NumberAssert isNaN() {
        return check(super::isNaN, "NaN");
    }

    @Override
    public NumberAssert isNotNaN() {
        return check(super::isNotNaN, "not NaN");
    }

    @Override
    public NumberAssert isBetween(Double lowest, Double highest) {
        return check(() -> super.isBetween(lowest, highest), "between " + lowest + " and " + highest);
    }

    @Override
    public NumberAssert isIn(Object... choices) {
        String shown = Arrays.stream(choices).map(verdict::shown).collect(Collectors.joining(", "));
        return check(() -> super.isIn(choices), "one of " + shown);
    }

    @Override
    public NumberAssert isGreaterThan(double other) {
        return check(() -> super.isGreaterThan(other), "greater than " + other);
    }

    @Override
    public NumberAssert isGreaterThanOrEqualTo(double other) {
        return check(() -> super.isGreaterThanOrEqualTo(other), "greater than or equal to " + other);
    }

    @Override
    public NumberAssert isLessThan(double other) {
        return check(() -> super.isLessThan(other), "less than " + other);
    }

    @Override
    public NumberAssert isLessThanOrEqualTo(double other) {
        return check(() -> super.isLessThanOrEqualTo(other), "less than or equal to " + other);
    }

    @Override
    public NumberAssert isNotNegative() {
        return check(super::isNotNegative, "0.0 or more");
    }

    @Override
    public NumberAssert isNegative() {
        return check(super::isNegative, "less than 0.0");
    }

    private NumberAssert check(Runnable assertion, String expected) {
        verdict.of(assertion, expected, verdict.shown(actual));
        return this;
    }
}
