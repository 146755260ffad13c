package course.plot;

import course.plot.Shape.Anchor;
import course.plot.Shape.Disc;
import course.plot.Shape.Label;
import course.plot.Shape.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the colours and lines of a picture mean, in a row that ends at a given place. */
final class Legend {

    private static final double SIZE = 12;
    private static final double SIGN_WIDTH = 18;

    private record Entry(String text, Function<Point, Shape> sign) {}

    private final List<Entry> entries = new ArrayList<>();

    /** A disc, as the points have it. */
    Legend disc(String text, Colour fill, Colour outline) {
        entries.add(new Entry(text, centre -> new Disc(centre, 4.5, fill, outline, 1.3)));
        return this;
    }

    /** A short piece of line. */
    Legend line(String text, Colour colour, double width, double dash) {
        entries.add(new Entry(
                text,
                centre -> new Lines(
                        List.of(List.of(new Point(centre.x() - 6, centre.y()), new Point(centre.x() + 7, centre.y()))),
                        colour,
                        width,
                        dash)));
        return this;
    }

    /** The row, whose right end and baseline are given. */
    List<Shape> endingAt(double right, double baseline) {
        List<Shape> shapes = new ArrayList<>();
        double x = right
                - entries.stream().mapToDouble(entry -> width(entry.text())).sum()
                + 10;
        for (Entry entry : entries) {
            shapes.add(entry.sign().apply(new Point(x + 6, baseline - 4)));
            shapes.add(new Label(
                    new Point(x + SIGN_WIDTH, baseline), Anchor.START, entry.text(), SIZE, false, Colour.MUTED));
            x += width(entry.text());
        }
        return shapes;
    }

    /** Fonts differ from one machine to the next; letters are about six tenths as wide as the font is high. */
    private static double width(String text) {
        return SIGN_WIDTH + 0.58 * SIZE * text.length() + 12;
    }
}
