package lesson11_gradient_descent;

import static org.assertj.core.api.Assertions.within;
import static testkit.assertions.Assertions.assertThat;
import static testkit.assertions.Assertions.assertThatThrownBy;

import dagnet.Value;
import dagnet.optim.Optimizer;
import dagnet.optim.Sgd;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradientDescentTest {

    @Test
    @DisplayName("a step of plain SGD by hand: at p = 3 the slope of p² is 6, and 3 - 0.1 · 6 is 2.4")
    void plainStep() {
        Value p = Value.of(3);
        Sgd sgd = new Sgd(List.of(p), 0.1);

        p.mul(p).backward();
        sgd.step();

        assertThat(p.data()).isEqualTo(2.4, within(1e-12));
    }

    @Test
    @DisplayName("a step moves all parameters, each against its own gradient")
    void everyParameterMoves() {
        List<Value> p = Value.of(1, 1, 1);
        Sgd sgd = new Sgd(p, 0.5);

        weighted(p, 2, -4, 0).backward();
        sgd.step();

        assertThat(p).extracting(Value::data).containsExactly(0.0, 3.0, 1.0);
    }

    @Test
    @DisplayName("a step leaves the gradients as they are: forgetting them is for zeroGrad")
    void stepKeepsTheGradients() {
        List<Value> p = Value.of(1, 2);
        Sgd sgd = new Sgd(p, 0.1).momentum(0.9).weightDecay(0.5);

        weighted(p, 3, -4).backward();
        sgd.step();

        assertThat(p)
                .as("the gradients after a step: to forget them is for zeroGrad")
                .extracting(Value::grad)
                .containsExactly(3.0, -4.0);
    }

    @Test
    @DisplayName("zeroGrad forgets the gradient of every parameter, and moves none")
    void zeroGradForgetsAll() {
        List<Value> p = Value.of(1, 2, 3);
        Sgd sgd = new Sgd(p, 0.1);
        weighted(p, 3, -4, 5).backward();

        sgd.zeroGrad();

        assertThat(p).as("the gradients after zeroGrad").extracting(Value::grad).containsExactly(0.0, 0.0, 0.0);
        assertThat(p)
                .as("the parameters after zeroGrad, which moves none")
                .extracting(Value::data)
                .containsExactly(1.0, 2.0, 3.0);
    }

    @Test
    @DisplayName("the learning rate is the one given, until it is set to another")
    void learningRate() {
        Optimizer optimizer = new Sgd(Value.of(1, 2), 0.1);

        assertThat(optimizer.learningRate()).isEqualTo(0.1);
        optimizer.setLearningRate(0.05);

        assertThat(optimizer.learningRate()).isEqualTo(0.05);
    }

    @ParameterizedTest(name = "a learning rate of {0} is refused with an error that names it, and the old one stays")
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void badLearningRate(double rate) {
        Optimizer optimizer = new Sgd(Value.of(1, 2), 0.1);

        assertThatThrownBy(() -> optimizer.setLearningRate(rate), "setLearningRate(%s)", rate)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("" + rate);

        assertThat(optimizer.learningRate())
                .as("the learning rate after another was refused")
                .isEqualTo(0.1);
        assertThatThrownBy(() -> new Sgd(Value.of(1, 2), rate), "new Sgd(…, %s)", rate)
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("an optimizer needs something to optimize")
    void noParameters() {
        assertThatThrownBy(() -> new Sgd(List.of(), 0.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("a parameter that an operation made is refused at once, and not at the first step")
    void onlyLeavesAreParameters() {
        Value a = Value.of(2);

        assertThatThrownBy(() -> new Sgd(List.of(a, a.add(a)), 0.1), "SGD with a sum for a parameter")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("momentum by hand: with the slope 1 everywhere, steps of 1, then 1.9, then 2.71")
    void momentumBuildsUp() {
        Value p = Value.of(0);
        Sgd sgd = new Sgd(List.of(p), 1).momentum(0.9);

        assertThat(placesAfterStepsDownTheSlope(sgd, p, 3))
                .as("p after each step; v = 0.9 · v + 1, from v = 0, is 1, 1.9 and 2.71")
                .usingComparatorWithPrecision(1e-12)
                .containsExactly(-1.0, -2.9, -5.61);
    }

    @Test
    @DisplayName("a momentum of 0 is allowed: nothing of the old velocity is kept")
    void nothingOfTheOldIsKept() {
        Value p = Value.of(0);
        Sgd sgd = new Sgd(List.of(p), 1).momentum(0);

        assertThat(placesAfterStepsDownTheSlope(sgd, p, 2)).containsExactly(-1.0, -2.0);
    }

    @ParameterizedTest(name = "a momentum of {0} is refused: the share that is kept is from 0 to below 1")
    @ValueSource(doubles = {-0.1, 1, 1.5, Double.NaN})
    void badMomentum(double momentum) {
        Sgd sgd = new Sgd(Value.of(1, 2), 0.1);

        assertThatThrownBy(() -> sgd.momentum(momentum), "momentum(%s)", momentum)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("" + momentum);
    }

    @Test
    @DisplayName("every parameter has a velocity of its own")
    void velocityOfItsOwn() {
        List<Value> p = Value.of(0, 0);
        Sgd sgd = new Sgd(p, 1).momentum(0.5);

        weighted(p, 8, 0).backward();
        sgd.step();
        sgd.step();

        assertThat(p).extracting(Value::data).containsExactly(-20.0, 0.0);
    }

    @Test
    @DisplayName("a lowered rate slows the next step at once: the rate is not part of the velocity")
    void rateIsNotPartOfTheVelocity() {
        Value p = Value.of(0);
        Sgd sgd = new Sgd(List.of(p), 1).momentum(0.5);
        p.mul(8).backward();
        sgd.step();

        sgd.setLearningRate(0.1);
        sgd.step();

        assertThat(p.data())
                .as("p after a step at rate 1 and one at 0.1: -8 - 0.1 · (0.5 · 8 + 8) = -9.2")
                .ifItIs(-12.8, "the velocity was kept with the rate in it: keep v = momentum · v + g")
                .isEqualTo(-9.2, within(1e-12));
    }

    @Test
    @DisplayName("Nesterov's momentum by hand: with the slope 1 everywhere, steps of 1.9, then 2.71")
    void nesterovLooksAhead() {
        Value p = Value.of(0);
        Sgd sgd = new Sgd(List.of(p), 1).momentum(0.9).nesterov();

        assertThat(placesAfterStepsDownTheSlope(sgd, p, 2))
                .as("p after each step; v is 1 and 1.9, and the direction g + 0.9 · v is 1.9 and 2.71")
                .usingComparatorWithPrecision(1e-12)
                .containsExactly(-1.9, -4.61);
    }

    @Test
    @DisplayName("without momentum, nesterov changes nothing")
    void nesterovWithoutMomentum() {
        Value p = Value.of(3);
        Sgd sgd = new Sgd(List.of(p), 0.1).nesterov();

        p.mul(p).backward();
        sgd.step();

        assertThat(p.data()).isEqualTo(2.4, within(1e-12));
    }

    @Test
    @DisplayName("weight decay by hand: where the slope is 0, it pulls 2 to 1.9 and -2 to -1.9")
    void weightDecayPulls() {
        List<Value> p = Value.of(2, -2);
        Sgd sgd = new Sgd(p, 0.5).weightDecay(0.1);

        sgd.step();

        assertThat(p.get(0).data()).as("p = 2 after p - 0.5 · (0 + 0.1 · p)").isEqualTo(1.9, within(1e-12));
        assertThat(p.get(1).data()).as("p = -2 after p - 0.5 · (0 + 0.1 · p)").isEqualTo(-1.9, within(1e-12));
    }

    @ParameterizedTest(name = "a weight decay of {0} is refused")
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void badWeightDecay(double decay) {
        Sgd sgd = new Sgd(Value.of(1, 2), 0.1);

        assertThatThrownBy(() -> sgd.weightDecay(decay), "weightDecay(%s)", decay)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("" + decay);
    }

    @Test
    @DisplayName("options come one after the other: each returns the optimizer itself")
    void optionsReturnTheOptimizer() {
        Sgd sgd = new Sgd(Value.of(1, 2), 0.1);

        assertThat(sgd.momentum(0.9).nesterov().weightDecay(0.1)).isSameAs(sgd);
    }

    /** A loss whose slope by each parameter is the factor of it. */
    private static Value weighted(List<Value> parameters, double... factors) {
        Value sum = Value.of(0);
        for (int i = 0; i < factors.length; i++) {
            sum = sum.add(parameters.get(i).mul(factors[i]));
        }
        return sum;
    }

    private static double[] placesAfterStepsDownTheSlope(Optimizer optimizer, Value p, int steps) {
        double[] places = new double[steps];
        for (int i = 0; i < steps; i++) {
            optimizer.zeroGrad();
            p.mul(1).backward();
            optimizer.step();
            places[i] = p.data();
        }
        return places;
    }
}
