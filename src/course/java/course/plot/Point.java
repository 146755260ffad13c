package course.plot;

/** A place in a picture, in pixels from its upper left corner. */
public record Point(double x, double y) {}
