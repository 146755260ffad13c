package testkit.networks;

import ai.djl.ndarray.NDArray;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import testkit.pytorch.Question;

/**
 * A loss and the numbers to compute it from.
 *
 * @param loss which loss
 * @param x the predictions, scores, logits or parameters
 * @param y the targets, labels, the right class, or the strength
 */
public record LossCase(Loss loss, List<Double> x, List<Double> y) implements Question {

    public LossCase {
        x = List.copyOf(x);
        y = List.copyOf(y);
    }

    /** The loss of some predictions: {@code loss(HINGE, x(0.5, -2), y(1, -1))}. */
    public static LossCase loss(Loss loss, List<Double> x, List<Double> y) {
        return new LossCase(loss, x, y);
    }

    /** The predictions, scores, logits or parameters. */
    public static List<Double> x(double... numbers) {
        return DoubleStream.of(numbers).boxed().toList();
    }

    /** The targets, labels, the right class, or the strength. */
    public static List<Double> y(double... numbers) {
        return x(numbers);
    }

    @Override
    public String text() {
        return "loss: " + loss.method + ", " + y.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    @Override
    public List<Double> numbers() {
        return x;
    }

    @Override
    public NDArray compute(NDArray numbers) {
        return loss.pytorch.of(numbers, numbers.getManager().create(yAsArray()));
    }

    double[] yAsArray() {
        return y.stream().mapToDouble(number -> number).toArray();
    }

    double[] xAsArray() {
        return x.stream().mapToDouble(number -> number).toArray();
    }

    /** The call, and its numbers, in one line. */
    @Override
    public String toString() {
        String rest = y.stream()
                .map(number -> loss == Loss.CROSS_ENTROPY ? String.valueOf(number.intValue()) : String.valueOf(number))
                .collect(Collectors.joining(", "));
        return "Losses." + loss.method + "(" + loss.predictions + ", " + rest + ")   at " + loss.predictions + " = "
                + x.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
