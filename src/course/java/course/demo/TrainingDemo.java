package course.demo;

import course.data.Csv;
import course.data.DataSets;
import course.data.Standardization;
import dagnet.Samples;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The demos that train a network: what each learns from, and what it takes on the command line. */
public final class TrainingDemo implements Program {

    private static final String FILE_HELP =
            "  FILE              lines x0,x1,label; labels are -1 and 1, or classes counted from 0\n";
    private static final String POINTS = "points";
    private static final String NOISE = "noise";

    /** Points that are made up anew for each seed. */
    @FunctionalInterface
    private interface DataSet {
        Samples of(int size, double noise, long seed);
    }

    /** What a demo does if it is told nothing else. */
    private record Defaults(int points, double noise, int steps, double rate, String hidden) {}

    private final String name;
    private final boolean adam;
    private final Defaults defaults;
    private final @Nullable DataSet dataSet;

    /** @param dataSet null if the points come from a file */
    private TrainingDemo(String name, boolean adam, Defaults defaults, @Nullable DataSet dataSet) {
        this.name = name;
        this.adam = adam;
        this.defaults = defaults;
        this.dataSet = dataSet;
    }

    /** Two half circles that reach into each other, learned as micrograd's own demo learns them. */
    public static TrainingDemo twoMoons() {
        return new TrainingDemo("two-moons", false, new Defaults(100, 0.1, 100, 1, "16,16"), DataSets::twoMoons);
    }

    /** A circle around a circle. */
    public static TrainingDemo circles() {
        return new TrainingDemo("circles", false, new Defaults(100, 0.1, 100, 1, "16,16"), DataSets::circles);
    }

    /** Three classes, wound around each other. */
    public static TrainingDemo spirals() {
        return new TrainingDemo("spirals", true, new Defaults(240, 0.03, 200, 0.03, "16,16"), DataSets::spirals);
    }

    /** One's own points. */
    public static TrainingDemo csv() {
        return new TrainingDemo("csv", true, new Defaults(0, 0, 200, 0.03, "16,16"), null);
    }

    @Override
    public String arguments() {
        return takesFile() ? "FILE [options]" : "[options]";
    }

    @Override
    public String help() {
        return (takesFile() ? FILE_HELP : "") + options().usage();
    }

    @Override
    public void run(List<String> args, Terminal terminal) throws IOException {
        if (takesFile() && (args.isEmpty() || args.get(0).startsWith("--"))) {
            throw new UsageException("there is no file of points; expected csv FILE");
        }
        Options options = options().read(takesFile() ? args.subList(1, args.size()) : args);
        TrainingRun.Settings settings = new TrainingRun.Settings(
                options.seed(),
                options.hidden(),
                options.count("steps", 0, 1_000_000),
                options.number("rate"),
                adam,
                options.file("save"),
                options.file("load"));
        Path folder = options.file("out").orElseThrow();
        Task task = dataSet == null ? ownPoints(args.get(0)) : madeUpPoints(dataSet, options);
        new TrainingRun(task, settings, new OutputFolder(folder, terminal), terminal).run();
    }

    private boolean takesFile() {
        return dataSet == null;
    }

    private Options options() {
        Options options = new Options()
                .with("seed", "N", takesFile() ? "seed of the first weights" : "seed of points and first weights", "1");
        if (!takesFile()) {
            options.with(POINTS, "N", "how many points", Integer.toString(defaults.points()))
                    .with(NOISE, "X", "standard deviation of their noise", Double.toString(defaults.noise()));
        }
        return options.with("hidden", "N,N", "neurons of each hidden layer, or none", defaults.hidden())
                .with("steps", "N", "steps of training, each on all points", Integer.toString(defaults.steps()))
                .with("rate", "X", "first learning rate; the last is a tenth of it", Double.toString(defaults.rate()))
                .with("save", "FILE", "write the weights to a file", "")
                .with("load", "FILE", "begin with the weights of a file", "")
                .with("out", "FOLDER", "where to write pictures", "target/demo/" + name);
    }

    private Task madeUpPoints(DataSet dataSet, Options options) {
        int size = options.count(POINTS, 1, 100_000);
        double noise = options.number(NOISE);
        try {
            Samples samples = dataSet.of(size, noise, options.seed());
            return new Task(name.replace('-', ' '), samples, Standardization.none());
        } catch (IllegalArgumentException tooFew) {
            throw new UsageException("--points " + size + " cannot be: " + tooFew.getMessage());
        }
    }

    private static Task ownPoints(String argument) throws IOException {
        Path file = Path.of(argument);
        if (!Files.isRegularFile(file)) {
            throw new UsageException("there is no file " + file.toAbsolutePath());
        }
        Samples samples = read(file);
        return new Task(file.getFileName().toString(), samples, Standardization.of(samples));
    }

    private static Samples read(Path file) throws IOException {
        try {
            return Csv.samples(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new DemoException(file + " is not text in UTF-8; expected lines x0,x1,label.");
        } catch (IllegalArgumentException e) {
            throw new DemoException(String.valueOf(e.getMessage()));
        }
    }
}
