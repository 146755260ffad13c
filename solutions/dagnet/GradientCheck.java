package dagnet;

import java.util.List;
import java.util.function.Function;

/**
 * Checks gradients without knowing any derivative: move an input a little, and see how far the result moves.
 *
 * <p>The functions to check take leaves and return the value computed from them.
 */
public final class GradientCheck {

    private GradientCheck() {}

    // region Lesson 7: gradient checking
    /** The step that balances the two errors of a central difference: ∛ε, about 6·10⁻⁶. */
    private static final double STEP = Math.cbrt(Math.ulp(1.0));

    /**
     * The gradient of a function at a point, estimated by central differences:
     *
     * <pre>{@code ∂f/∂xᵢ ≈ (f(x + h·eᵢ) - f(x - h·eᵢ)) / 2h}</pre>
     *
     * <p>The error is about h² from the curve's bend plus ε/h from rounding; {@code h = ∛ε · max(1, |xᵢ|)} keeps both
     * near 10⁻¹⁰ for a function whose values and derivatives are near 1. (Press et al., Numerical Recipes, section
     * 5.7.)
     *
     * @param at the point: one finite number for each input
     * @return one partial derivative for each input, in the same order
     * @throws IllegalArgumentException if the point is empty, or has a number that is not finite
     */
    public static double[] numeric(Function<List<Value>, Value> f, double... at) {
        requireFinite(at);
        double[] gradient = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            double step = STEP * Math.max(1, Math.abs(at[i]));
            double above = at[i] + step;
            double below = at[i] - step;
            gradient[i] = (valueWith(f, at, i, above) - valueWith(f, at, i, below)) / (above - below);
        }
        return gradient;
    }

    /**
     * The largest disagreement between backpropagation and {@link #numeric} over all inputs. For one input with the
     * gradients b and n it is
     *
     * <pre>{@code |b - n| / max(1, |b|, |n|)}</pre>
     *
     * relative for large gradients and absolute for small ones. It is NaN if one of the gradients is NaN.
     *
     * @throws IllegalArgumentException as {@link #numeric}
     */
    public static double maxRelativeError(Function<List<Value>, Value> f, double... at) {
        double[] numeric = numeric(f, at);
        List<Value> leaves = Value.of(at);
        f.apply(leaves).backward();
        double max = 0;
        for (int i = 0; i < at.length; i++) {
            double backward = leaves.get(i).grad();
            double scale = Math.max(1, Math.max(Math.abs(backward), Math.abs(numeric[i])));
            max = Math.max(max, Math.abs(backward - numeric[i]) / scale);
        }
        return max;
    }

    private static double valueWith(Function<List<Value>, Value> f, double[] at, int i, double x) {
        double[] moved = at.clone();
        moved[i] = x;
        return f.apply(Value.of(moved)).data();
    }

    private static void requireFinite(double[] at) {
        if (at.length == 0) {
            throw new IllegalArgumentException("at was empty; expected a number for each input");
        }
        for (int i = 0; i < at.length; i++) {
            if (!Double.isFinite(at[i])) {
                throw new IllegalArgumentException("at[" + i + "] was " + at[i] + "; expected a finite number");
            }
        }
    }
    // endregion
}
