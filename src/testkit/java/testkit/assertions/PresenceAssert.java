package testkit.assertions;

import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractOptionalAssert;
import testkit.failures.Guess;

/** Assertions about something that may be missing. */
public final class PresenceAssert<T> extends AbstractOptionalAssert<PresenceAssert<T>, T> {

    private final Verdict verdict = new Verdict(this);

    PresenceAssert(Optional<T> actual) {
        super(actual, PresenceAssert.class);
    }

    /** Names the mistake that a certain observation shows. */
    public PresenceAssert<T> likelyIf(boolean shows, String mistake) {
        if (shows) {
            verdict.add(Guess.likely(mistake));
        }
        return this;
    }

    @Override
    public PresenceAssert<T> isPresent() {
        verdict.of(super::isPresent, "something", "empty");
        return this;
    }

    @Override
    public PresenceAssert<T> isEmpty() {
        verdict.of(super::isEmpty, "empty", actual.map(verdict::shown).orElse("empty"));
        return this;
    }

    /** What is there passes further assertions. */
    @Override
    public PresenceAssert<T> hasValueSatisfying(Consumer<T> assertions) {
        isPresent();
        actual.ifPresent(assertions);
        return this;
    }
}
