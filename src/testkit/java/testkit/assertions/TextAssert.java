package testkit.assertions;

import org.assertj.core.api.AbstractStringAssert;

/** Assertions about a text. */
public final class TextAssert extends AbstractStringAssert<TextAssert> {

    private final Verdict verdict = new Verdict(this);

    TextAssert(String actual) {
        super(actual, TextAssert.class);
    }

    @Override
    public TextAssert isEqualTo(String expected) {
        verdict.of(() -> super.isEqualTo(expected), verdict.shown(expected), verdict.shown(actual));
        return this;
    }

    @Override
    public void isEmpty() {
        verdict.of(super::isEmpty, "empty", verdict.shown(actual));
    }
}
