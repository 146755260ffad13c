package testkit.pytorch;

import ai.djl.ndarray.NDArray;
import java.util.List;

/**
 * Something to ask PyTorch: one number, computed from a list of numbers, and its derivative with respect to each of
 * them.
 */
public interface Question {

    /**
     * What is to be computed, in one line without tabs. Together with the numbers it identifies the question. It begins
     * with its kind and a colon, {@code network: …}, unless it is an expression's formula, which has no colon.
     */
    String text();

    /** The numbers to compute it from, and to find the gradient for. */
    List<Double> numbers();

    /**
     * Computes it with PyTorch's operations.
     *
     * @param numbers a float64 vector of the {@link #numbers()}, whose gradient PyTorch follows
     * @return an array of one number
     */
    NDArray compute(NDArray numbers);
}
