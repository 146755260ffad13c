package course.data;

import dagnet.Samples;

/**
 * Moves and stretches each coordinate so that some samples have mean 0 and standard deviation 1 in it. A network whose
 * weights begin between -1 and 1 learns badly from numbers in the thousands, and from numbers that all lie near 100.
 */
public final class Standardization {

    private final double[] mean;
    private final double[] deviation;

    private Standardization(double[] mean, double[] deviation) {
        this.mean = mean;
        this.deviation = deviation;
    }

    /** The one for these samples. A coordinate that is the same in all of them is moved and not stretched. */
    public static Standardization of(Samples samples) {
        int size = samples.points()[0].length;
        double[] mean = new double[size];
        double[] deviation = new double[size];
        for (int i = 0; i < size; i++) {
            for (double[] point : samples.points()) {
                mean[i] += point[i] / samples.size();
            }
            for (double[] point : samples.points()) {
                deviation[i] += (point[i] - mean[i]) * (point[i] - mean[i]) / samples.size();
            }
            deviation[i] = deviation[i] > 0 ? Math.sqrt(deviation[i]) : 1;
        }
        return new Standardization(mean, deviation);
    }

    /** Changes nothing: for samples that are near 0 and 1 as they are. */
    public static Standardization none() {
        return new Standardization(new double[2], new double[] {1, 1});
    }

    /** The point as the network sees it. */
    public double[] of(double... point) {
        double[] result = point.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] = (result[i] - mean[i]) / deviation[i];
        }
        return result;
    }

    /** All samples as the network sees them. */
    public Samples apply(Samples samples) {
        double[][] points = samples.points().clone();
        for (int i = 0; i < points.length; i++) {
            points[i] = of(points[i]);
        }
        return new Samples(points, samples.labels());
    }
}
