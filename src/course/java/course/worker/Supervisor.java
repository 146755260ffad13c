package course.worker;

import course.run.RunningTest;
import java.time.Duration;
import java.util.Optional;

/** Follows a lesson while it runs, a few times a second, and may end it. */
public interface Supervisor {

    /** Lets every lesson run to its end. */
    Supervisor PATIENT = (test, running) -> true;

    /**
     * Whether the lesson goes on.
     *
     * @param test what runs, or nothing yet
     * @param running for how long
     */
    boolean goesOn(Optional<RunningTest> test, Duration running);
}
