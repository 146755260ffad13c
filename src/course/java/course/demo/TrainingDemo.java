package course.demo;

import course.run.Console;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A demo that trains a network on points in the plane. */
@Command(abbreviateSynopsis = true)
abstract class TrainingDemo extends Demo {

    @Option(
            names = "--seed",
            paramLabel = "N",
            converter = OptionReader.Seed.class,
            description = "Seed of everything random. ${DEFAULT-VALUE} if it is not given.")
    private long seed = 1;

    @Option(
            names = "--hidden",
            paramLabel = "N,N",
            converter = OptionReader.Layers.class,
            description = "Neurons of each hidden layer, or none. ${DEFAULT-VALUE} if it is not given.")
    private HiddenLayers hidden = HiddenLayers.of("16,16");

    @Option(
            names = "--steps",
            paramLabel = "N",
            converter = OptionReader.Steps.class,
            description = "Steps of training, each on all points. ${DEFAULT-VALUE} if it is not given.")
    private int steps;

    @Option(
            names = "--rate",
            paramLabel = "X",
            converter = OptionReader.Amount.class,
            description = "First learning rate; the last is a tenth of it. ${DEFAULT-VALUE} if it is not given.")
    private double rate;

    @Option(names = "--save", paramLabel = "FILE", description = "Write the weights to a file.")
    private @Nullable Path save;

    @Option(names = "--load", paramLabel = "FILE", description = "Begin with the weights of a file.")
    private @Nullable Path load;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where to write the pictures. target/demo/${COMMAND-NAME} if it is not given.")
    private @Nullable Path out;

    private final boolean adam;

    /**
     * Sets what a training does if it is told nothing else.
     *
     * @param adam whether Adam makes the steps, or plain gradient descent does
     */
    TrainingDemo(int steps, double rate, boolean adam) {
        this.steps = steps;
        this.rate = rate;
        this.adam = adam;
    }

    /**
     * Returns the points to learn.
     *
     * @throws picocli.CommandLine.ParameterException if an argument cannot be used
     */
    abstract Task task(long seed);

    @Override
    void run(Console console) {
        Path folder = out == null ? Path.of("target", "demo", name()) : out;
        TrainingRun.Settings settings = new TrainingRun.Settings(
                seed, hidden, steps, rate, adam, Optional.ofNullable(save), Optional.ofNullable(load));
        new TrainingRun(task(seed), settings, new OutputFolder(folder), console).run();
    }
}
