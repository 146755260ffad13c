package course.source;

/** A source, or a lesson's text, that the course cannot work with. The message says where, what, and what to write. */
public final class SourceException extends RuntimeException {

    SourceException(String file, int line, String problem) {
        super("%s:%d: %s".formatted(file, line, problem));
    }

    SourceException(String file, String problem) {
        super("%s: %s".formatted(file, problem));
    }
}
