package dagnet;

import java.util.Arrays;

/**
 * What there is to learn from: points, and a label for each.
 *
 * @param points for each sample its numbers, as many for each
 * @param labels for each sample its label: -1 or 1, 0 or 1, or a class from 0, as the {@link Objective} wants it
 */
public record Samples(double[][] points, double[] labels) {

    /**
     * Checks the samples.
     *
     * @throws IllegalArgumentException if there are none, if there is not a label for each, if the points differ in
     *     size, or if a number is infinite or NaN
     */
    public Samples {
        if (points.length == 0) {
            throw new IllegalArgumentException("points was empty; expected at least one sample");
        }
        if (labels.length != points.length) {
            throw new IllegalArgumentException(
                    "labels has " + labels.length + " numbers; expected " + points.length + ", one for each point");
        }
        for (int i = 0; i < points.length; i++) {
            if (points[i].length != points[0].length) {
                throw new IllegalArgumentException("points[" + i + "] has " + points[i].length + " numbers; expected "
                        + points[0].length + ", as many as points[0]");
            }
            if (!Arrays.stream(points[i]).allMatch(Double::isFinite) || !Double.isFinite(labels[i])) {
                throw new IllegalArgumentException("sample " + i + " was " + Arrays.toString(points[i]) + " with label "
                        + labels[i] + "; expected finite numbers");
            }
        }
    }

    /** How many samples there are. */
    public int size() {
        return labels.length;
    }

    /**
     * The samples at some places, in the order of the places.
     *
     * @throws IllegalArgumentException if there is no such place, or none is given
     */
    public Samples at(int... places) {
        for (int place : places) {
            if (place < 0 || place >= size()) {
                throw new IllegalArgumentException(
                        "place was " + place + "; expected a number from 0 to " + (size() - 1));
            }
        }
        return new Samples(
                Arrays.stream(places).mapToObj(i -> points[i]).toArray(double[][]::new),
                Arrays.stream(places).mapToDouble(i -> labels[i]).toArray());
    }
}
