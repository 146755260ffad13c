package dagnet.nn;

import dagnet.Value;
import java.util.List;

/**
 * How wrong a model is, as one value to make smaller. Nothing overflows on the way: where the loss itself fits into a
 * {@code double}, it is finite and has the right gradients. (PyTorch: {@code torch.nn.functional}.)
 */
public final class Losses {

    private Losses() {}

    // region Lesson 10: losses
    /**
     * The mean squared error: {@code 1/n · Σ (predictionᵢ - targetᵢ)²}.
     *
     * @throws IllegalArgumentException if there are no predictions, or not a target for each
     */
    public static Value meanSquaredError(List<Value> predictions, double... targets) {
        requireSameSize("targets", targets, "predictions", predictions);
        Value sum = Value.of(0);
        for (int i = 0; i < targets.length; i++) {
            Value error = predictions.get(i).sub(targets[i]);
            sum = sum.add(error.mul(error));
        }
        return sum.div(targets.length);
    }

    /**
     * The hinge or max-margin loss: {@code 1/n · Σ max(0, 1 - labelᵢ · scoreᵢ)}. It is 0 once every score lies on its
     * label's side of 0 and at least 1 away from it.
     *
     * @param labels -1 or 1 for each score
     * @throws IllegalArgumentException if there are no scores, or not such a label for each
     */
    public static Value hinge(List<Value> scores, double... labels) {
        requireSameSize("labels", labels, "scores", scores);
        requireLabels(labels, -1, 1);
        Value sum = Value.of(0);
        for (int i = 0; i < labels.length; i++) {
            sum = sum.add(scores.get(i).mul(-labels[i]).add(1).relu());
        }
        return sum.div(labels.length);
    }

    /**
     * The binary cross-entropy of logits: {@code -1/n · Σ log pᵢ}, where pᵢ is the probability that the model gives to
     * the right label: sigmoid of the logit for the label 1, of minus the logit for the label 0. (PyTorch:
     * {@code binary_cross_entropy_with_logits}.)
     *
     * @param labels 0 or 1 for each logit
     * @throws IllegalArgumentException if there are no logits, or not such a label for each
     */
    public static Value binaryCrossEntropy(List<Value> logits, double... labels) {
        requireSameSize("labels", labels, "logits", logits);
        requireLabels(labels, 0, 1);
        Value sum = Value.of(0);
        for (int i = 0; i < labels.length; i++) {
            Value logit = logits.get(i);
            sum = sum.add(softplus(labels[i] == 1 ? logit.neg() : logit));
        }
        return sum.div(labels.length);
    }

    /**
     * The cross-entropy of logits, one for each class: {@code -log softmax(logits)[target]
     * = log Σ e^logitᵢ - logit[target]}.
     *
     * @param target the right class, counted from 0
     * @throws IllegalArgumentException if there are no logits, or there is no such class
     */
    public static Value crossEntropy(List<Value> logits, int target) {
        if (logits.isEmpty()) {
            throw new IllegalArgumentException("logits was empty; expected one for each class");
        }
        if (target < 0 || target >= logits.size()) {
            throw new IllegalArgumentException(
                    "target was " + target + "; expected a class from 0 to " + (logits.size() - 1));
        }
        return logSumExp(logits).sub(logits.get(target));
    }

    /**
     * A penalty for large parameters: {@code strength · Σ p²}.
     *
     * @param strength at least 0
     * @throws IllegalArgumentException if it is negative or NaN
     */
    public static Value l2(List<Value> parameters, double strength) {
        if (!(strength >= 0)) {
            throw new IllegalArgumentException("strength was " + strength + "; expected 0 or more");
        }
        Value sum = Value.of(0);
        for (Value parameter : parameters) {
            sum = sum.add(parameter.mul(parameter));
        }
        return sum.mul(strength);
    }

    /** {@code log(1 + e^x)}. For a large x it is taken as {@code x + log(1 + e^-x)}, so that nothing overflows. */
    private static Value softplus(Value x) {
        return x.data() > 0 ? x.add(x.neg().exp().add(1).log()) : x.exp().add(1).log();
    }

    /** {@code log Σ e^xᵢ}, as {@code m + log Σ e^(xᵢ - m)} with the largest number m, so that nothing overflows. */
    private static Value logSumExp(List<Value> x) {
        double max = x.stream().mapToDouble(Value::data).max().orElseThrow();
        Value sum = Value.of(0);
        for (Value value : x) {
            sum = sum.add(value.sub(max).exp());
        }
        return sum.log().add(max);
    }

    private static void requireSameSize(String name, double[] numbers, String otherName, List<Value> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(otherName + " was empty; expected at least one");
        }
        if (numbers.length != values.size()) {
            throw new IllegalArgumentException(name + " has " + numbers.length + " numbers; expected " + values.size()
                    + ", one for each of the " + otherName);
        }
    }

    private static void requireLabels(double[] labels, double one, double other) {
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != one && labels[i] != other) {
                throw new IllegalArgumentException(
                        "labels[" + i + "] was " + labels[i] + "; expected " + one + " or " + other);
            }
        }
    }
    // endregion
}
