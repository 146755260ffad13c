package testkit.expressions;

/** When two numbers count as the same: to nine digits, which is far above rounding and far below any mistake. */
public final class Numbers {

    /** The largest difference between equal numbers, relative to the expected one. */
    public static final double TOLERANCE = 1e-9;

    private static final double NEXT_TO_NOTHING = 1e-12;

    private Numbers() {}

    /** Whether both are NaN, or the same infinity, or finite and equal to nine digits. */
    public static boolean agree(double actual, double expected) {
        return Double.compare(actual, expected) == 0
                || Double.isFinite(expected)
                        && Math.abs(actual - expected) <= Math.max(NEXT_TO_NOTHING, TOLERANCE * Math.abs(expected));
    }
}
