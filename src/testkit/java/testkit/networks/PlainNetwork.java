package testkit.networks;

import dagnet.nn.Activation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import testkit.networks.Network.Width;

/**
 * A network in plain arithmetic. It judges nothing: it tells which networks have a kink close by, and recognizes
 * mistakes.
 */
final class PlainNetwork {

    private static final double CLOSE = 1e-3;

    private final Network network;
    private final UnaryOperator<List<Activation>> change;
    private boolean closeToKink;

    PlainNetwork(Network network) {
        this(network, UnaryOperator.identity());
    }

    /** @param change what is made of the activations of the layers */
    PlainNetwork(Network network, UnaryOperator<List<Activation>> change) {
        this.network = network;
        this.change = change;
    }

    /** Whether no ReLU is near its kink, where rounding may decide which slope it has. */
    boolean isWellConditioned() {
        outputs();
        return !closeToKink;
    }

    List<Double> outputs() {
        List<Activation> activations =
                change.apply(network.layers().stream().map(Width::activation).toList());
        Iterator<Double> parameters = network.parameters().iterator();
        List<Double> x = network.input();
        for (int layer = 0; layer < network.layers().size(); layer++) {
            List<Double> answers = new ArrayList<>();
            for (int neuron = 0; neuron < network.layers().get(layer).neurons(); neuron++) {
                answers.add(apply(activations.get(layer), sum(parameters, x)));
            }
            x = answers;
        }
        return x;
    }

    private static double sum(Iterator<Double> parameters, List<Double> x) {
        double sum = 0;
        for (double number : x) {
            sum += parameters.next() * number;
        }
        return sum + parameters.next();
    }

    private double apply(Activation activation, double sum) {
        closeToKink |= activation == Activation.RELU && Math.abs(sum) < CLOSE;
        return switch (activation) {
            case LINEAR -> sum;
            case RELU -> Math.max(0, sum);
            case TANH -> Math.tanh(sum);
            case SIGMOID -> 1 / (1 + Math.exp(-sum));
        };
    }
}
