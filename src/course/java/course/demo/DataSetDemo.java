package course.demo;

import course.data.DataSets;
import course.data.Standardization;
import dagnet.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A demo on points that are made up anew for each seed. */
abstract class DataSetDemo extends TrainingDemo {

    @Option(
            names = "--points",
            paramLabel = "N",
            converter = OptionReader.Points.class,
            description = "How many points. ${DEFAULT-VALUE} if it is not given.")
    private int points;

    @Option(
            names = "--noise",
            paramLabel = "X",
            converter = OptionReader.Amount.class,
            description = "Standard deviation of the points' noise. ${DEFAULT-VALUE} if it is not given.")
    private double noise;

    private final DataSet dataSet;

    /** One of {@link DataSets}. */
    @FunctionalInterface
    interface DataSet {
        Samples of(int size, double noise, long seed);
    }

    private DataSetDemo(DataSet dataSet, int points, double noise, int steps, double rate, boolean adam) {
        super(steps, rate, adam);
        this.dataSet = dataSet;
        this.points = points;
        this.noise = noise;
    }

    @Override
    final Task task(long seed) {
        try {
            return new Task(name().replace('-', ' '), dataSet.of(points, noise, seed), Standardization.none());
        } catch (IllegalArgumentException tooFew) {
            throw misuse(String.valueOf(tooFew.getMessage()).replaceFirst("^size", "--points"));
        }
    }

    @Command(name = "two-moons", description = "Learn two interleaving half circles, like micrograd's own demo.")
    static final class TwoMoons extends DataSetDemo {
        TwoMoons() {
            super(DataSets::twoMoons, 100, 0.1, 100, 1, false);
        }
    }

    @Command(name = "circles", description = "Learn a circle around a circle.")
    static final class Circles extends DataSetDemo {
        Circles() {
            super(DataSets::circles, 100, 0.1, 100, 1, false);
        }
    }

    @Command(name = "spirals", description = "Learn three classes that are wound around each other.")
    static final class Spirals extends DataSetDemo {
        Spirals() {
            super(DataSets::spirals, 240, 0.03, 200, 0.03, true);
        }
    }
}
