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
        throw new UnsupportedOperationException("Lesson 10: write Losses.meanSquaredError");
    }

    /**
     * The hinge or max-margin loss: {@code 1/n · Σ max(0, 1 - labelᵢ · scoreᵢ)}. It is 0 once every score lies on its
     * label's side of 0 and at least 1 away from it.
     *
     * @param labels -1 or 1 for each score
     * @throws IllegalArgumentException if there are no scores, or not such a label for each
     */
    public static Value hinge(List<Value> scores, double... labels) {
        throw new UnsupportedOperationException("Lesson 10: write Losses.hinge");
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
        throw new UnsupportedOperationException("Lesson 10: write Losses.binaryCrossEntropy");
    }

    /**
     * The cross-entropy of logits, one for each class: {@code -log softmax(logits)[target]
     * = log Σ e^logitᵢ - logit[target]}.
     *
     * @param target the right class, counted from 0
     * @throws IllegalArgumentException if there are no logits, or there is no such class
     */
    public static Value crossEntropy(List<Value> logits, int target) {
        throw new UnsupportedOperationException("Lesson 10: write Losses.crossEntropy");
    }

    /**
     * A penalty for large parameters: {@code strength · Σ p²}.
     *
     * @param strength at least 0
     * @throws IllegalArgumentException if it is negative or NaN
     */
    public static Value l2(List<Value> parameters, double strength) {
        throw new UnsupportedOperationException("Lesson 10: write Losses.l2");
    }
    // endregion
}
