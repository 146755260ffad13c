package course.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * How long the learner waits for a result.
 *
 * @param start when the waiting began
 * @param saved whether a save began it, and not a key or the start of the watch
 */
record ResponseTime(Instant start, boolean saved) {

    /** Returns the time until {@code end} in words. */
    String until(Instant end) {
        double seconds = Duration.between(start, end).toMillis() / 1000.0;
        return String.format(Locale.ROOT, saved ? "%.2f s after the save" : "in %.2f s", seconds);
    }
}
