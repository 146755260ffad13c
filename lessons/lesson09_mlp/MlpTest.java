package lesson09_mlp;

import static testkit.assertions.Assertions.assertThat;
import static testkit.assertions.Assertions.assertThatThrownBy;
import static testkit.networks.GivenWeights.weights;

import dagnet.Value;
import dagnet.nn.Activation;
import dagnet.nn.Layer;
import dagnet.nn.Mlp;
import dagnet.nn.Neuron;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MlpTest {

    @Test
    @DisplayName("a layer of three neurons on two inputs gives three answers, in the order of its neurons")
    void layer() {
        Layer layer = new Layer(2, 3, Activation.LINEAR, weights(0.5, 0, 0, 0.5, 0.25, -0.25));

        List<Value> answers = layer.apply(Value.of(4, 2));

        assertThat(answers).extracting(Value::data).containsExactly(2.0, 1.0, 0.5);
    }

    @Test
    @DisplayName("a layer's parameters are those of its neurons: weights and bias of the first, then of the second")
    void layerParameters() {
        Layer layer = new Layer(2, 2, Activation.RELU, weights(0.5, 0.25, -0.5, -0.25));

        List<Value> parameters = layer.parameters();

        assertThat(parameters).extracting(Value::data).containsExactly(0.5, 0.25, 0.0, -0.5, -0.25, 0.0);
    }

    @Test
    @DisplayName("the neurons of a layer are as many objects: no parameter appears twice")
    void neuronsAreDifferent() {
        Layer layer = new Layer(3, 4, Activation.RELU, new Random(1));

        List<Value> parameters = layer.parameters();

        assertThat(parameters.stream().distinct().count())
                .as("how many of the 4 · (3 + 1) parameters are different objects")
                .isEqualTo(16);
    }

    @Test
    @DisplayName("a network of 2, 2 and 1: two ReLU neurons, of which one is silent, and a linear one at the end")
    void mlp() {
        Mlp mlp = Mlp.of(weights(0.5, 0, 0, -0.5, -0.75, 0.25), 2, 2, 1);

        List<Value> answers = mlp.apply(Value.of(4, 2));

        assertThat(answers)
                .as("the second layer takes the answers of the first, relu(0.5·4) = 2 and relu(-0.5·2) = 0:"
                        + " -0.75·2 + 0.25·0")
                .extracting(Value::data)
                .containsExactly(-1.5);
    }

    @Test
    @DisplayName("the gradient reaches the first layer, but only through neurons that are not silent")
    void gradients() {
        Mlp mlp = Mlp.of(weights(0.5, 0, 0, -0.5, -0.75, 0.25), 2, 2, 1);
        List<Value> x = Value.of(4, 2);

        mlp.apply(x).get(0).backward();

        assertThat(mlp.parameters().subList(0, 3))
                .as("gradients of neuron 0 in layer 0, which is not silent")
                .extracting(Value::grad)
                .containsExactly(-3.0, -1.5, -0.75);
        assertThat(mlp.parameters().subList(3, 6))
                .as("gradients of neuron 1 in layer 0, which is silent")
                .extracting(Value::grad)
                .allMatch(gradient -> gradient == 0, "is 0");
        assertThat(mlp.parameters().subList(6, 9))
                .as("gradients of the neuron in layer 1")
                .extracting(parameter -> parameter.grad() + 0.0) // makes -0.0 a plain 0
                .containsExactly(2.0, 0.0, 1.0);
        assertThat(x.get(0).grad()).as("gradient of input 0").isEqualTo(-0.375);
    }

    @Test
    @DisplayName("the last layer has no ReLU, also when it is the only one: its answer may be negative")
    void lastLayerIsLinear() {
        Mlp mlp = Mlp.of(weights(-0.5), 1, 1);

        List<Value> answers = mlp.apply(List.of(Value.of(4)));

        assertThat(answers).extracting(Value::data).containsExactly(-2.0);
    }

    @Test
    @DisplayName("the parameters of a network go layer by layer")
    void mlpParameters() {
        Mlp mlp = Mlp.of(weights(0.5, 0.25, -0.5, -0.25), 1, 2, 1);

        List<Value> parameters = mlp.parameters();

        assertThat(parameters).extracting(Value::data).containsExactly(0.5, 0.0, 0.25, 0.0, -0.5, -0.25, 0.0);
    }

    @Test
    @DisplayName("a network of 2, 16, 16 and 1 has 337 parameters")
    void countOfTwoMoons() {
        Mlp mlp = Mlp.of(new Random(1), 2, 16, 16, 1);

        assertThat(mlp.parameters()).as("16·(2+1) + 16·(16+1) + 1·(16+1)").hasSize(337);
    }

    @Test
    @DisplayName("who asks for the parameters twice gets the same objects twice")
    void parametersAreAlwaysTheSame() {
        Mlp mlp = Mlp.of(new Random(1), 2, 3, 1);

        List<Value> once = List.copyOf(mlp.parameters());
        List<Value> again = mlp.parameters();

        assertThat(again)
                .as("the parameters, asked for a second time")
                .usingElementComparator((a, b) -> a == b ? 0 : 1)
                .containsExactlyElementsOf(once);
    }

    @Test
    @DisplayName("zeroGrad forgets the gradients of a neuron, whose weights stay as they are")
    void zeroGradOfNeuron() {
        Neuron neuron = new Neuron(2, Activation.LINEAR, weights(0.5, -0.25));
        neuron.apply(Value.of(3, 2)).backward();

        neuron.zeroGrad();

        assertThat(neuron.parameters()).extracting(Value::grad).containsExactly(0.0, 0.0, 0.0);
        assertThat(neuron.parameters()).extracting(Value::data).containsExactly(0.5, -0.25, 0.0);
    }

    @Test
    @DisplayName("without zeroGrad a second backward adds to the gradients; after it, it starts afresh")
    void zeroGradBetweenSteps() {
        Mlp mlp = Mlp.of(weights(0.5), 1, 1);
        mlp.apply(List.of(Value.of(3))).get(0).backward();
        mlp.apply(List.of(Value.of(3))).get(0).backward();
        assertThat(mlp.parameters().get(0).grad())
                .as("after two calls of backward")
                .isEqualTo(6);

        mlp.zeroGrad();
        mlp.apply(List.of(Value.of(3))).get(0).backward();

        assertThat(mlp.parameters().get(0).grad())
                .as("after zeroGrad and one more")
                .isEqualTo(3);
    }

    @Test
    @DisplayName("a layer without inputs, or without neurons, is an error that names the number")
    void emptyLayer() {
        assertThatThrownBy(() -> new Layer(0, 3, Activation.RELU, new Random(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
        assertThatThrownBy(() -> new Layer(3, -1, Activation.RELU, new Random(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @Test
    @DisplayName("a network without layers is an error")
    void noLayers() {
        assertThatThrownBy(() -> Mlp.of(new Random(1), 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("a network with a layer of no neurons, or with no inputs, is an error that names the number")
    void emptyLayers() {
        assertThatThrownBy(() -> Mlp.of(new Random(1), 2, 3, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
        assertThatThrownBy(() -> Mlp.of(new Random(1), 2, -3, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-3");
        assertThatThrownBy(() -> Mlp.of(new Random(1), -2, 3, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-2");
    }

    @Test
    @DisplayName("too many or too few inputs is an error that names both numbers")
    void wrongNumberOfInputs() {
        Layer layer = new Layer(2, 3, Activation.RELU, new Random(1));
        Mlp mlp = Mlp.of(new Random(1), 2, 3, 1);

        assertThatThrownBy(() -> layer.apply(Value.of(5, 6, 7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3")
                .hasMessageContaining("2");
        assertThatThrownBy(() -> mlp.apply(List.of(Value.of(5))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1")
                .hasMessageContaining("2");
    }
}
