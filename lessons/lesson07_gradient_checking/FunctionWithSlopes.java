package lesson07_gradient_checking;

import dagnet.Value;
import java.util.List;
import java.util.function.Function;

/**
 * Makes functions with a given value and given slopes, whether or not these are its derivatives.
 *
 * <p>With g and x₀ plain numbers, {@code x · g - g · x₀} is 0 where x is x₀, and its slope is g. Added to a value, it
 * leaves the value as it was and plants the slope.
 */
final class FunctionWithSlopes {

    /** A formula of plain numbers. */
    @FunctionalInterface
    interface Formula {
        double of(double... x);
    }

    private FunctionWithSlopes() {}

    /** Returns a function with one input for each slope. */
    static Function<List<Value>, Value> of(Formula value, Formula... slopes) {
        return inputs -> {
            double[] x = inputs.stream().mapToDouble(Value::data).toArray();
            Value result = Value.of(value.of(x));
            for (int i = 0; i < slopes.length; i++) {
                result = result.add(zero(inputs.get(i), slopes[i].of(x)));
            }
            return result;
        };
    }

    /** A value that is 0, with a given slope. For NaN it is 0 · √0: the root is infinitely steep, and 0 · ∞ is NaN. */
    private static Value zero(Value x, double slope) {
        return Double.isNaN(slope)
                ? x.sub(x.data()).pow(0.5).mul(0)
                : x.mul(slope).sub(slope * x.data());
    }
}
