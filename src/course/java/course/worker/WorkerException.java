package course.worker;

/** The worker cannot do its work, and no engine is to blame. The message says what is known. */
public final class WorkerException extends RuntimeException {

    WorkerException(String message) {
        super(message);
    }
}
