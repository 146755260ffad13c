package dagnet;

import java.util.List;

/** What a training is after: a loss over the model's outputs for a batch, and which outputs count as correct. */
public interface Objective {

    /**
     * The loss of a batch, with the mean taken over its samples.
     *
     * @param outputs the model's outputs, a list for each sample
     * @param labels a label for each sample
     */
    Value loss(List<List<Value>> outputs, double[] labels);

    /** Whether an output decides for the label. */
    boolean isCorrect(List<Value> output, double label);

    // region Lesson 13: training
    /**
     * The hinge loss of one score for each sample; labels are -1 and 1, and a score above 0 decides for 1. Outputs that
     * hold more than one number are refused with an {@link IllegalArgumentException}.
     */
    static Objective hinge() {
        throw new UnsupportedOperationException("Lesson 13: write Objective.hinge");
    }

    /**
     * The cross-entropy of a logit for each class; labels are classes from 0. The largest logit decides, and the first
     * of them where several are as large. A label that is no class is refused with an {@link IllegalArgumentException}.
     */
    static Objective crossEntropy() {
        throw new UnsupportedOperationException("Lesson 13: write Objective.crossEntropy");
    }
    // endregion
}
