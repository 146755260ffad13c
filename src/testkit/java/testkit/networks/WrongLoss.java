package testkit.networks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import testkit.expressions.Comparison;
import testkit.expressions.Numbers;

/**
 * A formula that people often write for a loss where another one is right.
 *
 * @param loss the loss
 * @param formula the wrong formula
 * @param words what to tell the learner
 */
record WrongLoss(Loss loss, Plain formula, String words) {

    /** A loss in plain arithmetic. */
    @FunctionalInterface
    interface Plain {
        double of(double[] x, double[] y);
    }

    private static final String HINGE = "the hinge of one score is max(0, 1 - label · score)";

    private static final String TARGET_NOT_SUBTRACTED = "the logit of the right class was not subtracted";

    private static final List<WrongLoss> ALL = List.of(
            wrong(
                    Loss.MEAN_SQUARED_ERROR,
                    (x, y) -> sum(x, y, (p, t) -> (p - t) * (p - t)),
                    "the sum was taken where" + " the mean is wanted: divide by the number of predictions"),
            wrong(
                    Loss.MEAN_SQUARED_ERROR,
                    (x, y) -> mean(x, y, (p, t) -> p - t),
                    "the square is missing: errors of" + " different signs must not cancel"),
            wrong(
                    Loss.MEAN_SQUARED_ERROR,
                    (x, y) -> mean(x, y, (p, t) -> Math.abs(p - t)),
                    "this is the mean absolute" + " error: square each error"),
            wrong(
                    Loss.MEAN_SQUARED_ERROR,
                    (x, y) -> mean(x, y, (p, t) -> (p - t) * (p - t)) / 2,
                    "this is half of the" + " mean squared error"),
            wrong(
                    Loss.MEAN_SQUARED_ERROR,
                    (x, y) -> Math.sqrt(mean(x, y, (p, t) -> (p - t) * (p - t))),
                    "this is the root of the mean squared error"),
            wrong(
                    Loss.HINGE,
                    (x, y) -> sum(x, y, (s, l) -> Math.max(0, 1 - l * s)),
                    "the sum was taken where the mean" + " is wanted: divide by the number of scores"),
            wrong(Loss.HINGE, (x, y) -> mean(x, y, (s, l) -> Math.max(0, -l * s)), "the margin is missing: " + HINGE),
            wrong(Loss.HINGE, (x, y) -> mean(x, y, (s, l) -> Math.max(0, 1 + l * s)), "the sign is wrong: " + HINGE),
            wrong(Loss.HINGE, (x, y) -> mean(x, y, (s, l) -> Math.max(0, 1 - s)), "the label is left out: " + HINGE),
            wrong(
                    Loss.HINGE,
                    (x, y) -> mean(x, y, (s, l) -> 1 - l * s),
                    "a score beyond the margin made the loss" + " smaller; it should add 0: " + HINGE),
            wrong(
                    Loss.HINGE,
                    (x, y) -> Math.max(0, mean(x, y, (s, l) -> 1 - l * s)),
                    "max(0, …) was taken of the mean; take it of each score, and then the mean"),
            wrong(
                    Loss.HINGE,
                    (x, y) -> mean(x, y, (s, l) -> Math.max(0, 1 - l * s) * Math.max(0, 1 - l * s)),
                    "this is the squared hinge"),
            wrong(
                    Loss.BINARY_CROSS_ENTROPY,
                    (x, y) -> sum(x, y, (z, l) -> softplus(l == 1 ? -z : z)),
                    "the sum was taken where the mean is wanted: divide by the number of logits"),
            wrong(
                    Loss.BINARY_CROSS_ENTROPY,
                    (x, y) -> mean(x, y, (z, l) -> softplus(l == 1 ? z : -z)),
                    "the labels are swapped: sigmoid(logit) is the probability of the label 1"),
            wrong(
                    Loss.BINARY_CROSS_ENTROPY,
                    (x, y) -> -mean(x, y, (z, l) -> softplus(l == 1 ? -z : z)),
                    "the sign is missing: the logarithm of a probability is below 0, and the loss is minus that"),
            wrong(
                    Loss.BINARY_CROSS_ENTROPY,
                    (x, y) -> mean(x, y, (z, l) -> l == 1 ? softplus(-z) : 0),
                    "labels of 0 add nothing; for them the right label has the probability 1 - sigmoid(logit)"),
            wrong(
                    Loss.BINARY_CROSS_ENTROPY,
                    (x, y) -> mean(x, y, (z, l) -> softplus(-l * z)),
                    "the labels were taken for -1 and 1, as those of the hinge are; here they are 0 and 1"),
            wrong(
                    Loss.CROSS_ENTROPY,
                    (x, y) -> -crossEntropy(x, y),
                    "the sign is missing: the logarithm of a" + " probability is below 0, and the loss is minus that"),
            wrong(
                    Loss.CROSS_ENTROPY,
                    (x, y) -> Math.exp(-crossEntropy(x, y)),
                    "this is the probability of the right" + " class; the loss is minus its logarithm"),
            wrong(
                    Loss.CROSS_ENTROPY,
                    (x, y) -> 1 - Math.exp(-crossEntropy(x, y)),
                    "this is 1 minus the probability of" + " the right class; the loss is minus its logarithm"),
            wrong(
                    Loss.CROSS_ENTROPY,
                    (x, y) -> crossEntropy(x, y) / x.length,
                    "this is divided by the number of" + " classes; the classes of one sample are no batch"),
            wrong(Loss.CROSS_ENTROPY, (x, y) -> crossEntropy(x, y) + x[(int) y[0]], TARGET_NOT_SUBTRACTED),
            wrong(
                    Loss.CROSS_ENTROPY,
                    (x, y) -> crossEntropy(x, y) - Arrays.stream(x).max().orElse(0),
                    "the largest logit was taken off to keep the exponentials small, and not added back after the"
                            + " logarithm"),
            wrong(Loss.L2, (x, y) -> y[0] * squares(x) / x.length, "the mean was taken where the sum is wanted"),
            wrong(Loss.L2, (x, y) -> y[0] * squares(x) / 2, "this is half of strength · Σ p²"),
            wrong(Loss.L2, (x, y) -> squares(x), "the strength is left out"),
            wrong(
                    Loss.L2,
                    (x, y) -> y[0] * Arrays.stream(x).sum(),
                    "the square is missing: a negative parameter is no reward"),
            wrong(
                    Loss.L2,
                    (x, y) -> y[0] * Math.sqrt(squares(x)),
                    "the root was taken: the penalty is strength · Σ p²"),
            wrong(
                    Loss.L2,
                    (x, y) -> y[0] * Arrays.stream(x).map(Math::abs).sum(),
                    "this is the L1 penalty: square each" + " parameter"));

    /** What may be behind a wrong value. */
    static Stream<String> behindValue(LossCase of, double found) {
        Stream<String> formulas = ALL.stream()
                .filter(wrong -> wrong.loss == of.loss())
                .filter(wrong ->
                        Comparison.agree(List.of(found), List.of(wrong.formula.of(of.xAsArray(), of.yAsArray()))))
                .map(WrongLoss::words);
        return Stream.of(overflow(of, List.of(found)), formulas, otherMargin(of, found))
                .flatMap(words -> words);
    }

    /** The hinge of a margin that is not 1, if there is one of at most two decimals that leads to the loss found. */
    private static Stream<String> otherMargin(LossCase of, double found) {
        if (of.loss() != Loss.HINGE || !(found > 0)) {
            return Stream.empty();
        }
        double[] x = of.xAsArray();
        double[] y = of.yAsArray();
        return IntStream.rangeClosed(1, 1000)
                .filter(percent -> percent != 100)
                .mapToObj(percent -> percent / 100.0)
                .filter(margin -> Numbers.agree(found, mean(x, y, (s, l) -> Math.max(0, margin - l * s))))
                .map(margin -> "the margin is " + margin + ", not 1: " + HINGE);
    }

    /** What may be behind wrong gradients of a loss whose value is right. */
    static Stream<String> behindGradients(LossCase of, List<Double> expected, List<Double> found) {
        int n = expected.size();
        Stream<String> factors = Stream.of(
                times(n, expected, found, "the gradients are those of the sum; the mean is wanted"),
                times(1.0 / n, expected, found, "the gradients are those of the mean; the sum is wanted"),
                times(-1, expected, found, "the sign of the gradients is wrong"),
                times(
                        0.5,
                        expected,
                        found,
                        "the gradients are half of the right ones: one factor of the square was taken"
                                + " as a plain number, with data(), and a number passes nothing back"),
                times(
                        0,
                        expected,
                        found,
                        "the way back is cut: compute the loss with the values, not with their data()"));
        return Stream.of(
                        overflow(of, found),
                        kinkAtZero(of, expected, found),
                        largestLogit(of, expected, found),
                        targetNotSubtracted(of, expected, found),
                        factors)
                .flatMap(words -> words)
                .filter(words -> !words.isEmpty());
    }

    private static String times(double factor, List<Double> expected, List<Double> found, String words) {
        return Comparison.agree(found, expected.stream().map(x -> factor * x).toList()) ? words : "";
    }

    /** The value may be right by chance, as for a single logit of 0. */
    private static Stream<String> targetNotSubtracted(LossCase of, List<Double> expected, List<Double> found) {
        if (of.loss() != Loss.CROSS_ENTROPY) {
            return Stream.empty();
        }
        int target = of.y().get(0).intValue();
        List<Double> without = IntStream.range(0, expected.size())
                .mapToObj(i -> expected.get(i) + (i == target ? 1 : 0))
                .toList();
        return Comparison.agree(found, without) ? Stream.of(TARGET_NOT_SUBTRACTED) : Stream.empty();
    }

    /** Right everywhere but at logits of 0, where a wrong sign is no kink. */
    private static Stream<String> kinkAtZero(LossCase of, List<Double> expected, List<Double> found) {
        boolean onlyAtZero = IntStream.range(0, found.size())
                .allMatch(i -> of.x().get(i) == 0 || Numbers.agree(found.get(i), expected.get(i)));
        boolean wrongSign =
                Comparison.agree(found, expected.stream().map(x -> -x).toList());
        return of.loss() == Loss.BINARY_CROSS_ENTROPY && onlyAtZero && !wrongSign
                ? Stream.of(
                        "a formula with relu or |x| has a kink at 0, where the loss has none: at a logit of 0 its value"
                                + " is right, and its gradient is not")
                : Stream.empty();
    }

    /** The number that softmax takes off may be a value or a number, but the same both times. */
    private static Stream<String> largestLogit(LossCase of, List<Double> expected, List<Double> found) {
        if (of.loss() != Loss.CROSS_ENTROPY) {
            return Stream.empty();
        }
        int largest = of.x().indexOf(Collections.max(of.x()));
        return Stream.of(
                        plus(1, largest, expected, found, "taken off as a number and added back as a value"),
                        plus(-1, largest, expected, found, "taken off as a value and added back as a number"))
                .filter(how -> !how.isEmpty())
                .map(how -> "the largest logit was " + how + ": let it pass gradients both times, which cancel, or"
                        + " neither time");
    }

    private static String plus(double extra, int place, List<Double> expected, List<Double> found, String words) {
        List<Double> numbers = new ArrayList<>(expected);
        numbers.set(place, expected.get(place) + extra);
        return Comparison.agree(found, numbers) ? words : "";
    }

    private static Stream<String> overflow(LossCase of, List<Double> found) {
        if (found.stream().allMatch(Double::isFinite)) {
            return Stream.empty();
        }
        return switch (of.loss()) {
            case BINARY_CROSS_ENTROPY ->
                Stream.of("e^1000 is Infinity, and the logarithm of a probability that was rounded to 0 is -Infinity:"
                        + " write the loss as log(1 + e^x), and for a large x take x out of the logarithm");
            case CROSS_ENTROPY ->
                Stream.of("e^1000 is Infinity, and the logarithm of a probability that was rounded to 0"
                        + " is -Infinity: take the largest logit off before the exponentials, and add it after the"
                        + " logarithm");
            default -> Stream.empty();
        };
    }

    @FunctionalInterface
    private interface OfOne {
        double of(double x, double y);
    }

    private static double sum(double[] x, double[] y, OfOne term) {
        return IntStream.range(0, x.length)
                .mapToDouble(i -> term.of(x[i], y[i]))
                .sum();
    }

    private static double mean(double[] x, double[] y, OfOne term) {
        return sum(x, y, term) / x.length;
    }

    private static double squares(double[] x) {
        return Arrays.stream(x).map(p -> p * p).sum();
    }

    private static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }

    private static double crossEntropy(double[] x, double[] y) {
        double max = Arrays.stream(x).max().orElse(0);
        return max + Math.log(Arrays.stream(x).map(z -> Math.exp(z - max)).sum()) - x[(int) y[0]];
    }

    private static WrongLoss wrong(Loss loss, Plain formula, String words) {
        return new WrongLoss(loss, formula, words);
    }
}
