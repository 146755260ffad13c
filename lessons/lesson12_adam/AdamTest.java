package lesson12_adam;

import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;
import static testkit.assertions.Assertions.assertThat;
import static testkit.assertions.Assertions.assertThatThrownBy;

import dagnet.Value;
import dagnet.optim.Adam;
import dagnet.optim.Optimizer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdamTest {

    private static final String UNCORRECTED = "the averages were not divided by 1 - beta1^t and 1 - beta2^t";

    @Test
    @DisplayName("the first step of Adam goes as far as the learning rate, for a slope of 1000 and one of -0.001")
    void firstStepOfAdam() {
        List<Value> p = Value.of(0, 0);
        Adam adam = new Adam(p, 0.1);

        weighted(p, 1000, -0.001).backward();
        adam.step();

        assertThat(p.get(0).data())
                .as("p with the slope 1000")
                .ifItIs(-0.1 * 100 / (Math.sqrt(1000) + 1e-8), UNCORRECTED)
                .isEqualTo(-0.1, within(1e-5));
        assertThat(p.get(1).data())
                .as("p with the slope -0.001")
                .ifItIs(0.1 * 1e-4 / (Math.sqrt(1e-9) + 1e-8), UNCORRECTED)
                .isEqualTo(0.1, within(1e-5));
    }

    @Test
    @DisplayName("three steps of Adam by hand, with the slopes 4, 2 and 0: the table in the lesson's text")
    void threeStepsByHand() {
        Value p = Value.of(0);
        Adam adam = new Adam(List.of(p), 0.1);

        double[] places = placesAfterStepsWithSlopes(adam, p, 4, 2, 0);

        assertThat(places)
                .as("p after each step")
                .ifOneOfThemIs(-0.1 * 0.4 / Math.sqrt(0.016), UNCORRECTED)
                .ifTheyAre(
                        new double[] {-0.1, -0.1932180, -0.1932180},
                        "the third slope is 0, but m still holds the two before it")
                .usingComparatorWithPrecision(1e-7)
                .containsExactly(-0.1, -0.1932180, -0.2652757);
    }

    @Test
    @DisplayName(
            "two steps of Adam by hand: the averages of the slopes 1 and 3 are divided by 1 - beta1² and 1 - beta2²")
    void secondStepOfAdam() {
        Value p = Value.of(0);
        Adam adam = new Adam(List.of(p), 1).betas(0.5, 0.75).epsilon(0);

        p.mul(1).backward();
        adam.step();
        p.mul(2).backward();
        adam.step();

        double mean = (0.5 * 0.5 * 1 + 0.5 * 3) / (1 - 0.5 * 0.5);
        double square = (0.75 * 0.25 * 1 + 0.25 * 9) / (1 - 0.75 * 0.75);
        assertThat(p.data())
                .as("p after two steps: -1 - m̂ / √v̂, with m̂ = 7/3 and v̂ = 39/7")
                .ifItIs(-1 - 1.75 / Math.sqrt(39.0 / 16), UNCORRECTED)
                .isEqualTo(-1 - mean / Math.sqrt(square), within(1e-12));
    }

    @Test
    @DisplayName("every parameter has averages of its own: the slopes 100 and 1 move both parameters equally far")
    void averagesOfTheirOwn() {
        List<Value> p = Value.of(0, 0);
        Adam adam = new Adam(p, 0.1).epsilon(0);

        weighted(p, 100, 1).backward();
        adam.step();
        adam.step();

        assertThat(p.get(0).data()).as("p with the slope 100").isEqualTo(-0.2, within(1e-12));
        assertThat(p.get(1).data()).as("p with the slope 1").isEqualTo(-0.2, within(1e-12));
    }

    @Test
    @DisplayName("Adam leaves a parameter alone that has no gradient")
    void adamWithoutGradient() {
        List<Value> p = Value.of(3, 3);
        Adam adam = new Adam(p, 0.1);

        p.get(0).mul(1).backward();
        adam.step();

        assertThat(p.get(0).data()).isLessThan(3);
        assertThat(p.get(1).data()).isEqualTo(3);
    }

    @Test
    @DisplayName("a step leaves the gradients as they are: forgetting them is for zeroGrad")
    void stepKeepsTheGradients() {
        List<Value> p = Value.of(1, 2);
        Adam adam = new Adam(p, 0.1).weightDecay(0.5);

        weighted(p, 3, -4).backward();
        adam.step();

        assertThat(p)
                .as("the gradients after a step: to forget them is for zeroGrad")
                .extracting(Value::grad)
                .containsExactly(3.0, -4.0);
    }

    @Test
    @DisplayName("a lowered rate shortens the next step at once: the rate is not part of the averages")
    void rateIsNotPartOfTheAverages() {
        Value p = Value.of(0);
        Adam adam = new Adam(List.of(p), 1).epsilon(0);
        p.mul(8).backward();
        adam.step();

        adam.setLearningRate(0.1);
        adam.step();

        assertThat(p.data())
                .as("p after a step at rate 1 and one at 0.1, with the slope 8 for both: -1 - 0.1")
                .isEqualTo(-1.1, within(1e-12));
    }

    @ParameterizedTest(name = "a learning rate of {0} is refused, as in every optimizer, and the old one stays")
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void badLearningRate(double rate) {
        Adam adam = new Adam(Value.of(1, 2), 0.1);

        assertThatThrownBy(() -> adam.setLearningRate(rate), "setLearningRate(%s)", rate)
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Adam(Value.of(1, 2), rate), "new Adam(…, %s)", rate)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("" + rate);

        assertThat(adam.learningRate())
                .as("the learning rate after another was refused")
                .isEqualTo(0.1);
    }

    @Test
    @DisplayName("leaves are taken for parameters; no parameters, or one that an operation made, are refused at once")
    void badParameters() {
        Value a = Value.of(2);
        Adam adam = new Adam(List.of(a), 0.1);

        assertThat(adam.learningRate())
                .as("the learning rate of Adam with a leaf")
                .isEqualTo(0.1);
        assertThatThrownBy(() -> new Adam(List.of(), 0.1), "Adam without parameters")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Adam(List.of(a, a.add(a)), 0.1), "Adam with a sum for a parameter")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("betas of 0 are allowed: nothing of the old is kept, and a step is g / √g²")
    void nothingOfTheOldIsKept() {
        Value p = Value.of(0);
        Adam adam = new Adam(List.of(p), 1).betas(0, 0).epsilon(0);

        double[] places = placesAfterStepsWithSlopes(adam, p, 2, -3);

        assertThat(places).as("p after the slopes 2 and -3").containsExactly(-1.0, 0.0);
    }

    @ParameterizedTest(name = "a beta of {0} is refused: the share that is kept is from 0 to below 1")
    @ValueSource(doubles = {-0.1, 1, 1.5, Double.NaN})
    void badBetas(double beta) {
        Adam adam = new Adam(Value.of(1, 2), 0.1);

        assertThatThrownBy(() -> adam.betas(beta, 0.9), "betas(%s, 0.9)", beta)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("" + beta);
        assertThatThrownBy(() -> adam.betas(0.9, beta), "betas(0.9, %s)", beta)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("" + beta);
    }

    @Test
    @DisplayName("betas that are refused leave both as they were")
    void badBetasChangeNothing() {
        Value p = Value.of(0);
        Adam adam = new Adam(List.of(p), 1).betas(0.5, 0.75).epsilon(0);

        Throwable unused = catchThrowable(() -> adam.betas(0.1, 2));
        p.mul(1).backward();
        adam.step();
        p.mul(2).backward();
        adam.step();

        assertThat(p.data())
                .as("p after two steps with the betas 0.5 and 0.75")
                .ifItIs(-1 - 1.75 / Math.sqrt(39.0 / 16), UNCORRECTED)
                .isEqualTo(-1 - (7.0 / 3) / Math.sqrt(39.0 / 7), within(1e-12));
    }

    @Test
    @DisplayName("a large epsilon makes Adam's steps small: 1 / (1 + 3) of the learning rate")
    void epsilonIsAddedAfterTheRoot() {
        Value p = Value.of(0);
        Adam adam = new Adam(List.of(p), 1).epsilon(3);

        p.mul(1).backward();
        adam.step();

        assertThat(p.data())
                .as("p after a step with slope 1, which is m̂ / (√v̂ + epsilon) = 1 / (1 + 3)")
                .ifItIs(-0.5, "epsilon was added inside the root")
                .ifItIs(-0.1 / (Math.sqrt(0.001) + 3), UNCORRECTED)
                .isEqualTo(-0.25, within(1e-12));
    }

    @Test
    @DisplayName("weight decay is a gradient like any other to Adam: it moves 2 by the whole learning rate")
    void coupledDecay() {
        Value p = Value.of(2);
        Adam adam = new Adam(List.of(p), 0.1).weightDecay(0.5);

        adam.step();

        assertThat(p.data())
                .as("p = 2 with the gradient 0 and the weight decay 0.5")
                .ifItIs(2 - 0.1 * 0.1 / (Math.sqrt(0.001) + 1e-8), UNCORRECTED)
                .isEqualTo(1.9, within(1e-6));
    }

    @Test
    @DisplayName("decoupled, it is taken off directly: AdamW moves 2 by 0.1 · 0.25 · 2")
    void decoupledDecay() {
        Value p = Value.of(2);
        Adam adam = new Adam(List.of(p), 0.1).weightDecay(0.25).decoupled();

        adam.step();

        assertThat(p.data())
                .as("p = 2 with the gradient 0 and the weight decay 0.25")
                .isEqualTo(1.95, within(1e-12));
    }

    @ParameterizedTest(name = "a weight decay or an epsilon of {0} is refused")
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void badStrengths(double strength) {
        Adam adam = new Adam(Value.of(1, 2), 0.1);

        assertThatThrownBy(() -> adam.weightDecay(strength), "weightDecay(%s)", strength)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("" + strength);
        assertThatThrownBy(() -> adam.epsilon(strength), "epsilon(%s)", strength)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("" + strength);
    }

    @Test
    @DisplayName("options come one after the other: each returns the optimizer itself")
    void optionsReturnTheOptimizer() {
        Adam adam = new Adam(Value.of(1, 2), 0.1);

        assertThat(adam.betas(0.8, 0.9).epsilon(1e-6).weightDecay(0.1).decoupled())
                .isSameAs(adam);
    }

    /** A loss whose slope by each parameter is the factor of it. */
    private static Value weighted(List<Value> parameters, double... factors) {
        Value sum = Value.of(0);
        for (int i = 0; i < factors.length; i++) {
            sum = sum.add(parameters.get(i).mul(factors[i]));
        }
        return sum;
    }

    /** Where p is after each of these steps. */
    private static double[] placesAfterStepsWithSlopes(Optimizer optimizer, Value p, double... slopes) {
        double[] places = new double[slopes.length];
        for (int i = 0; i < slopes.length; i++) {
            optimizer.zeroGrad();
            p.mul(slopes[i]).backward();
            optimizer.step();
            places[i] = p.data();
        }
        return places;
    }
}
