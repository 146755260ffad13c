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

    private RandomNetworks() {}

    /** Single neurons with any activation. */
    public static Arbitrary<Network> neurons() {
        return sample(Combinators.combine(Arbitraries.of(Activation.values()), SEEDS, INPUTS)
                .as((activation, seed, input) ->
                        new Network(Part.NEURON, List.of(new Width(1, activation)), seed, input)));
    }

    /** One to three layers, each with any activation. */
    public static Arbitrary<Network> layers() {
        Arbitrary<Width> layer =
                Combinators.combine(SIZES, Arbitraries.of(Activation.values())).as(Width::new);
        return sample(Combinators.combine(layer.list().ofMinSize(1).ofMaxSize(3), SEEDS, INPUTS)
                .as((layers, seed, input) -> new Network(Part.LAYERS, layers, seed, input)));
    }

    /** Multi-layer perceptrons: ReLU between the layers, and none at the end. */
    public static Arbitrary<Network> mlps() {
        return sample(Combinators.combine(SIZES.list().ofMinSize(1).ofMaxSize(3), SEEDS, INPUTS)
                .as((sizes, seed, input) -> Network.mlp(
                        sizes, seed, input.stream().mapToDouble(x -> x).toArray())));
    }

    private static Arbitrary<Network> sample(Arbitrary<Network> networks) {
        return PyTorch.judge()
                .sample(networks.filter(network -> new PlainNetwork(network).isWellConditioned())
                        .withoutEdgeCases());
    }
}
