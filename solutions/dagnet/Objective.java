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

    // region Lesson 12: training
    /** The hinge loss of one score for each sample; labels are -1 and 1, and a score above 0 decides for 1. */
    static Objective hinge() {
        return new Objective() {
            @Override
            public Value loss(List<List<Value>> outputs, double[] labels) {
                return Losses.hinge(outputs.stream().map(output -> output.get(0)).toList(), labels);
            }

            @Override
            public boolean isCorrect(List<Value> output, double label) {
                return output.get(0).data() > 0 == label > 0;
            }
        };
    }

    /** The cross-entropy of a logit for each class; labels are classes from 0, and the largest logit decides. */
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
                double max = output.stream().mapToDouble(Value::data).max().orElseThrow();
                return output.get((int) label).data() == max;
            }
        };
    }
    // endregion
}
