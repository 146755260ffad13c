package course.plot;

import java.util.List;

/** Something that is drawn in a picture. Lengths are in pixels. */
public sealed interface Shape {

    /**
     * The inside of closed lines. What lies inside of two of them is a hole (the even-odd rule).
     *
     * @param loops closed lines, each from its last point back to its first
     */
    record Area(List<List<Point>> loops, Colour fill) implements Shape {}

    /**
     * Open lines that look alike.
     *
     * @param dash how long the dashes and the gaps between them are; 0 for none
     */
    record Lines(List<List<Point>> lines, Colour colour, double width, double dash) implements Shape {}

    /** What lies inside a frame of other shapes; the rest of them is cut off. */
    record Clipped(Frame frame, List<Shape> shapes) implements Shape {}

    /** A filled circle with an outline. */
    record Disc(Point centre, double radius, Colour fill, Colour outline, double outlineWidth) implements Shape {}

    /**
     * A line of text.
     *
     * @param at the left end, middle, or right end of its baseline, as the anchor says
     * @param size the font's size
     */
    record Label(Point at, Anchor anchor, String text, double size, boolean bold, Colour colour) implements Shape {}

    /** Which point of a label is given. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
