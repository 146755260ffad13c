package testkit.expressions;

import org.opentest4j.AssertionFailedError;

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

    /**
     * Asserts that the engine says the same in two ways. Both numbers are its own, so neither is called the expected one.
     *
     * @param where at which numbers, such as {@code at a = 2.0}
     * @param one the first way, such as {@code a ^ 2}
     * @param other the second way
     */
    public static void assertSame(String where, String one, double number, String other, double same) {
        if (!agree(number, same)) {
            String row = "  %-24s %s";
            throw new AssertionFailedError(
                    "%s your engine gives two numbers that should be the same%n%n%s%n%s"
                            .formatted(where, row.formatted(one, number), row.formatted(other, same)),
                    same,
                    number);
        }
    }
}
