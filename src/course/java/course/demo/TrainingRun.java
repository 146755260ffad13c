package course.demo;

import course.data.Csv;
import course.plot.CurvePicture;
import course.plot.DecisionPicture;
import course.plot.Picture;
import course.plot.SvgWriter;
import course.run.Console;
import dagnet.Dot;
import dagnet.Samples;
import dagnet.Training;
import dagnet.Training.Step;
import dagnet.Value;
import dagnet.nn.Mlp;
import dagnet.nn.Weights;
import dagnet.optim.Adam;
import dagnet.optim.Optimizer;
import dagnet.optim.Schedule;
import dagnet.optim.Sgd;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** One network, trained on one task from beginning to end, and shown. */
final class TrainingRun {

    private static final double L2 = 1e-4;

    /**
     * How to train.
     *
     * @param adam whether Adam makes the steps, or plain gradient descent does
     * @param save where to write the weights at the end
     * @param load where to read the first weights from
     */
    record Settings(
            long seed,
            HiddenLayers hidden,
            int steps,
            double rate,
            boolean adam,
            Optional<Path> save,
            Optional<Path> load) {}

    private final Task task;
    private final Settings settings;
    private final OutputFolder folder;
    private final Console console;
    private final NamedNetwork network;
    private final Mlp model;
    private final Samples seen;

    TrainingRun(Task task, Settings settings, OutputFolder folder, Console console) {
        this.task = task;
        this.settings = settings;
        this.folder = folder;
        this.console = console;
        this.network = new NamedNetwork(settings.seed(), settings.hidden(), task.outputs());
        this.model = network.model();
        this.seen = task.standardization().apply(task.samples());
    }

    void run() {
        load();
        console.print(String.format(
                "%s: %d points; network %s, %d parameters; %s, %s, seed %d",
                task.title(),
                seen.size(),
                network.text(),
                model.parameters().size(),
                task.objectiveName(),
                settings.adam() ? "Adam" : "gradient descent",
                settings.seed()));
        List<Step> history = settings.steps() > 0 ? train() : List.of();
        save();
        show(history);
    }

    private List<Step> train() {
        List<Value> parameters = model.parameters();
        double rate = settings.rate();
        Optimizer optimizer = settings.adam() ? new Adam(parameters, rate) : new Sgd(parameters, rate);
        Schedule falling = Schedule.linear(rate, rate / 10, settings.steps());
        Training.Options options =
                Training.Options.fullBatch(settings.steps(), falling).withL2(L2);
        Progress progress = new Progress(console, Console.isTerminal(), settings.steps(), System::nanoTime);
        List<Step> history = Training.fit(model, seen, task.objective(), optimizer, options, progress);
        progress.finishLine();
        if (!parameters.stream().allMatch(parameter -> Double.isFinite(parameter.data()))) {
            throw new DemoException(
                    "The last step made a weight infinite or NaN: try a smaller --rate than " + rate + ".");
        }
        return history;
    }

    private void show(List<Step> history) {
        double accuracy = Training.accuracy(model, seen, task.objective());
        String result =
                String.format(Locale.ROOT, "%d of %d points correct", Math.round(accuracy * seen.size()), seen.size());
        String caption = "network " + network.text() + ", " + settings.steps() + " steps, seed " + settings.seed();
        console.print(result + String.format(Locale.ROOT, " (%.1f %%)", 100 * accuracy));
        console.print("");
        DecisionPicture.Text text =
                new DecisionPicture.Text(task.title(), result + " · network " + network.text(), task.classes());
        Picture boundary =
                DecisionPicture.of(text, task.samples(), task.classOfEach(), this::leadsAt, task.isSigned() ? 1 : 0);
        write("boundary.svg", "where the network decides for which class", SvgWriter.write(boundary));
        if (!history.isEmpty()) {
            double[] loss = history.stream().mapToDouble(Step::loss).toArray();
            double[] accuracies = history.stream().mapToDouble(Step::accuracy).toArray();
            Picture curves = CurvePicture.of(task.title() + ": training", caption, loss, accuracies);
            write("curves.svg", "loss and accuracy of each step", SvgWriter.write(curves));
        }
        write("graph.dot", "the network's graph for the first point, in DOT", graph());
        write("points.csv", "the points", Csv.of(task.samples()));
    }

    private void write(String name, String meaning, String text) {
        console.print(String.format("  %-38s %s", folder.write(name, text), meaning));
    }

    private double[] leadsAt(double x, double y) {
        return task.leads(model.apply(Value.of(task.standardization().of(x, y))));
    }

    /** The score of the first point, or the logit of its class, with its gradient by all that it is made of. */
    private String graph() {
        List<Value> point = Value.of(seen.points()[0]);
        IntStream.range(0, point.size()).forEach(i -> point.get(i).named("x" + i));
        network.nameParameters();
        model.zeroGrad();
        int kind = task.isSigned() ? 0 : task.classOfEach()[0];
        Value output = model.apply(point).get(kind).named(task.isSigned() ? "score" : "logit of " + kind);
        output.backward();
        return Dot.of(output);
    }

    private void load() {
        if (settings.load().isPresent()) {
            Path file = settings.load().get();
            try {
                Weights.load(model, file, network.sizes());
            } catch (IllegalArgumentException e) {
                throw new DemoException("The weights were not loaded. " + e.getMessage());
            } catch (IOException e) {
                throw new DemoException("The weights were not loaded. " + file + " cannot be read: " + e);
            }
        }
    }

    private void save() {
        if (settings.save().isPresent()) {
            Path file = settings.save().get();
            try {
                Weights.save(model, file, network.sizes());
            } catch (IOException e) {
                throw new DemoException("The weights were not saved. " + file + " cannot be written: " + e);
            }
            console.print("The weights are in " + file + ".");
        }
    }
}
