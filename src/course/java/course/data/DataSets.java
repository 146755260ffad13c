package course.data;

import dagnet.Samples;
import java.util.Random;

/**
 * Points in the plane that somebody made up to be learned: shapes that no straight line can tell apart.
 *
 * <p>Every data set takes a size, the standard deviation of the noise that is added to each coordinate, and a seed. The
 * same arguments give the same numbers, to the last bit, on every JDK. The classes take turns, so each has as many
 * points as the next one, or one more.
 *
 * <p>Labels are as the {@link dagnet.Objective} for that number of classes wants them: -1 and 1 in {@link #twoMoons},
 * {@link #circles} and {@link #xor}, for the hinge loss; a class counted from 0 in {@link #spirals}, for cross-entropy.
 */
public final class DataSets {

    private static final int ARMS = 3;

    private DataSets() {}

    /** Where the points of a class lie before there is noise. */
    @FunctionalInterface
    private interface Shape {

        /**
         * @param kind the class, from 0
         * @param along how far the point is through its class: from 0 to 1
         */
        double[] at(int kind, double along);
    }

    /**
     * Two half circles of radius 1 that reach into each other. -1 is the upper one, around (0, 0); 1 is the lower one,
     * around (1, 0.5). (scikit-learn: {@code make_moons}.)
     *
     * @throws IllegalArgumentException if there is not a point for each class, or the noise is negative or not finite
     */
    public static Samples twoMoons(int size, double noise, long seed) {
        return withSigns(points(size, noise, seed, 2, (kind, along) -> {
            double[] point = onCircle(1, along * Math.PI);
            return kind == 0 ? point : new double[] {1 - point[0], 0.5 - point[1]};
        }));
    }

    /**
     * A circle of radius 1, -1, around a circle of radius 0.5, 1. (scikit-learn: {@code make_circles}.)
     *
     * @throws IllegalArgumentException as {@link #twoMoons}
     */
    public static Samples circles(int size, double noise, long seed) {
        return withSigns(
                points(size, noise, seed, 2, (kind, along) -> onCircle(kind == 0 ? 1 : 0.5, 2 * Math.PI * along)));
    }

    /**
     * Three arms that wind outward from near (0, 0) to radius 1, each through a whole turn. Labels are 0, 1 and 2.
     *
     * @throws IllegalArgumentException as {@link #twoMoons}
     */
    public static Samples spirals(int size, double noise, long seed) {
        return points(size, noise, seed, ARMS, (kind, along) -> {
            double turns = (double) kind / ARMS + along;
            return onCircle(0.1 + 0.9 * along, 2 * Math.PI * turns);
        });
    }

    /**
     * The corners of a square, (±1, ±1). The label is 1 where exactly one coordinate is positive, and -1 elsewhere.
     *
     * @throws IllegalArgumentException as {@link #twoMoons}
     */
    public static Samples xor(int size, double noise, long seed) {
        Samples corners = points(size, noise, seed, 2, (kind, along) -> {
            double x = along < 0.5 ? -1 : 1;
            return new double[] {x, kind == 0 ? x : -x};
        });
        return withSigns(corners);
    }

    /** The points, with the class of each, counted from 0, as its label. */
    private static Samples points(int size, double noise, long seed, int classes, Shape shape) {
        if (size < classes) {
            throw new IllegalArgumentException(
                    "size was " + size + "; expected at least " + classes + ", a point for each class");
        }
        if (!(noise >= 0 && noise < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("noise was " + noise + "; expected a finite number, 0 or more");
        }
        Random random = new Random(seed);
        double[][] points = new double[size][];
        double[] labels = new double[size];
        for (int i = 0; i < size; i++) {
            int kind = i % classes;
            int last = (size - 1 - kind) / classes;
            double[] point = shape.at(kind, last == 0 ? 0 : (double) (i / classes) / last);
            points[i] =
                    new double[] {point[0] + noise * random.nextGaussian(), point[1] + noise * random.nextGaussian()};
            labels[i] = kind;
        }
        return new Samples(points, labels);
    }

    private static Samples withSigns(Samples samples) {
        double[] signs = samples.labels().clone();
        for (int i = 0; i < signs.length; i++) {
            signs[i] = 2 * signs[i] - 1;
        }
        return new Samples(samples.points(), signs);
    }

    /** StrictMath, because Math may differ in the last bit from one JDK to the next. */
    private static double[] onCircle(double radius, double angle) {
        return new double[] {radius * StrictMath.cos(angle), radius * StrictMath.sin(angle)};
    }
}
