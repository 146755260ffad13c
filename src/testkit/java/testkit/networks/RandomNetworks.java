package testkit.networks;

import dagnet.nn.Activation;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import testkit.networks.Network.Part;
import testkit.networks.Network.Width;
import testkit.pytorch.PyTorch;

/**
 * Random networks that PyTorch can be asked about: small, and with no ReLU so close to its kink that rounding could
 * decide which slope it has.
 */
public final class RandomNetworks {

    private static final Arbitrary<Integer> SEEDS = Arbitraries.integers().between(0, 999);
    private static final Arbitrary<Integer> SIZES = Arbitraries.integers().between(1, 3);
    private static final Arbitrary<List<Double>> INPUTS =
            Arbitraries.doubles().between(-3, 3).ofScale(1).list().ofMinSize(1).ofMaxSize(4);

    private static final Arbitrary<Double> PARAMETERS =
            Arbitraries.doubles().between(-2, 2).ofScale(1);

    private RandomNetworks() {}

    /** Single neurons with any activation. */
    public static Arbitrary<Network> neurons() {
        return sample(anyNeurons());
    }

    /** Single neurons with any activation, weights and bias. */
    public static Arbitrary<Network> trainedNeurons() {
        return sample(trained(anyNeurons()));
    }

    /** One to three layers, each with any activation. */
    public static Arbitrary<Network> layers() {
        return sample(anyLayers());
    }

    /** One to three layers, each with any activation, weights and biases. */
    public static Arbitrary<Network> trainedLayers() {
        return sample(trained(anyLayers()));
    }

    /** Multi-layer perceptrons: ReLU between the layers, and none at the end. */
    public static Arbitrary<Network> mlps() {
        return sample(anyMlps());
    }

    /** Multi-layer perceptrons with any weights and biases. */
    public static Arbitrary<Network> trainedMlps() {
        return sample(trained(anyMlps()));
    }

    private static Arbitrary<Network> anyNeurons() {
        return Combinators.combine(Arbitraries.of(Activation.values()), SEEDS, INPUTS)
                .as((activation, seed, input) ->
                        new Network(Part.NEURON, List.of(new Width(1, activation)), seed, input));
    }

    private static Arbitrary<Network> anyLayers() {
        Arbitrary<Width> layer =
                Combinators.combine(SIZES, Arbitraries.of(Activation.values())).as(Width::new);
        return Combinators.combine(layer.list().ofMinSize(1).ofMaxSize(3), SEEDS, INPUTS)
                .as((layers, seed, input) -> new Network(Part.LAYERS, layers, seed, input));
    }

    private static Arbitrary<Network> anyMlps() {
        return Combinators.combine(SIZES.list().ofMinSize(1).ofMaxSize(3), SEEDS, INPUTS)
                .as((sizes, seed, input) -> Network.mlp(
                        sizes, seed, input.stream().mapToDouble(x -> x).toArray()));
    }

    /** The same networks with random parameters that setData gives them: biases are random, too. */
    private static Arbitrary<Network> trained(Arbitrary<Network> networks) {
        return networks.flatMap(
                network -> PARAMETERS.list().ofSize(network.parameters().size()).map(network::withParameters));
    }

    private static Arbitrary<Network> sample(Arbitrary<Network> networks) {
        return PyTorch.judge()
                .sample(networks.filter(network -> new PlainNetwork(network).isWellConditioned())
                        .withoutEdgeCases());
    }
}
