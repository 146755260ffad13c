package lesson08_neuron;

import static testkit.networks.Network.neuron;
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

class NeuronAgainstPyTorch {

    @Provide
    Arbitrary<Network> neurons() {
        return RandomNetworks.neurons();
    }

    @Provide
    Arbitrary<Network> trainedNeurons() {
        return RandomNetworks.trainedNeurons();
    }

    @Example
    @Label("PyTorch agrees about a neuron without a bend, whose gradients are its inputs")
    void linear() {
        assertThat(neuron(Activation.LINEAR, 1, 3, -2)).hasTheGradientsOfPyTorch();
    }

    @Example
    @Label("PyTorch agrees about a neuron of inputs that are 0: a ReLU at its kink passes no gradient back")
    void atTheKink() {
        assertThat(neuron(Activation.RELU, 1, 0, 0, 0)).hasTheGradientsOfPyTorch();
    }

    @Example
    @Label("PyTorch agrees about a neuron with inputs so large that tanh is flat")
    void saturated() {
        assertThat(neuron(Activation.TANH, 1, 1000, 1000)).hasTheGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch gives the same answer for any neuron")
    void answers(@ForAll("neurons") Network neuron) {
        assertThat(neuron).hasTheOutputsOfPyTorch();
    }

    @Property
    @Label("PyTorch finds the same gradients of the weights, the bias and the inputs of any neuron")
    void gradients(@ForAll("neurons") Network neuron) {
        assertThat(neuron).hasTheGradientsOfPyTorch();
    }

    @Example
    @Label("PyTorch agrees about the neuron of the lesson's text: the weights -3 and 1, the bias 6.8814, tanh")
    void weightsAndBiasOfTheText() {
        Network neuron = neuron(Activation.TANH, 1, 2, 0);

        assertThat(neuron.withParameters(List.of(-3.0, 1.0, 6.8814))).hasTheGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch gives the same answer and gradients for any neuron whose weights and bias have been set")
    void anyWeightsAndBias(@ForAll("trainedNeurons") Network neuron) {
        assertThat(neuron).hasTheGradientsOfPyTorch();
    }
}
