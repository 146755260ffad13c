package course.demo;

/** What was typed after the demo's name cannot be used; the message names it, and what was expected. */
public final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}
