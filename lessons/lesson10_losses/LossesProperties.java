package lesson10_losses;

import static org.assertj.core.api.Assertions.within;
import static testkit.assertions.Assertions.assertThat;
import static testkit.networks.NineDigits.NINE_DIGITS;

import dagnet.Value;
import dagnet.nn.Losses;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LossesProperties {

    /** A prediction, and which of two labels it has. */
    record Sample(double prediction, boolean positive) {}

    @Provide
    Arbitrary<List<Sample>> batches() {
        return Combinators.combine(Arbitraries.doubles().between(-1000, 1000), Arbitraries.of(true, false))
                .as(Sample::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property
    @Label("a permuted batch gives the same loss, but for rounding")
    void permutation(@ForAll("batches") List<Sample> batch, @ForAll @IntRange(min = 0, max = 999) int seed) {
        List<Sample> permuted = new ArrayList<>(batch);
        Collections.shuffle(permuted, new Random(seed));

        assertThat(meanSquaredError(permuted))
                .as("mean squared error of %s; expected: that of %s", permuted, batch)
                .isEqualTo(meanSquaredError(batch), within(1e-8));
        assertThat(hinge(permuted))
                .as("hinge of %s; expected: that of %s", permuted, batch)
                .isEqualTo(hinge(batch), within(1e-8));
        assertThat(binaryCrossEntropy(permuted))
                .as("binary cross-entropy of %s; expected: that of %s", permuted, batch)
                .isEqualTo(binaryCrossEntropy(batch), within(1e-8));
    }

    @Property
    @Label("a batch given twice over has the same loss: it is a mean")
    void batchTwice(@ForAll("batches") List<Sample> batch) {
        List<Sample> twice = new ArrayList<>(batch);
        twice.addAll(batch);

        assertThat(meanSquaredError(twice))
                .as("mean squared error of %s, given twice; expected: that of it given once", batch)
                .isEqualTo(meanSquaredError(batch), within(1e-8));
        assertThat(hinge(twice))
                .as("hinge of %s, given twice; expected: that of it given once", batch)
                .isEqualTo(hinge(batch), within(1e-8));
        assertThat(binaryCrossEntropy(twice))
                .as("binary cross-entropy of %s, given twice; expected: that of it given once", batch)
                .isEqualTo(binaryCrossEntropy(batch), within(1e-8));
    }

    @Property
    @Label("no loss is below 0, and none is infinite or NaN")
    void neverNegative(@ForAll("batches") List<Sample> batch, @ForAll @DoubleRange(min = 0, max = 9) double strength) {
        assertThat(meanSquaredError(batch))
                .as("mean squared error of %s", batch)
                .isBetween(0.0, Double.MAX_VALUE);
        assertThat(hinge(batch)).as("hinge of %s", batch).isBetween(0.0, Double.MAX_VALUE);
        assertThat(binaryCrossEntropy(batch))
                .as("binary cross-entropy of %s", batch)
                .isBetween(0.0, Double.MAX_VALUE);
        assertThat(Losses.crossEntropy(predictions(batch), 0).data())
                .as("cross-entropy of the logits in %s, with class 0 as the target", batch)
                .isBetween(-1e-12, Double.MAX_VALUE);
        assertThat(Losses.l2(predictions(batch), strength).data())
                .as("L2 of the predictions in %s, with the strength %s", batch, strength)
                .isBetween(0.0, Double.MAX_VALUE);
    }

    @Property
    @Label("a prediction that is its target costs nothing")
    void perfectPredictions(
            @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = -1000, max = 1000) Double> targets) {
        Value loss = Losses.meanSquaredError(values(targets), array(targets));

        assertThat(loss.data())
                .as("mean squared error with predictions and targets %s", targets)
                .isZero();
    }

    @Property
    @Label("the hinge is 0, and so is its gradient, for every score beyond the margin")
    void hingeBeyondTheMargin(
            @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = 1.01, max = 1000) Double> sizes,
            @ForAll @IntRange(min = 0, max = 999) int seed) {
        Random random = new Random(seed);
        List<Double> labels =
                sizes.stream().map(size -> random.nextBoolean() ? 1.0 : -1.0).toList();
        List<Value> scores = new ArrayList<>();
        sizes.forEach(size -> scores.add(Value.of(size * labels.get(scores.size()))));

        Value loss = Losses.hinge(scores, array(labels));
        loss.backward();

        List<Double> numbers = scores.stream().map(Value::data).toList();
        assertThat(loss.data())
                .as("hinge of the scores %s with the labels %s", numbers, labels)
                .isZero();
        assertThat(scores)
                .as("gradients of the scores %s with the labels %s", numbers, labels)
                .extracting(score -> score.grad() + 0.0) // makes -0.0 a plain 0
                .containsOnly(0.0);
    }

    @Property
    @Label("within the margin the hinge pushes each score toward its label with the same strength, 1/n")
    void hingeWithinTheMargin(
            @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = -1000, max = 0.99) Double> scores) {
        List<Value> values = values(scores);
        double[] labels = array(Collections.nCopies(scores.size(), 1.0));

        Losses.hinge(values, labels).backward();

        assertThat(values.stream().mapToDouble(Value::grad).toArray())
                .as("gradients of the scores %s with the label 1; expected: -1/n, with n = %s", scores, scores.size())
                .usingComparatorWithPrecision(1e-12)
                .containsOnly(-1.0 / scores.size());
    }

    @Property
    @Label("cross-entropy does not change when the same number is added to all logits")
    void shift(
            @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = -50, max = 50) Double> logits,
            @ForAll @DoubleRange(min = -1000, max = 1000) double shift) {
        List<Double> shifted = logits.stream().map(logit -> logit + shift).toList();

        assertThat(Losses.crossEntropy(values(shifted), 0).data())
                .as("cross-entropy of %s, target 0; expected: that of %s", shifted, logits)
                .isEqualTo(Losses.crossEntropy(values(logits), 0).data(), within(1e-9));
    }

    @Property
    @Label("the gradients of cross-entropy add up to 0: what one class gains, the others lose")
    void gradientsOfCrossEntropy(
            @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = -1000, max = 1000) Double> logits) {
        List<Value> values = values(logits);

        Losses.crossEntropy(values, 0).backward();

        assertThat(values.stream().mapToDouble(Value::grad).sum())
                .as("sum of the gradients of the logits %s, target 0", logits)
                .isEqualTo(0, within(1e-12));
        assertThat(values.get(0).grad())
                .as("gradient of the right class, the first of the logits %s", logits)
                .isBetween(-1.0, 1e-12);
    }

    @Property
    @Label("binary cross-entropy of a logit is cross-entropy of that logit against a logit of 0")
    void binaryIsCrossEntropyOfTwo(@ForAll @DoubleRange(min = -1000, max = 1000) double logit) {
        assertThat(Losses.binaryCrossEntropy(List.of(Value.of(logit)), 1).data())
                .as("the logit %s with the label 1; expected: your crossEntropy of it and 0, target 0", logit)
                .isEqualTo(Losses.crossEntropy(Value.of(logit, 0), 0).data(), within(1e-9));
        assertThat(Losses.binaryCrossEntropy(List.of(Value.of(logit)), 0).data())
                .as("the logit %s with the label 0; expected: your crossEntropy of it and 0, target 1", logit)
                .isEqualTo(Losses.crossEntropy(Value.of(logit, 0), 1).data(), within(1e-9));
    }

    @Property
    @Label("L2 pulls each parameter toward 0 in proportion to its size: its gradient is 2 · strength · parameter")
    void gradientsOfL2(
            @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = -10, max = 10) Double> parameters,
            @ForAll @DoubleRange(min = 0, max = 2) double strength) {
        List<Value> values = values(parameters);

        Losses.l2(values, strength).backward();

        assertThat(values)
                .as("gradients of the parameters %s with the strength %s", parameters, strength)
                .extracting(Value::grad)
                .usingElementComparator(NINE_DIGITS)
                .containsExactlyElementsOf(parameters.stream()
                        .map(parameter -> 2 * strength * parameter)
                        .toList());
    }

    private static double meanSquaredError(List<Sample> batch) {
        return Losses.meanSquaredError(predictions(batch), labels(batch, sample -> sample.positive() ? 2 : -3))
                .data();
    }

    private static double hinge(List<Sample> batch) {
        return Losses.hinge(predictions(batch), labels(batch, sample -> sample.positive() ? 1 : -1))
                .data();
    }

    private static double binaryCrossEntropy(List<Sample> batch) {
        return Losses.binaryCrossEntropy(predictions(batch), labels(batch, sample -> sample.positive() ? 1 : 0))
                .data();
    }

    private static List<Value> predictions(List<Sample> batch) {
        return batch.stream().map(sample -> Value.of(sample.prediction())).toList();
    }

    private static double[] labels(List<Sample> batch, ToDoubleFunction<Sample> label) {
        return batch.stream().mapToDouble(label).toArray();
    }

    private static List<Value> values(List<Double> numbers) {
        return numbers.stream().map(number -> Value.of(number)).toList();
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(number -> number).toArray();
    }
}
