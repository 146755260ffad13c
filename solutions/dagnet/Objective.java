package dagnet;

import dagnet.nn.Losses;
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
        return new Objective() {
            @Override
            public Value loss(List<List<Value>> outputs, double[] labels) {
                return Losses.hinge(outputs.stream().map(Objective::score).toList(), labels);
            }

            @Override
            public boolean isCorrect(List<Value> output, double label) {
                return score(output).data() > 0 == label > 0;
            }
        };
    }

    private static Value score(List<Value> output) {
        if (output.size() != 1) {
            throw new IllegalArgumentException("an output has " + output.size() + " numbers; expected 1, the score");
        }
        return output.get(0);
    }

    /**
     * The cross-entropy of a logit for each class; labels are classes from 0. The largest logit decides, and the first
     * of them where several are as large. A label that is no class is refused with an {@link IllegalArgumentException}.
     */
    static Objective crossEntropy() {
        return new Objective() {
            @Override
            public Value loss(List<List<Value>> outputs, double[] labels) {
                Value sum = Value.of(0);
                for (int i = 0; i < labels.length; i++) {
                    if (labels[i] != Math.rint(labels[i])) {
                        throw new IllegalArgumentException(
                                "labels[" + i + "] was " + labels[i] + "; expected a class, counted from 0");
                    }
                    sum = sum.add(Losses.crossEntropy(outputs.get(i), (int) labels[i]));
                }
                return sum.div(labels.length);
            }

            @Override
            public boolean isCorrect(List<Value> output, double label) {
                int decision = 0;
                for (int i = 1; i < output.size(); i++) {
                    if (output.get(i).data() > output.get(decision).data()) {
                        decision = i;
                    }
                }
                return decision == label;
            }
        };
    }
    // endregion
}
