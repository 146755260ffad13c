package testkit.assertions;

import org.assertj.core.api.AbstractThrowableAssert;
import org.jspecify.annotations.Nullable;

/** Assertions about an error that the engine under test threw. */
public final class ThrownAssert extends AbstractThrowableAssert<ThrownAssert, Throwable> {

    private final Verdict verdict = new Verdict(this);

    ThrownAssert(@Nullable Throwable actual) {
        super(actual, ThrownAssert.class);
    }

    @Override
    protected ThrownAssert hasBeenThrown() {
        verdict.of(super::hasBeenThrown, "an error", "none");
        return this;
    }

    @Override
    public ThrownAssert isInstanceOf(Class<?> type) {
        verdict.ofThrown(() -> super.isInstanceOf(type), type.getSimpleName(), actual);
        return this;
    }

    @Override
    public ThrownAssert hasMessageContaining(String part) {
        verdict.ofThrown(() -> super.hasMessageContaining(part), "a message with " + verdict.shown(part), actual);
        return this;
    }

    @Override
    public void doesNotThrowAnyException() {
        verdict.ofThrown(super::doesNotThrowAnyException, "no error", actual);
    }
}
