package course.plot;

import course.plot.Shape.Anchor;
import course.plot.Shape.Area;
import course.plot.Shape.Clipped;
import course.plot.Shape.Disc;
import course.plot.Shape.Label;
import course.plot.Shape.Lines;
import dagnet.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a model decides for which class: each class has a colour, deeper where the model is surer, and a line runs
 * where it changes its mind.
 */
public final class DecisionPicture {

    /** A model's leads at a place: for each class its score minus the best score of the others. */
    @FunctionalInterface
    public interface Leads {
        double[] at(double x, double y);
    }

    /** What the picture says in words. */
    public record Text(String title, String caption, List<String> classes) {}

    private static final List<Colour> CLASSES = List.of(
            Colour.of("#2563c9"),
            Colour.of("#e8710a"),
            Colour.of("#0d9270"),
            Colour.of("#8e4ec6"),
            Colour.of("#d6409f"),
            Colour.of("#8a7400"));
    private static final int SHADES = 9;
    private static final double CELL = 4;

    private final Text text;
    private final Axes axes;
    private final List<Shape> shapes = new ArrayList<>();
    private final Legend legend = new Legend();

    private DecisionPicture(Text text, Axes axes) {
        this.text = text;
        this.axes = axes;
    }

    /**
     * The picture.
     *
     * @param samples points in the plane
     * @param classes for each sample the number of its class, from 0
     * @param wanted how large a lead the training asked for, drawn as a dashed line; 0 if for none
     */
    public static Picture of(Text text, Samples samples, int[] classes, Leads leads, double wanted) {
        return new DecisionPicture(text, Axes.around(samples.points())).draw(samples, classes, leads, wanted);
    }

    private Picture draw(Samples samples, int[] classes, Leads leads, double wanted) {
        List<Grid> grids = grids(leads);
        shapes.add(new Area(List.of(axes.frame().corners()), Colour.WHITE));
        drawShades(grids);
        if (wanted > 0) {
            grids.forEach(grid -> drawLine(grid, wanted, Colour.INK.withOpacity(0.55), 1.1, 4));
        }
        grids.forEach(grid -> drawLine(grid, 0, Colour.INK, 2, 0));
        shapes.add(axes.edge());
        drawPoints(samples, classes, leads);
        if (wanted > 0) {
            legend.line("margin", Colour.MUTED, 1.3, 4);
        }
        shapes.addAll(axes.xLabels((int) (axes.frame().width() / 75)));
        shapes.addAll(axes.yLabels(5, Scale::label));
        Frame frame = axes.frame();
        shapes.add(new Label(new Point(frame.left(), 24), Anchor.START, text.title(), 16, true, Colour.MUTED));
        shapes.add(new Label(new Point(frame.left(), 44), Anchor.START, text.caption(), 12, false, Colour.MUTED));
        shapes.addAll(legend.endingAt(frame.right(), 24));
        return new Picture(
                (int) (frame.right() + 16),
                (int) (frame.bottom() + 28),
                "Decision boundary: " + text.title() + ", " + text.caption(),
                shapes);
    }

    /** The leads of each class, on a grid. */
    private List<Grid> grids(Leads leads) {
        int columns = (int) (axes.frame().width() / CELL) + 1;
        int rows = (int) (axes.frame().height() / CELL) + 1;
        int classes = text.classes().size();
        List<Grid> grids = IntStream.range(0, classes)
                .mapToObj(i -> new Grid(axes.frame(), new double[rows][columns]))
                .toList();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Point corner = grids.get(0).corner(column, row);
                double[] lead = leads.at(axes.x().number(corner.x()), axes.y().number(corner.y()));
                for (int i = 0; i < classes; i++) {
                    grids.get(i).values()[row][column] = lead[i];
                }
            }
        }
        return grids;
    }

    /** Each shade lies over the one before, and each covers about as much of the picture as the others. */
    private void drawShades(List<Grid> grids) {
        double[] positive = grids.stream()
                .flatMap(grid -> Arrays.stream(grid.values()))
                .flatMapToDouble(Arrays::stream)
                .filter(lead -> lead > 0)
                .sorted()
                .toArray();
        for (int shade = 0; shade < SHADES; shade++) {
            double level = shade == 0 || positive.length == 0 ? 0 : positive[positive.length * shade / SHADES];
            for (int i = 0; i < grids.size(); i++) {
                List<List<Point>> loops = Contour.loops(grids.get(i), level).stream()
                        .map(Polyline::simplifiedLoop)
                        .filter(loop -> loop.size() > 2)
                        .toList();
                if (!loops.isEmpty()) {
                    double depth = 0.14 + 0.42 * shade / (SHADES - 1);
                    shapes.add(new Area(loops, Colour.WHITE.mixedWith(colour(i), depth)));
                }
            }
        }
    }

    private void drawLine(Grid grid, double level, Colour colour, double width, double dash) {
        List<List<Point>> lines =
                Contour.lines(grid, level).stream().map(Polyline::simplified).toList();
        if (!lines.isEmpty()) {
            // A line that ends at the frame would poke over it by half of its width.
            shapes.add(new Clipped(axes.frame(), List.of(new Lines(lines, colour, width, dash))));
        }
    }

    private void drawPoints(Samples samples, int[] classes, Leads leads) {
        boolean anyWrong = false;
        double radius = samples.size() > 400 ? 3 : 4.2;
        for (int i = 0; i < samples.size(); i++) {
            double[] point = samples.points()[i];
            boolean wrong = !(leads.at(point[0], point[1])[classes[i]] > 0);
            anyWrong |= wrong;
            Colour outline = wrong ? Colour.INK : Colour.WHITE;
            shapes.add(new Disc(axes.place(point[0], point[1]), radius, colour(classes[i]), outline, wrong ? 2 : 1.3));
        }
        for (int i = 0; i < text.classes().size(); i++) {
            legend.disc(text.classes().get(i), colour(i), Colour.WHITE);
        }
        if (anyWrong) {
            legend.disc("wrong", Colour.WHITE, Colour.INK);
        }
    }

    private static Colour colour(int kind) {
        return CLASSES.get(kind % CLASSES.size());
    }
}
