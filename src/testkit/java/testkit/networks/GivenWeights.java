package testkit.networks;

import java.util.Random;

/**
 * A Random whose draws are chosen so that {@code 2 * random.nextDouble() - 1} gives the wanted weights, one after the
 * other: so an example can have weights that one can reckon with.
 */
public final class GivenWeights extends Random {

    private static final long serialVersionUID = 1;

    private final double[] weights;
    private int next;
    private boolean half;

    private GivenWeights(double... weights) {
        this.weights = weights;
    }

    /**
     * Gives these weights, one after the other.
     *
     * @param weights at least -1 and below 1, with few digits after the point in binary: 0.5, -0.25
     */
    public static Random weights(double... weights) {
        return new GivenWeights(weights);
    }

    /** A double is drawn as 26 bits and then 27 bits, as {@link Random#nextDouble} promises. */
    @Override
    protected int next(int bits) {
        if (next == weights.length) {
            throw new IllegalStateException("more numbers were drawn than there are weights, " + weights.length
                    + "; expected one nextDouble() for each weight, and none for a bias");
        }
        long mantissa = (long) ((weights[next] + 1) / 2 * 0x1p53);
        half = !half;
        if (half) {
            return (int) (mantissa >>> 27);
        }
        next++;
        return (int) (mantissa & (1 << 27) - 1);
    }
}
