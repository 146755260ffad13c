package dagnet;

/** A function and its derivative, both written by hand: what the engine of the coming lessons does by itself. */
public final class WarmUp {

    private WarmUp() {}

    /** {@code f(x) = x² + 3x} */
    public static double f(double x) {
        return x * x + 3 * x;
    }

    /** {@code f'(x) = 2x + 3}: how much f changes for each unit that x changes, near x. */
    public static double slope(double x) {
        return 2 * x + 3;
    }
}
