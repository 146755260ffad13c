package course.demo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How many neurons each hidden layer of a network has.
 *
 * @param sizes from the first layer to the last; empty if there is no hidden layer
 */
record HiddenLayers(List<Integer> sizes) {

    /**
     * Reads {@code 16,16}, or {@code none} for no hidden layer.
     *
     * @throws NumberFormatException if the text is neither
     */
    static HiddenLayers of(String text) {
        return new HiddenLayers(
                text.equals("none")
                        ? List.of()
                        : Arrays.stream(text.split(",", -1))
                                .map(Integer::valueOf)
                                .toList());
    }

    /** Returns the text that is read. */
    @Override
    public String toString() {
        return sizes.isEmpty() ? "none" : sizes.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
