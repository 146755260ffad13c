package lesson08_neuron;

import static org.assertj.core.api.Assertions.within;
import static testkit.assertions.Assertions.assertThat;
import static testkit.assertions.Assertions.assertThatThrownBy;

import dagnet.Value;
import dagnet.nn.Activation;
import dagnet.nn.Neuron;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetDataTest {

    @Test
    @DisplayName("a leaf can be given another number")
    void setData() {
        Value a = Value.of(2);

        a.setData(5);

        assertThat(a.data()).isEqualTo(5);
    }

    @ParameterizedTest(name = "a leaf takes {0}, as Value.of does")
    @ValueSource(
            doubles = {
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                -0.0,
                Double.MAX_VALUE,
                Double.MIN_VALUE
            })
    void anyNumber(double number) {
        Value a = Value.of(2);

        a.setData(number);

        assertThat(a.data())
                .as("the number of a leaf after setData(%s), bit by bit", number)
                .matches(found -> Double.compare(found, number) == 0);
    }

    @Test
    @DisplayName("a value that an operation made refuses another number, and keeps its number and its gradient")
    void setDataOnlyOnLeaves() {
        Value c = Value.of(2).add(Value.of(3));
        c.backward();

        assertThatThrownBy(() -> c.setData(7), "setData on the value of an addition")
                .isInstanceOf(IllegalStateException.class);

        assertThat(c.data()).isEqualTo(5);
        assertThat(c.grad()).isEqualTo(1);
    }

    @Test
    @DisplayName("a leaf keeps its gradient when it is given another number")
    void gradientStays() {
        Value a = Value.of(2);
        a.mul(3).backward();

        a.setData(5);

        assertThat(a.grad())
                .as("the gradient after setData: only zeroGrad forgets it")
                .isEqualTo(3);
    }

    @Test
    @DisplayName("what was computed from a leaf before keeps its number, what is computed afterwards has the new one")
    void computedValuesKeepTheirNumber() {
        Value a = Value.of(2);
        Value before = a.mul(3);

        a.setData(5);

        assertThat(before.data()).isEqualTo(6);
        assertThat(a.mul(3).data()).isEqualTo(15);
    }

    @Test
    @DisplayName("a neuron computes with the weights and the bias that its parameters are set to")
    void neuronOfTheText() {
        Neuron neuron = new Neuron(2, Activation.TANH, new Random(1));
        List<Value> parameters = neuron.parameters();

        parameters.get(0).setData(-3);
        parameters.get(1).setData(1);
        parameters.get(2).setData(6.8814);
        Value y = neuron.apply(Value.of(2, 0));

        assertThat(y.data())
                .as("tanh(-3 · 2 + 1 · 0 + 6.8814) = tanh 0.8814")
                .isEqualTo(Math.tanh(0.8814), within(1e-12));
    }
}
