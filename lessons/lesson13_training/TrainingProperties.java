package lesson13_training;

import static org.assertj.core.api.Assertions.within;
import static testkit.assertions.Assertions.assertThat;

import dagnet.Objective;
import dagnet.Samples;
import dagnet.Training;
import dagnet.Training.Options;
import dagnet.Training.Step;
import dagnet.Value;
import dagnet.nn.Mlp;
import dagnet.optim.Adam;
import dagnet.optim.Schedule;
import dagnet.optim.Sgd;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class TrainingProperties {

    @Property
    @Label("every epoch uses every sample exactly once, whether or not batches divide the number of samples")
    void everySampleOnceAnEpoch(
            @ForAll @IntRange(min = 1, max = 30) int samples,
            @ForAll @IntRange(min = 1, max = 40) int batchSize,
            @ForAll @IntRange(min = 1, max = 3) int epochs,
            @ForAll long seed) {
        RecordingObjective recording = new RecordingObjective();
        int batches = (samples + batchSize - 1) / batchSize;

        List<Step> history = fitTheIdentity(recording, samples, still(epochs).withBatches(batchSize, seed));

        assertThat(history).as("steps: %s an epoch", batches).hasSize(epochs * batches);
        assertThat(recording.labels((epochs - 1) * batches, epochs * batches))
                .as("labels in the last epoch, each of which should be there once")
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, samples).mapToObj(i -> (double) i).toList());
    }

    @Property
    @Label("every point keeps its label, however they are shuffled")
    void pointsKeepTheirLabels(
            @ForAll @IntRange(min = 1, max = 30) int samples,
            @ForAll @IntRange(min = 1, max = 40) int batchSize,
            @ForAll long seed) {
        RecordingObjective recording = new RecordingObjective();

        List<Step> history = fitTheIdentity(recording, samples, still(2).withBatches(batchSize, seed));

        assertThat(recording.outputs())
                .as("answers of a model that answers with the point itself, which is its label")
                .isEqualTo(recording.labels());
        assertThat(history).extracting(Step::accuracy).containsOnly(1.0);
    }

    @Example
    @Label("every order is equally likely: with 24,000 seeds each of the six orders of three samples comes 4,000 times")
    void everyOrderIsEquallyLikely() {
        Map<List<Double>, Long> counts = new Random(1)
                .longs(24_000)
                .mapToObj(TrainingProperties::firstEpochOfThree)
                .collect(Collectors.groupingBy(order -> order, Collectors.counting()));

        assertThat(List.copyOf(counts.entrySet()))
                .as("orders in the first epoch, and how often each came")
                .hasSize(6);
        assertThat(List.copyOf(counts.values()))
                .as("how often each order came: %s", counts)
                .orMaybe(
                        "some came a third or more too often: was a place swapped with one that had its sample already?")
                .allMatch(count -> Math.abs(count - 4_000) < 260, "is 4,000, give or take 260");
    }

    @Property(tries = 50)
    @Label("the same seeds give the same history")
    void sameSeedSameHistory(@ForAll @IntRange(min = 1, max = 12) int batchSize, @ForAll long seed) {
        Options options = Options.fullBatch(3, Schedule.constant(0.1)).withBatches(batchSize, seed);

        List<Step> once = train(seed, clouds(seed), options);
        List<Step> again = train(seed, clouds(seed), options);

        assertThat(again)
                .as("the history of a second training with the same seeds")
                .isEqualTo(once);
    }

    @Property(tries = 50)
    @Label("samples in another order give the same full-batch training")
    void orderDoesNotMatter(@ForAll long seed) {
        Samples samples = clouds(seed);
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, samples.size()).boxed().toList());
        Collections.shuffle(places, new Random(seed));
        Samples permuted = samples.at(places.stream().mapToInt(i -> i).toArray());
        Options options = Options.fullBatch(5, Schedule.constant(0.1));

        List<Step> history = train(seed, samples, options);
        List<Step> ofPermuted = train(seed, permuted, options);

        assertThat(ofPermuted.get(4).loss())
                .as("loss at step 4 with the samples in another order, seed %s; expected: the one in their own", seed)
                .isEqualTo(history.get(4).loss(), within(1e-9));
    }

    @Property(tries = 50)
    @Label("twenty small full-batch steps make the loss of a linear model lower")
    void trainingLowersTheLoss(@ForAll long seed) {
        List<Step> history = train(seed, clouds(seed), Options.fullBatch(20, Schedule.constant(0.05)));

        assertThat(history.get(19).loss())
                .as("loss at step 19, with seed %s, against that at step 0", seed)
                .isLessThan(history.get(0).loss());
    }

    @Property(tries = 50)
    @Label("any optimizer will do: fit steps with the one that it is given")
    void anyOptimizer(@ForAll long seed) {
        Samples samples = clouds(seed);
        Mlp model = Mlp.of(new Random(seed), 2, 3);
        List<Double> before = model.parameters().stream().map(Value::data).toList();
        Adam adam = new Adam(model.parameters(), 9).epsilon(0);

        Training.fit(
                model, samples, Objective.crossEntropy(), adam, Options.fullBatch(1, Schedule.constant(0.1)), s -> {});

        double[] moves = IntStream.range(0, before.size())
                .mapToDouble(i -> Math.abs(model.parameters().get(i).data() - before.get(i)))
                .toArray();
        assertThat(moves)
                .as("how far Adam's first step at the rate 0.1 moved each parameter, with seed %s", seed)
                .ifOneOfThemIs(Double.NaN, "NaN is 0/0: the gradients were 0. Does the step come after backward?")
                .usingComparatorWithPrecision(1e-9)
                .containsOnly(0.1);
    }

    @Property
    @Label("a linear and a cosine schedule begin at the start, end at the end, and are in between in between")
    void schedulesStayBetweenTheirEnds(
            @ForAll @DoubleRange(min = 0, max = 1) double end,
            @ForAll @DoubleRange(min = 1, max = 2) double start,
            @ForAll @IntRange(min = 1, max = 1000) int steps,
            @ForAll @IntRange(min = 0, max = 2000) int step) {
        Schedule linear = Schedule.linear(start, end, steps);
        Schedule cosine = Schedule.cosine(start, end, steps);

        assertThat(linear.at(0)).isEqualTo(start, within(1e-12));
        assertThat(cosine.at(0)).isEqualTo(start, within(1e-12));
        assertThat(linear.at(steps)).isEqualTo(end, within(1e-12));
        assertThat(cosine.at(steps)).isEqualTo(end, within(1e-12));
        assertThat(linear.at(step)).isBetween(end - 1e-12, start + 1e-12);
        assertThat(cosine.at(step)).isBetween(end - 1e-12, start + 1e-12);
    }

    private static List<Double> firstEpochOfThree(long seed) {
        RecordingObjective recording = new RecordingObjective();
        fitTheIdentity(recording, 3, still(1).withBatches(2, seed));
        return recording.labels(0, 2);
    }

    private static List<Step> fitTheIdentity(RecordingObjective recording, int samples, Options options) {
        Mlp identity = Mlp.of(new Random(1), 1, 1);
        identity.parameters().get(0).setData(1);
        double[] labels = IntStream.range(0, samples).asDoubleStream().toArray();
        double[][] points =
                Arrays.stream(labels).mapToObj(x -> new double[] {x}).toArray(double[][]::new);
        Sgd sgd = new Sgd(identity.parameters(), 1);
        return Training.fit(identity, new Samples(points, labels), recording, sgd, options, step -> {});
    }

    /** Trains three logits of a linear model: a smooth and convex loss. */
    private static List<Step> train(long seed, Samples samples, Options options) {
        Mlp model = Mlp.of(new Random(seed), 2, 3);
        return Training.fit(
                model, samples, Objective.crossEntropy(), new Sgd(model.parameters(), 1), options, step -> {});
    }

    /** Options under which no parameter moves. */
    private static Options still(int epochs) {
        return Options.fullBatch(epochs, Schedule.constant(0));
    }

    /** Twelve points of three classes, in the square from -1 to 1, at random. */
    private static Samples clouds(long seed) {
        Random random = new Random(seed);
        double[][] points = new double[12][];
        double[] labels = new double[12];
        for (int i = 0; i < 12; i++) {
            points[i] = new double[] {2 * random.nextDouble() - 1, 2 * random.nextDouble() - 1};
            labels[i] = i % 3;
        }
        return new Samples(points, labels);
    }
}
