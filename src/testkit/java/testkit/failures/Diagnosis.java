package testkit.failures;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a test failed, as data. {@link #text} is what a learner reads of it.
 *
 * @param subject what the failure is about, such as an expression, a network or a training step
 * @param table what was expected and what was found
 * @param excerpt the lines of a text that the failure is about, or empty
 * @param guesses the mistakes that may be behind it, the likeliest first
 * @param drawing the graph that the failure is about in DOT, or empty
 */
public record Diagnosis(String subject, Table table, String excerpt, List<Guess> guesses, String drawing)
        implements Serializable {

    /** More guesses would only confuse. */
    private static final int GUESSES = 2;

    /** Keeps the first guesses, without repetition; each but the first is one more that fits. */
    public Diagnosis {
        List<Guess> told = new ArrayList<>();
        for (Guess guess : guesses) {
            boolean isNew = told.stream().noneMatch(other -> other.words().equals(guess.words()));
            if (isNew && told.size() < GUESSES) {
                told.add(told.isEmpty() ? guess : guess.afterAnother());
            }
        }
        guesses = List.copyOf(told);
    }

    /** Returns a diagnosis that says no more than what the failure is about. */
    public static Diagnosis of(String subject) {
        return new Diagnosis(subject, Table.EMPTY, "", List.of(), "");
    }

    /** Returns the same diagnosis with a table. */
    public Diagnosis with(Table other) {
        return new Diagnosis(subject, other, excerpt, guesses, drawing);
    }

    /** Returns the same diagnosis with guesses, the likeliest first. */
    public Diagnosis with(List<Guess> others) {
        return new Diagnosis(subject, table, excerpt, others, drawing);
    }

    /** Returns the same diagnosis with an excerpt. */
    public Diagnosis showing(String lines) {
        return new Diagnosis(subject, table, lines, guesses, drawing);
    }

    /** Returns the same diagnosis with a drawing in DOT. */
    public Diagnosis drawnAs(String dot) {
        return new Diagnosis(subject, table, excerpt, guesses, dot);
    }

    /** Returns the likeliest guess, if there is any. */
    public Optional<Guess> likeliest() {
        return guesses.stream().findFirst();
    }

    /** Returns all of it but the drawing, as a learner reads it. */
    public String text() {
        return DiagnosisText.of(this);
    }

    /** Returns what it is about and the guesses, as a learner reads them. */
    public String inShort() {
        return DiagnosisText.inShort(this);
    }
}
