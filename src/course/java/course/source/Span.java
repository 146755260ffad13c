package course.source;

/** A stretch of a text: from an offset, inclusive, to an offset, exclusive. */
public record Span(int from, int to) {

    /** Whether the other stretch lies within this one. */
    boolean contains(Span other) {
        return from <= other.from && other.to <= to;
    }

    /** Whether the offset lies strictly within this stretch. */
    boolean encloses(int offset) {
        return from < offset && offset < to;
    }

    String of(String text) {
        return text.substring(from, to);
    }
}
