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
        throw new UnsupportedOperationException("Lesson 7: write GradientCheck.numeric");
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
        throw new UnsupportedOperationException("Lesson 7: write GradientCheck.maxRelativeError");
    }
    // endregion
}
