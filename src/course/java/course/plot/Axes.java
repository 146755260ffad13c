package course.plot;

import course.plot.Shape.Anchor;
import course.plot.Shape.Label;
import course.plot.Shape.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** The scales of a frame, and what is drawn of them: thin, so that one sees the data first. */
record Axes(Frame frame, Scale x, Scale y) {

    private static final double TICK_SIZE = 11;

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
