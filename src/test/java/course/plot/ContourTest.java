package course.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A contour")
class ContourTest {

    private static final Frame FRAME = new Frame(0, 0, 100, 100);

    /** Values on a grid of 51 by 51 corners, 2 pixels apart. */
    private static Grid grid(ToDoubleFunction<Point> field) {
        Grid grid = new Grid(FRAME, new double[51][51]);
        for (int row = 0; row < 51; row++) {
            for (int column = 0; column < 51; column++) {
                grid.values()[row][column] = field.applyAsDouble(grid.corner(column, row));
            }
        }
        return grid;
    }

    private static double area(List<Point> loop) {
        double sum = 0;
        for (int i = 0; i < loop.size(); i++) {
            Point a = loop.get(i);
            Point b = loop.get((i + 1) % loop.size());
            sum += (a.x() * b.y() - b.x() * a.y()) / 2;
        }
        return sum;
    }

    private static double area(Grid grid, double level) {
        return Math.abs(Contour.loops(grid, level).stream()
                .mapToDouble(ContourTest::area)
                .sum());
    }

    @Test
    @DisplayName("of a cone is one circle")
    void circle() {
        Grid cone = grid(p -> -Math.hypot(p.x() - 50, p.y() - 50));

        List<List<Point>> loops = Contour.loops(cone, -30);

        assertThat(loops).hasSize(1);
        assertThat(loops.get(0))
                .allSatisfy(p -> assertThat(Math.hypot(p.x() - 50, p.y() - 50)).isCloseTo(30, within(0.1)));
        assertThat(Contour.lines(cone, -30)).hasSize(1);
    }

    @Test
    @DisplayName("of a slope is closed along the frame, and open where it is drawn as a line")
    void slope() {
        Grid slope = grid(Point::x);

        assertThat(area(slope, 25)).isCloseTo(75 * 100, within(1e-6));
        assertThat(Contour.lines(slope, 25)).hasSize(1);
        assertThat(Contour.lines(slope, 25).get(0))
                .allSatisfy(p -> assertThat(p.x()).isCloseTo(25, within(1e-9)));
    }

    @Property(tries = 50)
    @Label("and that of the function's negative share the frame between them, saddles and all")
    void complement(
            @ForAll @LongRange(min = 0, max = 1000) long seed, @ForAll @DoubleRange(min = -1, max = 1) double level) {
        Random random = new Random(seed);
        Grid noise = grid(p -> random.nextGaussian());
        Grid negative = new Grid(FRAME, new double[51][51]);
        for (int row = 0; row < 51; row++) {
            for (int column = 0; column < 51; column++) {
                negative.values()[row][column] = -noise.values()[row][column];
            }
        }

        assertThat(area(noise, level) + area(negative, -level)).isCloseTo(100 * 100, within(1e-6));
    }

    @Test
    @DisplayName("above everything is nothing, and below everything the whole frame")
    void extremes() {
        Grid slope = grid(Point::x);

        assertThat(Contour.loops(slope, 1000)).isEmpty();
        assertThat(area(slope, -1000)).isCloseTo(100 * 100, within(1e-6));
        assertThat(Contour.lines(slope, -1000)).isEmpty();
    }

    @Test
    @DisplayName("keeps its shape with fewer points")
    void simplified() {
        Grid cone = grid(p -> -Math.hypot(p.x() - 50, p.y() - 50));
        List<Point> circle = Contour.loops(cone, -30).get(0);

        List<Point> simplified = Polyline.simplifiedLoop(circle);

        assertThat(simplified).hasSizeLessThan(circle.size() * 2 / 3);
        assertThat(Math.abs(area(simplified))).isCloseTo(Math.PI * 900, within(30.0));
    }
}
