package lesson09_mlp;

import static testkit.networks.Network.layer;
import static testkit.networks.Network.mlp;
import static testkit.networks.NetworkAssert.assertThat;

import dagnet.nn.Activation;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import testkit.networks.Network;
import testkit.networks.RandomNetworks;

class MlpAgainstPyTorch {

    @Provide
    Arbitrary<Network> layers() {
        return RandomNetworks.layers();
    }

    @Provide
    Arbitrary<Network> mlps() {
        return RandomNetworks.mlps();
    }

    @Provide
    Arbitrary<Network> trainedLayers() {
        return RandomNetworks.trainedLayers();
    }

    @Provide
    Arbitrary<Network> trainedMlps() {
        return RandomNetworks.trainedMlps();
    }

    @Example
    @Label("PyTorch agrees about a layer of three tanh neurons on two inputs")
    void oneLayer() {
        assertThat(layer(3, Activation.TANH, 1, 0.5, -1)).hasTheGradientsOfPyTorch();
    }

    @Example
    @Label("PyTorch agrees about the network for two moons: 2, 16, 16 and 1")
    void twoMoons() {
        assertThat(mlp(List.of(16, 16, 1), 42, 0.5, -1)).hasTheGradientsOfPyTorch();
    }

    @Example
    @Label("PyTorch agrees about inputs of 0, where every ReLU is at its kink")
    void everyReluAtItsKink() {
        assertThat(mlp(List.of(3, 3, 1), 1, 0, 0)).hasTheGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch gives the same answers, and the same gradient for every parameter, for layers of any activation")
    void layersOfAnyActivation(@ForAll("layers") Network layers) {
        assertThat(layers).hasTheGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch gives the same answers for any multi-layer perceptron")
    void answers(@ForAll("mlps") Network mlp) {
        assertThat(mlp).hasTheOutputsOfPyTorch();
    }

    @Property
    @Label("PyTorch finds the same gradient for every weight, bias and input of any multi-layer perceptron")
    void gradients(@ForAll("mlps") Network mlp) {
        assertThat(mlp).hasTheGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch gives the same answers and gradients for layers whose weights and biases have been set")
    void layersOfAnyWeightsAndBiases(@ForAll("trainedLayers") Network layers) {
        assertThat(layers).hasTheGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch gives the same answers and gradients for any multi-layer perceptron whose parameters have been set")
    void anyWeightsAndBiases(@ForAll("trainedMlps") Network mlp) {
        assertThat(mlp).hasTheGradientsOfPyTorch();
    }
}
