package course.source;

/**
 * A part of an engine file that one lesson is about, between {@code // region Lesson 5: backpropagation} and
 * {@code // endregion}.
 *
 * @param lesson the lesson's number, 5
 * @param heading what the region comment says, {@code Lesson 5: backpropagation}; no two are the same in a file
 * @param inside the lines between the two comments
 */
public record Region(int lesson, String heading, Span inside) {}
