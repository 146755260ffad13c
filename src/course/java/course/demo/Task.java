package course.demo;

import course.data.Standardization;
import dagnet.Objective;
import dagnet.Samples;
import dagnet.Value;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Points to tell apart, and how a network's outputs are read. Labels -1 and 1 are told apart by the sign of one score,
 * with the hinge loss; classes from 0 by the largest of as many logits, with cross-entropy.
 *
 * @param title for people
 * @param samples points in the plane
 * @param standardization what happens to a point before the network sees it
 */
record Task(String title, Samples samples, Standardization standardization) {

    /** Whether the labels are -1 and 1. */
    boolean isSigned() {
        return Arrays.stream(samples.labels()).anyMatch(label -> label == -1);
    }

    int outputs() {
        return isSigned() ? 1 : classes().size();
    }

    /** The classes by their labels, from the least. */
    List<String> classes() {
        return Arrays.stream(samples.labels())
                .distinct()
                .sorted()
                .mapToObj(label -> label < 0 ? "−" + (int) -label : "" + (int) label)
                .toList();
    }

    /** For each sample the place of its class among the classes. */
    int[] classOfEach() {
        return Arrays.stream(samples.labels())
                .mapToInt(label -> isSigned() ? (label > 0 ? 1 : 0) : (int) label)
                .toArray();
    }

    Objective objective() {
        return isSigned() ? Objective.hinge() : Objective.crossEntropy();
    }

    String objectiveName() {
        return isSigned() ? "hinge loss" : "cross-entropy";
    }

    /** For each class its score minus the best score of the others; of one score, the sign says whose it is. */
    double[] leads(List<Value> outputs) {
        if (isSigned()) {
            double score = outputs.get(0).data();
            return new double[] {-score, score};
        }
        return IntStream.range(0, outputs.size())
                .mapToDouble(i -> outputs.get(i).data() - bestOfOthers(outputs, i))
                .toArray();
    }

    private static double bestOfOthers(List<Value> outputs, int one) {
        return IntStream.range(0, outputs.size())
                .filter(i -> i != one)
                .mapToDouble(i -> outputs.get(i).data())
                .max()
                .orElseThrow();
    }
}
