package testkit.assertions;

import org.assertj.core.api.AbstractBooleanAssert;

/** Assertions about whether something is so. */
public final class ConditionAssert extends AbstractBooleanAssert<ConditionAssert> {

    private final Verdict verdict = new Verdict(this);

    ConditionAssert(boolean actual) {
        super(actual, ConditionAssert.class);
    }

    @Override
    public ConditionAssert isTrue() {
        verdict.of(super::isTrue, "true", "false");
        return this;
    }

    @Override
    public ConditionAssert isFalse() {
        verdict.of(super::isFalse, "false", "true");
        return this;
    }
}
