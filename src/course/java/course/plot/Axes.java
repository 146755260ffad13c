package course.plot;

import course.plot.Shape.Anchor;
import course.plot.Shape.Label;
import course.plot.Shape.Lines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;

/** The scales of a frame, and what is drawn of them: thin, so that one sees the data first. */
record Axes(Frame frame, Scale x, Scale y) {

    private static final double TICK_SIZE = 11;

    private static final double PLANE_HEIGHT = 350;
    private static final double PLANE_LEFT = 44;
    private static final double PLANE_TOP = 58;
    private static final double ROOM = 0.13;

    /**
     * Returns axes with some room around points in the plane. A unit is as long on one axis as on the other, so that a circle is round,
     * unless the picture would be very wide or very high.
     */
    static Axes around(double[][] points) {
        double[] x = range(points, 0);
        double[] y = range(points, 1);
        double ratio = (x[1] - x[0]) / (y[1] - y[0]);
        double width = Math.rint(PLANE_HEIGHT * (ratio > 0.8 && ratio < 2.2 ? ratio : 1.4));
        Frame frame = new Frame(PLANE_LEFT, PLANE_TOP, width, PLANE_HEIGHT);
        return new Axes(
                frame,
                new Scale(x[0], x[1], frame.left(), frame.right(), false),
                new Scale(y[0], y[1], frame.bottom(), frame.top(), false));
    }

    private static double[] range(double[][] points, int coordinate) {
        double min = Arrays.stream(points).mapToDouble(p -> p[coordinate]).min().orElseThrow();
        double max = Arrays.stream(points).mapToDouble(p -> p[coordinate]).max().orElseThrow();
        double room = max > min ? ROOM * (max - min) : 1;
        return new double[] {min - room, max + room};
    }

    Point place(double x, double y) {
        return new Point(this.x.pixel(x), this.y.pixel(y));
    }

    /** A thin line around the frame. */
    Shape edge() {
        List<Point> loop = new ArrayList<>(frame.corners());
        loop.add(loop.get(0));
        return new Lines(List.of(loop), Colour.MUTED.withOpacity(0.6), 1, 0);
    }

    /** Lines across the frame at the ticks of the vertical axis. */
    Shape rules(int about) {
        List<List<Point>> rules = y.ticks(about).stream()
                .map(tick -> List.of(new Point(frame.left(), y.pixel(tick)), new Point(frame.right(), y.pixel(tick))))
                .toList();
        return new Lines(rules, Colour.MUTED.withOpacity(0.25), 1, 0);
    }

    /** The numbers below the frame. */
    List<Shape> xLabels(int about) {
        return x.ticks(about).stream()
                .map(tick -> label(new Point(x.pixel(tick), frame.bottom() + 16), Anchor.MIDDLE, Scale.label(tick)))
                .toList();
    }

    /** The numbers to the left of the frame. */
    List<Shape> yLabels(int about, DoubleFunction<String> text) {
        return y.ticks(about).stream()
                .map(tick -> label(new Point(frame.left() - 7, y.pixel(tick) + 4), Anchor.END, text.apply(tick)))
                .toList();
    }

    private static Shape label(Point at, Anchor anchor, String text) {
        return new Label(at, anchor, text, TICK_SIZE, false, Colour.MUTED);
    }
}
