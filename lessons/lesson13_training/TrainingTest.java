package lesson13_training;

import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;
import static testkit.assertions.Assertions.assertThat;
import static testkit.assertions.Assertions.assertThatThrownBy;

import dagnet.Objective;
import dagnet.Samples;
import dagnet.Training;
import dagnet.Training.Options;
import dagnet.Training.Step;
import dagnet.Value;
import dagnet.nn.Mlp;
import dagnet.optim.Optimizer;
import dagnet.optim.Schedule;
import dagnet.optim.Sgd;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingTest {

    /** At 1 lies a point of the class 1, at -1 one of the class -1. */
    private static final Samples TWO = new Samples(new double[][] {{1}, {-1}}, new double[] {1, -1});

    @Test
    @DisplayName("two steps by hand: w goes from 0 to 0.5 to 1, the loss was 1 and then 0.5")
    void twoStepsByHand() {
        Mlp model = line(0, 0);

        List<Step> history = fit(model, TWO, Objective.hinge(), Options.fullBatch(2, Schedule.constant(0.5)));

        assertThat(history)
                .as("the loss before each step")
                .extracting(Step::loss)
                .ifTheyAre(
                        List.of(1.0, 1.0), "no parameter moved: if the step comes before backward, its gradients are 0")
                .containsExactly(1.0, 0.5);
        assertThat(model.parameters().get(0).data())
                .as("w after two steps with the slope -1")
                .ifItIs(1.5, "the gradient of the first step was not forgotten")
                .isEqualTo(1.0);
    }

    @Test
    @DisplayName("the accuracy in the history is that before the step: the untrained model is right for one of two")
    void accuracyBeforeTheStep() {
        Mlp model = line(0, 0);

        List<Step> history = fit(model, TWO, Objective.hinge(), Options.fullBatch(2, Schedule.constant(0.5)));

        assertThat(history)
                .as("the accuracy before each step")
                .extracting(Step::accuracy)
                .containsExactly(0.5, 1.0);
    }

    @Test
    @DisplayName("gradients from before the training do not count")
    void oldGradientsAreForgotten() {
        Mlp model = line(0, 0);
        model.parameters().forEach(p -> p.mul(100).backward());

        fit(model, TWO, Objective.hinge(), Options.fullBatch(1, Schedule.constant(0.5)));

        assertThat(model.parameters().get(0).data())
                .as("w after the first step, for which gradients from before the training do not count")
                .isEqualTo(0.5);
    }

    @Test
    @DisplayName("the penalty is part of the loss and of its gradient: with l2 = 0.1, w = 2 and b = 1 it is 0.5")
    void penalty() {
        Mlp model = line(2, 1);
        Samples decided = new Samples(new double[][] {{1}, {-2}}, new double[] {1, -1});

        List<Step> history = fit(
                model,
                decided,
                Objective.hinge(),
                Options.fullBatch(1, Schedule.constant(0.5)).withL2(0.1));

        assertThat(history.get(0).loss()).isEqualTo(0.5, within(1e-12));
        assertThat(model.parameters().get(0).data()).as("w after a step").isEqualTo(1.8, within(1e-12));
        assertThat(model.parameters().get(1).data()).as("b after a step").isEqualTo(0.9, within(1e-12));
    }

    @Test
    @DisplayName("steps are numbered from 0 over all epochs; 5 samples in batches of 2 are 3 steps an epoch")
    void numbersAndEpochs() {
        List<Step> history = fit(line(1, 0), numbered(5), new RecordingObjective(), still(2).withBatches(2, 7));

        assertThat(history).extracting(Step::number).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(history).extracting(Step::epoch).containsExactly(0, 0, 0, 1, 1, 1);
    }

    @Test
    @DisplayName("each step has the learning rate that the schedule has for its number, over all epochs")
    void ratesOfTheSchedule() {
        Options options = Options.fullBatch(2, step -> 1.0 / (1 + step)).withBatches(3, 7);

        List<Step> history = fit(line(1, 0), numbered(5), new RecordingObjective(), options);

        assertThat(history)
                .as("rates of a schedule of 1 / (1 + step), two steps an epoch")
                .extracting(Step::learningRate)
                .ifTheyAre(List.of(1.0, 1.0, 1.0 / 2, 1.0 / 2), "the schedule was asked for the epoch")
                .ifTheyAre(List.of(1.0, 1.0 / 2, 1.0, 1.0 / 2), "the count began anew with the epoch")
                .containsExactly(1.0, 1.0 / 2, 1.0 / 3, 1.0 / 4);
    }

    @Test
    @DisplayName("the schedule's rate is the one that the optimizer steps with")
    void ratesAreUsed() {
        Mlp model = line(0, 0);

        fit(model, TWO, Objective.hinge(), Options.fullBatch(1, Schedule.constant(0.25)));

        assertThat(model.parameters().get(0).data())
                .as("w after a step with the slope -1 at the schedule's rate 0.25, from w = 0")
                .isEqualTo(0.25);
    }

    @Test
    @DisplayName("5 samples in batches of 2: the last batch of an epoch has the one that is left")
    void lastBatchIsSmaller() {
        RecordingObjective recording = new RecordingObjective();

        fit(line(1, 0), numbered(5), recording, still(1).withBatches(2, 7));

        assertThat(recording.labels())
                .as("the sizes of the batches of an epoch; no sample is left out")
                .extracting(List::size)
                .containsExactly(2, 2, 1);
    }

    @ParameterizedTest(name = "5 samples in a batch of {0}: every step sees them all, in the order given")
    @ValueSource(ints = {5, 6, Integer.MAX_VALUE})
    void fullBatch(int batchSize) {
        RecordingObjective recording = new RecordingObjective();

        fit(line(1, 0), numbered(5), recording, still(2).withBatches(batchSize, 7));

        assertThat(recording.labels())
                .as("labels in each epoch: where a batch is all there is, nothing is shuffled")
                .containsExactly(List.of(0.0, 1.0, 2.0, 3.0, 4.0), List.of(0.0, 1.0, 2.0, 3.0, 4.0));
    }

    @Test
    @DisplayName("batches are shuffled, and anew in each epoch")
    void shuffledAnewInEachEpoch() {
        RecordingObjective recording = new RecordingObjective();

        fit(line(1, 0), numbered(40), recording, still(2).withBatches(4, 7));

        assertThat(recording.labels(0, 10))
                .as("the order in the first epoch, which should not be the one given")
                .isNotEqualTo(labelsOf(numbered(40)));
        assertThat(recording.labels(10, 20))
                .as("the order in the second epoch, which should not be that of the first")
                .isNotEqualTo(recording.labels(0, 10));
    }

    @Test
    @DisplayName("another seed gives another order")
    void otherSeedOtherOrder() {
        RecordingObjective one = new RecordingObjective();
        RecordingObjective other = new RecordingObjective();

        fit(line(1, 0), numbered(40), one, still(1).withBatches(4, 7));
        fit(line(1, 0), numbered(40), other, still(1).withBatches(4, 8));

        assertThat(one.labels(0, 10)).isNotEqualTo(other.labels(0, 10));
    }

    @Test
    @DisplayName("training does not change the samples")
    void samplesStay() {
        Samples samples = numbered(10);

        fit(line(1, 0), samples, new RecordingObjective(), still(2).withBatches(3, 7));

        assertThat(labelsOf(samples)).isEqualTo(labelsOf(numbered(10)));
        assertThat(Arrays.deepToString(samples.points()))
                .isEqualTo(Arrays.deepToString(numbered(10).points()));
    }

    @Test
    @DisplayName("a watcher is told of every step, after it")
    void watcher() {
        Mlp model = line(0, 0);
        List<Step> told = new ArrayList<>();
        List<Double> weights = new ArrayList<>();

        List<Step> history = Training.fit(
                model,
                TWO,
                Objective.hinge(),
                new Sgd(model.parameters(), 1),
                Options.fullBatch(2, Schedule.constant(0.5)),
                step -> {
                    told.add(step);
                    weights.add(model.parameters().get(0).data());
                });

        assertThat(told).isEqualTo(history).hasSize(2);
        assertThat(weights).as("w when the watcher was told").containsExactly(0.5, 1.0);
    }

    @Test
    @DisplayName("a training without progress stops after as many epochs as there is patience")
    void earlyStop() {
        List<Step> history = fit(line(0, 0), TWO, losing(3, 3, 3, 3, 3, 3), still(6).withPatience(2));

        assertThat(history)
                .as("steps of an epoch each, with the losses 3, 3, 3, … and a patience of 2:"
                        + " a loss as low as the lowest is no progress")
                .hasSize(3);
    }

    @Test
    @DisplayName("progress is a loss lower than every one before: 3, 5, 4 are two epochs without it")
    void progressIsALowestLoss() {
        List<Step> history = fit(line(0, 0), TWO, losing(3, 5, 4, 1, 1, 1), still(6).withPatience(2));

        assertThat(history)
                .as("steps of an epoch each, with the losses 3, 5, 4, 1, … and a patience of 2:"
                        + " 4 is lower than the last loss, and not lower than the lowest")
                .hasSize(3);
    }

    @Test
    @DisplayName("an epoch with progress restores the patience")
    void progressRestoresPatience() {
        List<Step> history = fit(line(0, 0), TWO, losing(3, 4, 2, 5, 1, 0), still(6).withPatience(2));

        assertThat(history)
                .as("steps of an epoch each, with the losses 3, 4, 2, 5, 1, 0:"
                        + " the loss 2 is progress, after which the patience of 2 begins anew")
                .hasSize(6);
    }

    @Test
    @DisplayName("patience counts epochs and not steps: the two batches of an epoch count together")
    void patienceCountsEpochs() {
        List<Step> history = fit(
                line(0, 0),
                TWO,
                losing(1, 9, 0, 9, 3, 3, 9, 9, 9, 9),
                still(5).withBatches(1, 7).withPatience(1));

        assertThat(history)
                .as("steps with the losses 1 9, 0 9, 3 3, 9 9, …, two an epoch, whose means are 5, 4.5, 3, 9, …")
                .hasSize(8);
    }

    @Test
    @DisplayName("the loss of an epoch is the mean over its samples: a batch of two counts twice as much as one of one")
    void lossOfAnEpoch() {
        List<Step> history = fit(
                line(0, 0),
                numbered(3),
                losing(3, 0, 1, 3.5, 3, 0, 9, 9),
                still(4).withBatches(2, 7).withPatience(1));

        assertThat(history)
                .as("steps with the losses 3 0, 1 3.5, 3 0, …, two an epoch, whose means are 2, 5.5/3 and 2:"
                        + " a batch of two counts twice as much as a batch of one")
                .hasSize(6);
    }

    @Test
    @DisplayName("a score of exactly 0 decides for -1")
    void scoreOfZero() {
        Objective hinge = Objective.hinge();

        assertThat(hinge.isCorrect(List.of(Value.of(0)), -1))
                .as("a score of 0 for the label -1: only a score above 0 decides for 1")
                .isTrue();
        assertThat(hinge.isCorrect(List.of(Value.of(0)), 1))
                .as("a score of 0 for the label 1")
                .isFalse();
        assertThat(hinge.isCorrect(List.of(Value.of(1e-9)), 1))
                .as("a score just above 0 for the label 1: a score is no probability")
                .isTrue();
        assertThat(hinge.isCorrect(List.of(Value.of(-5)), -1))
                .as("a score of -5 for the label -1")
                .isTrue();
        assertThat(hinge.isCorrect(List.of(Value.of(-5)), 1))
                .as("a score of -5 for the label 1")
                .isFalse();
    }

    @Test
    @DisplayName("of several logits the largest decides, and the first where two are as large")
    void largestLogitDecides() {
        Objective crossEntropy = Objective.crossEntropy();

        assertThat(crossEntropy.isCorrect(Value.of(-3, -1, -2), 1))
                .as("the logits -3, -1, -2 for the class 1: the largest decides")
                .isTrue();
        assertThat(crossEntropy.isCorrect(Value.of(-3, -1, -2), 0))
                .as("the logits -3, -1, -2 for the class 0: the largest decides, and not its size")
                .isFalse();
        assertThat(crossEntropy.isCorrect(Value.of(0, 0, 0), 0))
                .as("the logits 0, 0, 0 for the class 0: equal logits decide for the first class")
                .isTrue();
        assertThat(crossEntropy.isCorrect(Value.of(0, 0, 0), 2))
                .as("the logits 0, 0, 0 for the class 2: equal logits decide for the first class")
                .isFalse();
    }

    @Test
    @DisplayName("the cross-entropy of a batch is the mean over its samples: log 2 for one, 0 for the other")
    void meanCrossEntropy() {
        List<List<Value>> outputs = List.of(Value.of(5, 5), Value.of(-1000, 1000));

        Value loss = Objective.crossEntropy().loss(outputs, new double[] {0, 1});

        assertThat(loss.data())
                .as("the loss of two samples, log 2 and 0")
                .ifItIs(Math.log(2), "the sum was taken where the mean is wanted")
                .isEqualTo(Math.log(2) / 2, within(1e-12));
    }

    @Test
    @DisplayName("the accuracy is the share of the samples that the model is right about: 3 of 4")
    void accuracy() {
        Samples samples = new Samples(new double[][] {{2}, {1}, {-1}, {-2}}, new double[] {1, -1, -1, -1});

        double accuracy = Training.accuracy(line(1, 0), samples, Objective.hinge());

        assertThat(accuracy)
                .as("the share of 3 of 4")
                .ifItIs(0, "two whole numbers were divided, and what is left over was dropped")
                .isEqualTo(0.75);
    }

    @ParameterizedTest(name = "two moons, from random weights (seed {0}): all 100 points are right after 100 steps")
    @ValueSource(ints = {0, 3})
    void twoMoonsFromRandomWeights(int seed) {
        Samples moons = moons();
        Mlp model = Mlp.of(new Random(seed), 2, 16, 16, 1);

        fit(
                model,
                moons,
                Objective.hinge(),
                Options.fullBatch(100, Schedule.linear(1, 0.1, 100)).withL2(1e-4));

        assertThat(Training.accuracy(model, moons, Objective.hinge()))
                .as("accuracy after 100 steps")
                .isEqualTo(1.0);
    }

    @ParameterizedTest(name = "{0} epochs, or batches of {0}, or a patience of {0} are refused")
    @ValueSource(ints = {0, -3})
    void badCounts(int count) {
        Schedule rate = Schedule.constant(0.1);

        assertThatThrownBy(
                        () -> fit(line(0, 0), TWO, Objective.hinge(), Options.fullBatch(count, rate)),
                        "%s epochs",
                        count)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("" + count);
        assertThatThrownBy(
                        () -> fit(line(0, 0), TWO, Objective.hinge(), still(1).withBatches(count, 7)),
                        "batches of %s",
                        count)
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> fit(line(0, 0), TWO, Objective.hinge(), still(1).withPatience(count)),
                        "a patience of %s",
                        count)
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "a penalty of {0} is refused, and so is a learning rate; no parameter moves")
    @ValueSource(doubles = {-0.1, Double.NaN})
    void badStrengths(double number) {
        Mlp model = line(2, 1);
        Options badRate = Options.fullBatch(1, Schedule.constant(number));

        assertThatThrownBy(() -> fit(model, TWO, Objective.hinge(), still(1).withL2(number)), "a penalty of %s", number)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("" + number);
        assertThatThrownBy(() -> fit(model, TWO, Objective.hinge(), badRate), "a learning rate of %s", number)
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(model.parameters())
                .as("w and b, which were 2 and 1 before the training")
                .extracting(Value::data)
                .containsExactly(2.0, 1.0);
    }

    @Test
    @DisplayName("labels of the wrong kind are refused: 0 for hinge, a half or a class too many for cross-entropy")
    void wrongLabels() {
        Samples zeroAndHalf = new Samples(new double[][] {{1}, {2}}, new double[] {0, 0.5});
        Samples third = new Samples(new double[][] {{1}}, new double[] {2});
        Mlp twoLogits = Mlp.of(new Random(1), 1, 2);

        assertThatThrownBy(
                        () -> fit(line(0, 0), zeroAndHalf, Objective.hinge(), still(1)), "labels 0 and 0.5 for hinge")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> fit(twoLogits, zeroAndHalf, Objective.crossEntropy(), still(1)),
                        "labels 0 and 0.5 for cross-entropy")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.5");
        assertThatThrownBy(
                        () -> fit(twoLogits, third, Objective.crossEntropy(), still(1)),
                        "the label 2 for cross-entropy of two logits")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("a model whose inputs or outputs do not fit is refused, and keeps its parameters")
    void modelsThatDoNotFit() {
        Mlp threeInputs = Mlp.of(new Random(1), 3, 1);
        Mlp twoScores = Mlp.of(new Random(1), 1, 2);
        List<Double> before = numbersOf(twoScores);

        assertThatThrownBy(() -> fit(threeInputs, TWO, Objective.hinge(), still(1)), "three inputs for one number")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> fit(twoScores, TWO, Objective.hinge(), Options.fullBatch(1, Schedule.constant(1))),
                        "two scores for hinge")
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(numbersOf(twoScores))
                .as("parameters; expected: those before the training")
                .isEqualTo(before);
    }

    @Test
    @DisplayName("samples that are none, lack a label, differ in size or hold NaN never reach a training")
    void badSamples() {
        assertThatThrownBy(() -> accuracyOn(new double[][] {})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> accuracyOn(new double[][] {{1}, {2}}, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> accuracyOn(new double[][] {{1}, {2, 3}}, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("points[1]");
        assertThatThrownBy(() -> accuracyOn(new double[][] {{1}, {Double.NaN}}, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> accuracyOn(new double[][] {{1}}, Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TWO.at(0, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2");
    }

    @Test
    @DisplayName("an error in the middle of a training comes out, and does not become a short history")
    void errorsComeOut() {
        Mlp model = line(0, 0);
        Optimizer sgd = new Sgd(model.parameters(), 1);
        Options options = Options.fullBatch(5, step -> step < 3 ? 0.1 : -1);
        List<Step> told = new ArrayList<>();

        Throwable thrown = catchThrowable(() -> Training.fit(model, TWO, Objective.hinge(), sgd, options, told::add));

        assertThat(thrown).as("the learning rate -1 at step 3").isInstanceOf(IllegalArgumentException.class);
        assertThat(told).as("steps before the one that failed").hasSize(3);
    }

    /** The model w · x + b. */
    private static Mlp line(double w, double b) {
        Mlp model = Mlp.of(new Random(1), 1, 1);
        model.parameters().get(0).setData(w);
        model.parameters().get(1).setData(b);
        return model;
    }

    /** The samples 0, 1, 2, …, each with itself as the label. */
    private static Samples numbered(int size) {
        double[] labels = IntStream.range(0, size).asDoubleStream().toArray();
        return new Samples(Arrays.stream(labels).mapToObj(x -> new double[] {x}).toArray(double[][]::new), labels);
    }

    /** Options under which no parameter moves. */
    private static Options still(int epochs) {
        return Options.fullBatch(epochs, Schedule.constant(0));
    }

    /** An objective whose loss is one of these numbers after the other, whatever the model answers. */
    private static Objective losing(double... losses) {
        int[] next = {0};
        return new Objective() {
            @Override
            public Value loss(List<List<Value>> outputs, double[] labels) {
                return outputs.get(0).get(0).mul(0).add(losses[next[0]++]);
            }

            @Override
            public boolean isCorrect(List<Value> output, double label) {
                return false;
            }
        };
    }

    private static List<Step> fit(Mlp model, Samples samples, Objective objective, Options options) {
        return Training.fit(model, samples, objective, new Sgd(model.parameters(), 1), options, step -> {});
    }

    private static double accuracyOn(double[][] points, double... labels) {
        Objective hinge = Objective.hinge();
        return Training.accuracy(line(1, 0), new Samples(points, labels), hinge);
    }

    private static List<Double> labelsOf(Samples samples) {
        return Arrays.stream(samples.labels()).boxed().toList();
    }

    private static List<Double> numbersOf(Mlp model) {
        return model.parameters().stream().map(Value::data).toList();
    }

    /** Two half circles of 50 points each that reach into one another, a little blurred. */
    private static Samples moons() {
        Random random = new Random(1);
        double[][] points = new double[100][];
        double[] labels = new double[100];
        for (int i = 0; i < 100; i++) {
            boolean upper = i < 50;
            double angle = Math.PI * (i % 50) / 49;
            double x = upper ? Math.cos(angle) : 1 - Math.cos(angle);
            double y = upper ? Math.sin(angle) : 0.5 - Math.sin(angle);
            points[i] = new double[] {x + 0.1 * random.nextGaussian(), y + 0.1 * random.nextGaussian()};
            labels[i] = upper ? -1 : 1;
        }
        return new Samples(points, labels);
    }
}
