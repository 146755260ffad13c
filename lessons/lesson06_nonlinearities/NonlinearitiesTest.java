package lesson06_nonlinearities;

import static org.assertj.core.api.Assertions.within;
import static testkit.assertions.Assertions.assertThat;

import dagnet.Value;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NonlinearitiesTest {

    private static final Offset<Double> ROUNDING = within(1e-9);

    @Test
    @DisplayName("exp: e^0 is 1 and e^1 is 2.71828…; the slope is as large as the result")
    void exponential() {
        Value zero = Value.of(0);
        Value one = Value.of(1);

        Value atZero = zero.exp();
        Value atOne = one.exp();
        atZero.backward();
        atOne.backward();

        assertThat(atZero.data()).as("e^0").isCloseTo(1, ROUNDING);
        assertThat(atOne.data()).as("e^1").isCloseTo(Math.E, ROUNDING);
        assertThat(zero.grad()).as("the slope of e^x at 0").isCloseTo(1, ROUNDING);
        assertThat(one.grad()).as("the slope of e^x at 1").isCloseTo(Math.E, ROUNDING);
    }

    @Test
    @DisplayName("log: the natural logarithm of e is 1; at 4 the slope is a quarter")
    void logarithm() {
        Value e = Value.of(Math.E);
        Value four = Value.of(4);

        Value atE = e.log();
        Value atFour = four.log();
        atFour.backward();

        assertThat(atE.data()).as("log e").isCloseTo(1, ROUNDING);
        assertThat(atFour.data()).as("log 4").isCloseTo(1.3862943611198906, ROUNDING);
        assertThat(four.grad()).as("the slope of log at 4").isCloseTo(0.25, ROUNDING);
    }

    @Test
    @DisplayName("tanh: 0 at 0, where it is steepest, with the slope 1")
    void tanhAtZero() {
        Value x = Value.of(0);

        Value y = x.tanh();
        y.backward();

        assertThat(y.data()).as("tanh 0").isCloseTo(0, ROUNDING);
        assertThat(x.grad()).as("the slope of tanh at 0").isCloseTo(1, ROUNDING);
    }

    @Test
    @DisplayName("a neuron: tanh(2 · (-3) + 0 · 1 + 6.8814) is 0.7071, and its gradients are -1.5, 1, 0.5, 0 and 0.5")
    void neuron() {
        Value x1 = Value.of(2);
        Value x2 = Value.of(0);
        Value w1 = Value.of(-3);
        Value w2 = Value.of(1);
        Value b = Value.of(6.881373587019543);

        Value o = x1.mul(w1).add(x2.mul(w2)).add(b).tanh();
        o.backward();

        assertThat(o.data()).as("the neuron's output").isCloseTo(Math.sqrt(0.5), ROUNDING);
        assertThat(x1.grad()).as("gradient of x1").isCloseTo(-1.5, ROUNDING);
        assertThat(w1.grad()).as("gradient of w1").isCloseTo(1, ROUNDING);
        assertThat(x2.grad()).as("gradient of x2").isCloseTo(0.5, ROUNDING);
        assertThat(w2.grad()).as("gradient of w2").isCloseTo(0, ROUNDING);
        assertThat(b.grad()).as("gradient of b").isCloseTo(0.5, ROUNDING);
    }

    @Test
    @DisplayName("sigmoid: a half at 0, where it is steepest, with the slope 1/4")
    void sigmoidAtZero() {
        Value x = Value.of(0);

        Value y = x.sigmoid();
        y.backward();

        assertThat(y.data()).as("sigmoid 0").isCloseTo(0.5, ROUNDING);
        assertThat(x.grad()).as("the slope of sigmoid at 0").isCloseTo(0.25, ROUNDING);
    }

    @Test
    @DisplayName("relu: what is above 0 passes unchanged, with the slope 1")
    void reluAboveZero() {
        Value x = Value.of(3);

        Value y = x.relu();
        y.backward();

        assertThat(y.data()).as("relu 3").isEqualTo(3);
        assertThat(x.grad()).as("the slope of relu at 3").isEqualTo(1);
    }

    @Test
    @DisplayName("relu: what is below 0 becomes 0, with the slope 0")
    void reluBelowZero() {
        Value x = Value.of(-3);

        Value y = x.relu();
        y.backward();

        assertThat(y.data()).as("relu -3").isEqualTo(0);
        assertThat(x.grad()).as("the slope of relu at -3").isEqualTo(0);
    }

    @Test
    @DisplayName("relu: at the kink, at 0, the slope is 0")
    void reluAtTheKink() {
        Value x = Value.of(0);

        Value y = x.relu();
        y.backward();

        assertThat(y.data()).as("relu 0").isEqualTo(0);
        assertThat(x.grad()).as("the slope of relu at 0").isEqualTo(0);
    }

    @Test
    @DisplayName("relu: NaN stays NaN")
    void reluOfNaN() {
        Value x = Value.of(Double.NaN);

        Value y = x.relu();

        assertThat(y.data())
                .as("relu NaN: a 0 would hide that something went wrong before")
                .isNaN();
    }

    @Test
    @DisplayName("a nonlinearity leaves its operand as it was")
    void operandStaysAsItWas() {
        Value x = Value.of(0.5);

        x.exp().log().tanh().sigmoid().relu();

        assertThat(x.data()).as("the operand, afterwards").isEqualTo(0.5);
        assertThat(x.isLeaf()).as("whether the operand is a leaf, afterwards").isTrue();
    }
}
