package testkit.assertions;

import org.assertj.core.api.AbstractLongAssert;

/** Assertions about a whole number. */
public final class CountAssert extends AbstractLongAssert<CountAssert> {

    private final Verdict verdict = new Verdict(this);

    CountAssert(long actual) {
        super(actual, CountAssert.class);
    }

    @Override
    public CountAssert isEqualTo(long expected) {
        return check(() -> super.isEqualTo(expected), "" + expected);
    }

    @Override
    public CountAssert isBetween(Long lowest, Long highest) {
        return check(() -> super.isBetween(lowest, highest), "between " + lowest + " and " + highest);
    }

    private CountAssert check(Runnable assertion, String expected) {
        verdict.of(assertion, expected, "" + actual);
        return this;
    }
}
