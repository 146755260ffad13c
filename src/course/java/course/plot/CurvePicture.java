package course.plot;

import course.plot.Shape.Anchor;
import course.plot.Shape.Area;
import course.plot.Shape.Label;
import course.plot.Shape.Lines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;

/** How a training went: the loss of each step above, the accuracy below. */
public final class CurvePicture {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 436;
    private static final double LEFT = 56;
    private static final Colour LOSS = Colour.of("#e8710a");
    private static final Colour ACCURACY = Colour.of("#3b7ddd");

    private final int steps;
    private final List<Shape> shapes = new ArrayList<>();

    private CurvePicture(int steps) {
        this.steps = steps;
    }

    /**
     * The picture.
     *
     * @param loss of each step, at least one; where all are positive, on a logarithmic axis
     * @param accuracy of each step, from 0 to 1
     */
    public static Picture of(String title, String caption, double[] loss, double[] accuracy) {
        return new CurvePicture(loss.length).draw(title, caption, loss, accuracy);
    }

    private Picture draw(String title, String caption, double[] loss, double[] accuracy) {
        shapes.add(new Label(new Point(LEFT, 24), Anchor.START, title, 16, true, Colour.MUTED));
        shapes.add(new Label(new Point(LEFT, 44), Anchor.START, caption, 12, false, Colour.MUTED));
        Axes above = axes(82, 184, lossScale(loss));
        boolean logarithmic = above.y().logarithmic();
        panel(above, "loss" + (logarithmic ? ", logarithmic" : ""), 4, Scale::label, LOSS, loss);
        double least = Arrays.stream(accuracy).min().orElseThrow();
        Axes below = axes(298, 94, new Scale(Math.floor(least * 0.98 * 10) / 10, 1, 0, 0, false));
        panel(below, "accuracy", 3, share -> Math.round(share * 100) + " %", ACCURACY, accuracy);
        shapes.addAll(below.xLabels(8));
        Point end = new Point(WIDTH - 16, HEIGHT - 12);
        shapes.add(new Label(end, Anchor.END, "step", 12, false, Colour.MUTED));
        return new Picture(WIDTH, HEIGHT, "Training curves: " + title + ", " + caption, shapes);
    }

    private static Scale lossScale(double[] loss) {
        double least = Arrays.stream(loss).min().orElseThrow();
        double most = Arrays.stream(loss).max().orElseThrow();
        boolean logarithmic = least > 0 && most > 5 * least;
        return logarithmic
                ? new Scale(least * 0.85, most * 1.15, 0, 0, true)
                : new Scale(Math.min(0, least), most > 0 ? most * 1.05 : 1, 0, 0, false);
    }

    private Axes axes(double top, double height, Scale y) {
        Frame frame = new Frame(LEFT, top, WIDTH - 16 - LEFT, height);
        return new Axes(
                frame,
                new Scale(0, Math.max(1, steps - 1), frame.left(), frame.right(), false),
                new Scale(y.from(), y.to(), frame.bottom(), frame.top(), y.logarithmic()));
    }

    private void panel(Axes axes, String name, int ticks, DoubleFunction<String> label, Colour colour, double[] curve) {
        Frame frame = axes.frame();
        shapes.add(axes.rules(ticks));
        shapes.addAll(axes.yLabels(ticks, label));
        List<Point> line = new ArrayList<>();
        for (int i = 0; i < curve.length; i++) {
            line.add(axes.place(i, curve[i]));
        }
        line = Polyline.simplified(line);
        List<Point> below = new ArrayList<>(line);
        below.add(new Point(line.get(line.size() - 1).x(), frame.bottom()));
        below.add(new Point(frame.left(), frame.bottom()));
        shapes.add(new Area(List.of(below), colour.withOpacity(0.13)));
        shapes.add(new Lines(List.of(line), colour, 2, 0));
        Point base = new Point(frame.left(), frame.bottom());
        shapes.add(new Lines(
                List.of(List.of(base, new Point(frame.right(), frame.bottom()))), Colour.MUTED.withOpacity(0.6), 1, 0));
        shapes.add(new Label(new Point(frame.left(), frame.top() - 9), Anchor.START, name, 12, true, colour));
    }
}
