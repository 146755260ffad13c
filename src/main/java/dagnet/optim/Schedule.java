package dagnet.optim;

/** A learning rate for each step of a training, which are counted from 0. */
@FunctionalInterface
public interface Schedule {

    /** The learning rate of a step. */
    double at(int step);

    // region Lesson 13: training
    /** The same rate at every step. */
    static Schedule constant(double rate) {
        throw new UnsupportedOperationException("Lesson 13: write Schedule.constant");
    }

    /**
     * In a straight line: {@code start + (end - start) · step / steps}, and {@code end} from step {@code steps} on.
     *
     * @throws IllegalArgumentException if {@code steps} is less than 1
     */
    static Schedule linear(double start, double end, int steps) {
        throw new UnsupportedOperationException("Lesson 13: write Schedule.linear");
    }

    /**
     * Smoothly, along half a cosine: {@code end + (start - end) · (1 + cos(π · step / steps)) / 2}, and {@code end} from
     * step {@code steps} on. (Loshchilov and Hutter, 2017; PyTorch: {@code CosineAnnealingLR}.)
     *
     * @throws IllegalArgumentException if {@code steps} is less than 1
     */
    static Schedule cosine(double start, double end, int steps) {
        throw new UnsupportedOperationException("Lesson 13: write Schedule.cosine");
    }

    /**
     * Times {@code factor} after every {@code every} steps: {@code start · factor^⌊step / every⌋}. (PyTorch: {@code
     * StepLR}.)
     *
     * @throws IllegalArgumentException if {@code every} is less than 1
     */
    static Schedule stairs(double start, double factor, int every) {
        throw new UnsupportedOperationException("Lesson 13: write Schedule.stairs");
    }
    // endregion
}
