package course.demo;

/** A demo cannot go on, for a reason that its message tells in full. */
public final class DemoException extends RuntimeException {

    DemoException(String message) {
        super(message);
    }
}
