package dagnet;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * A property: a sentence that must be true of every input, and a search for an input that proves it false.
 *
 * <p>The sentence is: the gradients of {@link Value#backward} are those of {@link GradientCheck#numeric}.
 */
public final class GradientProperty {

    private GradientProperty() {}

    // region Lesson 7: gradient checking
    private static final int TRIES = 200;
    private static final double TOLERANCE = 1e-3;
    private static final double NEARBY = 1e-4;

    /**
     * Tries a function at random points, with numbers of either sign for every input, and returns the first point at
     * which one of its gradients is wrong.
     *
     * <p>A point proves nothing where the estimate itself cannot be trusted: where the function has no finite value, at
     * a kink, or where it bends too sharply. Such a point is passed over.
     *
     * @param f the function to test
     * @param inputs how many inputs it takes, at least 1
     * @param random where the points come from: the same seed tries the same points
     * @return a point that proves the gradients wrong, or nothing if none was found
     * @throws IllegalArgumentException if {@code inputs} is less than 1
     */
    public static Optional<double[]> counterexample(Function<List<Value>, Value> f, int inputs, Random random) {
        if (inputs < 1) {
            throw new IllegalArgumentException("inputs was " + inputs + "; expected at least 1");
        }
        for (int i = 0; i < TRIES; i++) {
            double[] point = random.doubles(inputs, -4, 4).toArray();
            if (isSmooth(f, point) && !(GradientCheck.maxRelativeError(f, point) <= TOLERANCE)) {
                return Optional.of(point);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether each slope is about the same a little to the left of the point and a little to the right. Near a kink,
     * and wherever a slope only rises or only falls, the estimate is off by no more than it changes there.
     */
    private static boolean isSmooth(Function<List<Value>, Value> f, double[] point) {
        double[] here = GradientCheck.numeric(f, point);
        for (int i = 0; i < point.length; i++) {
            double left = GradientCheck.numeric(f, moved(point, i, -NEARBY))[i];
            double right = GradientCheck.numeric(f, moved(point, i, NEARBY))[i];
            double change = Math.abs(left - here[i]) + Math.abs(right - here[i]);
            if (!(change < TOLERANCE * Math.max(1, Math.abs(here[i])))) {
                return false;
            }
        }
        return true;
    }

    private static double[] moved(double[] point, int i, double by) {
        double[] moved = point.clone();
        moved[i] += by;
        return moved;
    }
    // endregion
}
