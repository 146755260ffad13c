package course.run;

import java.time.Duration;

/**
 * Measures time, also when the clock of the computer is set.
 *
 * @param start when it was started, in {@link System#nanoTime}
 */
public record Stopwatch(long start) {

    /** Starts a stopwatch. */
    public static Stopwatch started() {
        return new Stopwatch(System.nanoTime());
    }

    /** Returns the time since the start. */
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Whether more than {@code limit} has passed since the start. */
    public boolean hasPassed(Duration limit) {
        return elapsed().compareTo(limit) > 0;
    }
}
