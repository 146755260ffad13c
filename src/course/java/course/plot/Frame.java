package course.plot;

import java.util.List;

/** A rectangle of the picture, in pixels. */
record Frame(double left, double top, double width, double height) {

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    /** Its four corners, as a loop. */
    List<Point> corners() {
        return List.of(
                new Point(left, top), new Point(right(), top), new Point(right(), bottom()), new Point(left, bottom()));
    }

    /** Whether the straight line from one point to the other runs along an edge. */
    boolean runsAlongEdge(Point a, Point b) {
        return a.x() == b.x() && (a.x() == left || a.x() == right())
                || a.y() == b.y() && (a.y() == top || a.y() == bottom());
    }
}
