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
        throw new UnsupportedOperationException("Lesson 7: write GradientProperty.counterexample");
    }
    // endregion
}
