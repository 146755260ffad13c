package testkit.assertions;

import org.assertj.core.api.AbstractObjectAssert;

/** Assertions about any object. */
public final class ThingAssert<T> extends AbstractObjectAssert<ThingAssert<T>, T> {

    private final Verdict verdict = new Verdict(this);

    ThingAssert(T actual) {
        super(actual, ThingAssert.class);
    }

    @Override
    public ThingAssert<T> isSameAs(Object expected) {
        verdict.of(
                () -> super.isSameAs(expected),
                verdict.shown(expected) + " itself",
                verdict.shown(actual) + ", another object");
        return this;
    }

    @Override
    public ThingAssert<T> isEqualTo(Object expected) {
        verdict.of(() -> super.isEqualTo(expected), verdict.shown(expected), verdict.shown(actual));
        return this;
    }

    @Override
    public ThingAssert<T> isNotEqualTo(Object other) {
        verdict.of(() -> super.isNotEqualTo(other), "not " + verdict.shown(other), verdict.shown(actual));
        return this;
    }
}
