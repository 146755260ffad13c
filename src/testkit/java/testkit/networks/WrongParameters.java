package testkit.networks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import testkit.expressions.Comparison;
import testkit.networks.Network.Width;

/** Ways to draw, or to list, a network's parameters that people often take, and that are not what is promised. */
final class WrongParameters {

    private final Network network;
    private final List<Double> found;

    private WrongParameters(Network network, List<Double> found) {
        this.network = network;
        this.found = found;
    }

    /** What may be behind parameters that are not the promised ones. */
    static Stream<String> behind(Network network, List<Double> found) {
        return new WrongParameters(network, found).guesses();
    }

    private Stream<String> guesses() {
        int promised = network.parameters().size();
        int neurons = network.layers().stream().mapToInt(Width::neurons).sum();
        if (found.size() < promised && network.layers().size() > 1 && isBeginning()) {
            return Stream.of("a layer is left out");
        }
        if (found.size() != promised && found.size() == neurons * (network.inputs() + 1)) {
            return Stream.of("every layer takes the network's inputs: a layer has as many inputs as the layer before it"
                    + " has neurons");
        }
        if (found.size() == promised - neurons) {
            return found.contains(0.0)
                    ? Stream.of("a weight is left out: each neuron has a weight for each input, and a bias besides")
                    : Stream.of("the biases are left out: they are learned, too, so each neuron has one number more"
                            + " than it has inputs");
        }
        if (found.size() != promised) {
            return found.size() < promised && network.layers().size() > 1
                    ? Stream.of("a layer is left out")
                    : Stream.empty();
        }
        return Stream.of(
                        guess(
                                weightsThenBiasesOfALayer(),
                                "a layer's biases stand after all of its weights: go neuron by"
                                        + " neuron, its weights and then its bias"),
                        guess(biasFirst(), "the bias stands before the weights: first the weights, then the bias"),
                        guess(lastLayerFirst(), "the layers stand in reverse order: the first layer comes first"),
                        guess(
                                draw(Random::nextDouble),
                                "nextDouble() is from 0 to 1: stretch it to -1 to 1 with"
                                        + " 2 * random.nextDouble() - 1"),
                        guess(
                                draw(Random::nextGaussian),
                                "the weights come from a bell curve: draw them evenly from"
                                        + " -1 to 1, with 2 * random.nextDouble() - 1"),
                        repeatsANeuron()
                                ? "the neurons of a layer have the same weights: make a new neuron for each place, and"
                                        + " draw them all from the one Random that was given"
                                : "",
                        hasBiases() ? "a bias does not start at 0" : "",
                        "the weights were drawn in another order, or from another Random: one after the other from the"
                                + " one that was given, 2 * random.nextDouble() - 1 for each")
                .filter(words -> !words.isEmpty())
                .limit(1);
    }

    private String guess(List<Double> numbers, String words) {
        return Comparison.agree(found, numbers) ? words : "";
    }

    private boolean isBeginning() {
        return Comparison.agree(found, network.parameters().subList(0, found.size()));
    }

    private boolean repeatsANeuron() {
        return neurons(found).stream()
                .filter(layer -> layer.size() > 1)
                .anyMatch(layer -> layer.stream().distinct().count() == 1);
    }

    private boolean hasBiases() {
        return neurons(found).stream().flatMap(List::stream).anyMatch(neuron -> neuron.get(neuron.size() - 1) != 0);
    }

    private List<Double> draw(ToDoubleFunction<Random> number) {
        Random random = new Random(network.seed());
        List<Double> numbers = new ArrayList<>();
        for (List<List<Double>> layer : neurons(network.parameters())) {
            for (List<Double> neuron : layer) {
                neuron.stream().skip(1).forEach(weight -> numbers.add(number.applyAsDouble(random)));
                numbers.add(0.0);
            }
        }
        return numbers;
    }

    private List<Double> biasFirst() {
        List<Double> numbers = new ArrayList<>();
        for (List<List<Double>> layer : neurons(network.parameters())) {
            for (List<Double> neuron : layer) {
                List<Double> turned = new ArrayList<>(neuron);
                Collections.rotate(turned, 1);
                numbers.addAll(turned);
            }
        }
        return numbers;
    }

    private List<Double> weightsThenBiasesOfALayer() {
        List<Double> numbers = new ArrayList<>();
        for (List<List<Double>> layer : neurons(network.parameters())) {
            layer.forEach(neuron -> numbers.addAll(neuron.subList(0, neuron.size() - 1)));
            layer.forEach(neuron -> numbers.add(neuron.get(neuron.size() - 1)));
        }
        return numbers;
    }

    private List<Double> lastLayerFirst() {
        List<List<List<Double>>> layers = new ArrayList<>(neurons(network.parameters()));
        Collections.reverse(layers);
        return layers.stream().flatMap(List::stream).flatMap(List::stream).toList();
    }

    /** Cuts a flat list of parameters into layers of neurons. */
    private List<List<List<Double>>> neurons(List<Double> flat) {
        List<List<List<Double>>> layers = new ArrayList<>();
        int start = 0;
        for (int layer = 0; layer < network.layers().size(); layer++) {
            List<List<Double>> neurons = new ArrayList<>();
            for (int neuron = 0; neuron < network.layers().get(layer).neurons(); neuron++) {
                int end = start + network.inputsOf(layer) + 1;
                neurons.add(flat.subList(start, end));
                start = end;
            }
            layers.add(neurons);
        }
        return layers;
    }
}
