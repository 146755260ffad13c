package testkit.failures;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** How long the engine under test may take for one call. */
public final class TimeLimit {

    /** A hundred times longer than it takes if no time is wasted. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private TimeLimit() {}

    /**
     * Returns what a call returns, or fails if that takes too long.
     *
     * @param name the method that is called
     * @param guess what may take so long
     */
    public static <T> T of(String name, Guess guess, ThrowingSupplier<T> call) {
        String subject = name + " was still at work after " + LIMIT.toSeconds() + " seconds";
        return assertTimeoutPreemptively(
                LIMIT,
                call,
                () -> subject,
                (limit, message, cause, thread) ->
                        new DiagnosedFailure(Diagnosis.of(subject).with(List.of(guess))));
    }
}
