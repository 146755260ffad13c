package testkit.networks;

import dagnet.nn.Activation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import testkit.expressions.Comparison;
import testkit.networks.Network.Part;

/** What may be behind wrong outputs of a network, and behind wrong gradients. */
final class WrongPass {

    private WrongPass() {}

    static Stream<String> behindOutputs(Network network, List<Double> found) {
        Stream<String> mlp = network.part() == Part.MLP
                ? Stream.of(
                        guess(
                                network,
                                found,
                                WrongPass::reluAtTheEnd,
                                "the last layer of an Mlp has no ReLU: its answers" + " may have any size and sign"),
                        guess(network, found, WrongPass::noActivation, "there is no ReLU between the layers"),
                        guess(
                                network,
                                found,
                                WrongPass::reluOnlyAtTheEnd,
                                "the ReLU is in the last layer, and not between the layers, where it belongs"))
                : Stream.of(guess(
                        network,
                        found,
                        WrongPass::noActivation,
                        "the activation is missing: the answer is" + " activation(sum), not the sum"));
        Stream<String> other = Stream.of(Activation.RELU, Activation.TANH, Activation.SIGMOID)
                .map(activation -> guess(
                        network,
                        found,
                        layers -> Collections.nCopies(layers.size(), activation),
                        "these are the numbers of " + activation + " in every layer"));
        return Stream.of(Stream.of(oldNumbers(network, found), noBias(network, found)), mlp, other)
                .flatMap(words -> words)
                .filter(words -> !words.isEmpty())
                .limit(1);
    }

    private static String oldNumbers(Network network, List<Double> found) {
        return !network.set().isEmpty() && Comparison.agree(found, new PlainNetwork(network.asDrawn()).outputs())
                ? "these are the numbers from before setData: apply has to compute with the very values in parameters(),"
                        + " not with copies of them or of their numbers"
                : "";
    }

    private static String noBias(Network network, List<Double> found) {
        List<String> names = network.parameterNames();
        List<Double> numbers = new ArrayList<>(network.parameters());
        names.stream().filter(name -> name.startsWith("bias")).forEach(name -> numbers.set(names.indexOf(name), 0.0));
        return Comparison.agree(found, new PlainNetwork(network.withParameters(numbers)).outputs())
                ? "the bias takes no part in the sum: the sum is of the products, and of the bias"
                : "";
    }

    private static String guess(
            Network network, List<Double> found, UnaryOperator<List<Activation>> change, String words) {
        return Comparison.agree(found, new PlainNetwork(network, change).outputs()) ? words : "";
    }

    private static List<Activation> noActivation(List<Activation> layers) {
        return Collections.nCopies(layers.size(), Activation.LINEAR);
    }

    private static List<Activation> reluAtTheEnd(List<Activation> layers) {
        return Collections.nCopies(layers.size(), Activation.RELU);
    }

    private static List<Activation> reluOnlyAtTheEnd(List<Activation> layers) {
        List<Activation> changed = new ArrayList<>(noActivation(layers));
        changed.set(layers.size() - 1, Activation.RELU);
        return changed;
    }

    /** @param expected the gradients of the parameters, then of the inputs, as are the found ones */
    static Stream<String> behindGradients(Network network, List<Double> expected, List<Double> found) {
        List<String> names = network.parameterNames();
        List<Integer> parameters = IntStream.range(0, names.size()).boxed().toList();
        List<Integer> biases =
                parameters.stream().filter(i -> names.get(i).startsWith("bias")).toList();
        List<Integer> weights =
                parameters.stream().filter(i -> !biases.contains(i)).toList();
        List<Integer> inputs =
                IntStream.range(names.size(), expected.size()).boxed().toList();
        if (found.stream().allMatch(gradient -> gradient == 0)) {
            return Stream.of("no gradient comes back from the output at all: it has to be made from the parameters by"
                    + " operations on values" + (network.part() == Part.MLP ? ", without a ReLU at the end" : ""));
        }
        List<String> likely = new ArrayList<>();
        if (allLost(weights, expected, found) && allLost(biases, expected, found)) {
            likely.add("parameters() gives other values than those that the network computes with: give out the very"
                    + " objects, not copies, and make them once");
        } else if (allLost(biases, expected, found)) {
            likely.add("the bias takes no part in the sum: it is 0 at first, so only its gradient shows it");
        }
        if (allLost(inputs, expected, found)) {
            likely.add("the way back to the inputs is cut: compute with the values that were given, not with new values"
                    + " of the same number");
        }
        return likely.stream();
    }

    /** Whether gradients are 0, all of them, although some should not be. */
    private static boolean allLost(List<Integer> places, List<Double> expected, List<Double> found) {
        return places.stream().allMatch(i -> found.get(i) == 0)
                && places.stream().anyMatch(i -> expected.get(i) != 0);
    }
}
