package lesson08_neuron;

import static org.assertj.core.api.Assertions.within;
import static testkit.assertions.Assertions.assertThat;
import static testkit.assertions.Assertions.assertThatThrownBy;
import static testkit.networks.GivenWeights.weights;

import dagnet.Value;
import dagnet.nn.Activation;
import dagnet.nn.Neuron;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NeuronTest {

    @Test
    @DisplayName("each activation is the function that it is named for")
    void activations() {
        Value x = Value.of(-0.5);

        assertThat(Activation.LINEAR.apply(x).data()).as("LINEAR of -0.5").isEqualTo(-0.5);
        assertThat(Activation.RELU.apply(x).data()).as("RELU of -0.5").isEqualTo(0);
        assertThat(Activation.TANH.apply(x).data()).as("TANH of -0.5").isEqualTo(Math.tanh(-0.5), within(1e-12));
        assertThat(Activation.SIGMOID.apply(x).data())
                .as("SIGMOID of -0.5")
                .isEqualTo(1 / (1 + Math.exp(0.5)), within(1e-12));
    }

    @Test
    @DisplayName("a neuron with the weights 0.5 and -0.25 answers (3, 2) with 0.5·3 - 0.25·2 + 0 = 1")
    void answer() {
        Neuron neuron = new Neuron(2, Activation.LINEAR, weights(0.5, -0.25));

        Value y = neuron.apply(Value.of(3, 2));

        assertThat(y.data()).isEqualTo(1);
    }

    @Test
    @DisplayName("a ReLU neuron whose weighted sum is -1 answers 0")
    void activationComesAfterTheSum() {
        Neuron neuron = new Neuron(2, Activation.RELU, weights(0.5, -0.25));

        Value y = neuron.apply(Value.of(-3, -2));

        assertThat(y.data())
                .as("relu(-1.5 + 0.5)")
                .ifItIs(0.5, "relu(-1.5) + relu(0.5): the activation comes after the sum")
                .isEqualTo(0);
    }

    @Test
    @DisplayName("the parameters are the weights, in the order of the inputs, and then the bias, which is 0")
    void parametersInOrder() {
        Neuron neuron = new Neuron(3, Activation.TANH, weights(0.5, -0.25, 0.75));

        List<Value> parameters = neuron.parameters();

        assertThat(parameters).extracting(Value::data).containsExactly(0.5, -0.25, 0.75, 0.0);
        assertThat(parameters).as("the parameters").allMatch(Value::isLeaf, "is a leaf");
    }

    @Test
    @DisplayName("who asks for the parameters twice gets the same objects twice")
    void parametersAreAlwaysTheSame() {
        Neuron neuron = new Neuron(2, Activation.TANH, new Random(1));

        List<Value> once = List.copyOf(neuron.parameters());
        List<Value> again = neuron.parameters();

        assertThat(again).usingElementComparator((a, b) -> a == b ? 0 : 1).containsExactlyElementsOf(once);
    }

    @Test
    @DisplayName("the gradient of a weight is its input, of an input its weight, and of the bias 1")
    void gradients() {
        Neuron neuron = new Neuron(2, Activation.LINEAR, weights(0.5, -0.25));
        List<Value> x = Value.of(3, 2);

        neuron.apply(x).backward();

        assertThat(neuron.parameters())
                .as("gradients of weight 0, weight 1 and the bias")
                .extracting(Value::grad)
                .containsExactly(3.0, 2.0, 1.0);
        assertThat(x).as("gradients of the inputs").extracting(Value::grad).containsExactly(0.5, -0.25);
    }

    @Test
    @DisplayName("a neuron used on two samples has the same weights in both: their gradients add up")
    void twoSamples() {
        Neuron neuron = new Neuron(2, Activation.LINEAR, weights(0.5, -0.25));

        neuron.apply(Value.of(3, 2)).add(neuron.apply(Value.of(-1, 4))).backward();

        assertThat(neuron.parameters())
                .as("gradients of weight 0, weight 1 and the bias")
                .extracting(Value::grad)
                .containsExactly(2.0, 6.0, 2.0);
    }

    @Test
    @DisplayName("one value given as both inputs gets both weights as its gradient")
    void sameInputTwice() {
        Neuron neuron = new Neuron(2, Activation.LINEAR, weights(0.5, 0.25));
        Value x = Value.of(3);

        neuron.apply(List.of(x, x)).backward();

        assertThat(x.grad()).isEqualTo(0.75);
    }

    @Test
    @DisplayName("no inputs, or fewer, is an error that names the number")
    void noInputs() {
        assertThatThrownBy(() -> new Neuron(0, Activation.RELU, new Random(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
        assertThatThrownBy(() -> new Neuron(-2, Activation.RELU, new Random(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-2");
    }

    @Test
    @DisplayName("too many or too few inputs for the weights is an error that names both numbers")
    void wrongNumberOfInputs() {
        Neuron neuron = new Neuron(2, Activation.RELU, new Random(1));

        assertThatThrownBy(() -> neuron.apply(Value.of(1, 2, 3)), "three values for two weights")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3")
                .hasMessageContaining("2");
        assertThatThrownBy(() -> neuron.apply(Value.of(new double[] {7})), "one value for two weights")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1")
                .hasMessageContaining("2");
    }
}
