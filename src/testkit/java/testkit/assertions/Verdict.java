package testkit.assertions;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import testkit.failures.DiagnosedFailure;
import testkit.failures.Diagnosis;
import testkit.failures.Guess;
import testkit.failures.Table;

/** Lets AssertJ decide, and says in a learner's words what it has found. */
final class Verdict {

    private static final double DIGITS = 1e-6;

    private final AbstractAssert<?, ?> about;
    private final List<Guess> guesses = new ArrayList<>();

    Verdict(AbstractAssert<?, ?> about) {
        this.about = about;
    }

    /** Adds a guess at the mistake. */
    void add(Guess guess) {
        guesses.add(guess);
    }

    /**
     * Runs an assertion of AssertJ.
     *
     * @param expected what has to be there, in words
     * @param found what is there
     */
    void of(Runnable assertion, String expected, String found) {
        if (!holds(assertion)) {
            throw new DiagnosedFailure(diagnosis(expected, found));
        }
    }

    /**
     * Runs an assertion of AssertJ about an error.
     *
     * @param thrown what the engine threw
     */
    void ofThrown(Runnable assertion, String expected, Throwable thrown) {
        if (!holds(assertion)) {
            String message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
            throw new DiagnosedFailure(diagnosis(expected, thrown.getClass().getSimpleName() + message), thrown);
        }
    }

    /** Whether a number shows a mistake that gives another one: they agree to six digits, or are both NaN. */
    static boolean isAbout(double actual, double wrong) {
        return Double.compare(actual, wrong) == 0 || Math.abs(actual - wrong) <= DIGITS * Math.max(1, Math.abs(wrong));
    }

    /** Returns a value as AssertJ writes it. */
    String shown(Object value) {
        return about.info.representation().toStringOf(value);
    }

    private static boolean holds(Runnable assertion) {
        try {
            assertion.run();
            return true;
        } catch (AssertionError failed) {
            return false;
        }
    }

    private Diagnosis diagnosis(String expected, String found) {
        return Diagnosis.of(about.descriptionText())
                .with(Table.of("expected", expected, "but was", found))
                .with(guesses);
    }
}
