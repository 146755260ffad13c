package course.run;

import java.time.Duration;

/** How often code that waits for something looks again. */
public final class Polling {

    /** Too short for a person to notice, and long enough to cost nothing. */
    public static final Duration INTERVAL = Duration.ofMillis(50);

    private Polling() {}
}
