package testkit.failures;

import java.io.Serializable;

/**
 * A guess at the mistake behind a failure.
 *
 * @param certainty how sure it is
 * @param words the mistake, as a sentence without its full stop
 * @param lookAtFirst where else the mistake may be, as a sentence without its full stop; or empty
 */
public record Guess(Certainty certainty, String words, String lookAtFirst) implements Serializable {

    /** How sure a guess is. */
    public enum Certainty {
        /** The numbers are those of this mistake. */
        LIKELY,
        /** The mistake may as well be somewhere else. */
        MAYBE,
        /** Another mistake explains the failure just as well, and was named before this one. */
        OR
    }

    /** Returns a guess that the failure itself confirms. */
    public static Guess likely(String words) {
        return new Guess(Certainty.LIKELY, words, "");
    }

    /** Returns a guess that nothing in the failure confirms. */
    public static Guess maybe(String words) {
        return new Guess(Certainty.MAYBE, words, "");
    }

    /** Returns the same guess as one that follows another. */
    Guess afterAnother() {
        return new Guess(Certainty.OR, words, lookAtFirst);
    }

    /** Returns the guess as a learner reads it. */
    public String text() {
        return DiagnosisText.of(this);
    }
}
