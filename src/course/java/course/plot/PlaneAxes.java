package course.plot;

import java.util.Arrays;

/** Axes around points in the plane. */
final class PlaneAxes {

    private static final double HEIGHT = 350;
    private static final double LEFT = 44;
    private static final double TOP = 58;
    private static final double ROOM = 0.13;

    private PlaneAxes() {}

    /**
     * Axes with some room around the points. A unit is as long on one axis as on the other, so that a circle is round,
     * unless the picture would be very wide or very high.
     */
    static Axes around(double[][] points) {
        double[] x = range(points, 0);
        double[] y = range(points, 1);
        double ratio = (x[1] - x[0]) / (y[1] - y[0]);
        double width = Math.rint(HEIGHT * (ratio > 0.8 && ratio < 2.2 ? ratio : 1.4));
        Frame frame = new Frame(LEFT, TOP, width, HEIGHT);
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
}
