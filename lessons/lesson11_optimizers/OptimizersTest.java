package lesson11_optimizers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import dagnet.Value;
import dagnet.optim.Adam;
import dagnet.optim.Optimizer;
import dagnet.optim.Schedule;
import dagnet.optim.Sgd;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptimizersTest {

    @Test
    @DisplayName("a leaf can be given another number")
    void setData() {
        Value a = Value.of(2);

        a.setData(5);

        assertThat(a.data()).isEqualTo(5);
    }

    @Test
    @DisplayName("a value that an operation made cannot, and keeps its number")
    void setDataOnlyOnLeaves() {
        Value c = Value.of(2).add(Value.of(3));

        assertThatThrownBy(() -> c.setData(7), "setData on the value of an addition")
                .isInstanceOf(IllegalStateException.class);

        assertThat(c.data()).isEqualTo(5);
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
        Adam adam = new Adam(p, 0.1).weightDecay(0.5);

        weighted(p, 3, -4).backward();
        sgd.step();
        adam.step();

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
                .as("p after a step at rate 1 and one at 0.1: -8 - 0.1 · (0.5 · 8 + 8) = -9.2."
                        + " (-12.8: the velocity was kept with the rate in it. Keep v = momentum · v + g.)")
                .isEqualTo(-9.2, within(1e-12));
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

    @Test
    @DisplayName("the first step of Adam goes as far as the learning rate, for a slope of 1000 and one of -0.001")
    void firstStepOfAdam() {
        List<Value> p = Value.of(0, 0);
        Adam adam = new Adam(p, 0.1);

        weighted(p, 1000, -0.001).backward();
        adam.step();

        assertThat(p.get(0).data())
                .as("p with the slope 1000. (-0.316: not divided by 1 - beta1^t and 1 - beta2^t)")
                .isEqualTo(-0.1, within(1e-5));
        assertThat(p.get(1).data())
                .as("p with the slope -0.001. (0.316: not divided by 1 - beta1^t and 1 - beta2^t)")
                .isEqualTo(0.1, within(1e-5));
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
                .as("p after two steps: -1 - m̂ / √v̂, with m̂ = 7/3 and v̂ = 39/7. (-2.12: not divided by 1 - beta1^t"
                        + " and 1 - beta2^t)")
                .isEqualTo(-1 - mean / Math.sqrt(square), within(1e-12));
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
    @DisplayName("a large epsilon makes Adam's steps small: 1 / (1 + 3) of the learning rate")
    void epsilonIsAddedAfterTheRoot() {
        Value p = Value.of(0);
        Adam adam = new Adam(List.of(p), 1).epsilon(3);

        p.mul(1).backward();
        adam.step();

        assertThat(p.data())
                .as("p after a step with slope 1, which is m̂ / (√v̂ + epsilon) = 1 / (1 + 3)."
                        + " (-0.5: epsilon was added inside the root. -0.033: not divided by 1 - beta1^t and"
                        + " 1 - beta2^t)")
                .isEqualTo(-0.25, within(1e-12));
    }

    @Test
    @DisplayName("weight decay is a gradient like any other to Adam: it moves 2 by the whole learning rate")
    void coupledDecay() {
        Value p = Value.of(2);
        Adam adam = new Adam(List.of(p), 0.1).weightDecay(0.5);

        adam.step();

        assertThat(p.data())
                .as("p = 2 with the gradient 0 and the weight decay 0.5. (1.684: not divided by 1 - beta1^t and"
                        + " 1 - beta2^t)")
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

    @Test
    @DisplayName("options come one after the other: each returns the optimizer itself")
    void optionsReturnTheOptimizer() {
        Sgd sgd = new Sgd(Value.of(1, 2), 0.1);
        Adam adam = new Adam(Value.of(1, 2), 0.1);

        assertThat(sgd.momentum(0.9).nesterov().weightDecay(0.1)).isSameAs(sgd);
        assertThat(adam.betas(0.8, 0.9).epsilon(1e-6).weightDecay(0.1).decoupled())
                .isSameAs(adam);
    }

    @Test
    @DisplayName("the learning rate is the one given, until it is set to another")
    void learningRate() {
        Optimizer optimizer = new Adam(Value.of(1, 2), 0.1);

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
                .message()
                .as("the message names the number")
                .contains("" + rate);

        assertThat(optimizer.learningRate())
                .as("the learning rate after another was refused")
                .isEqualTo(0.1);
        assertThatThrownBy(() -> new Sgd(Value.of(1, 2), rate), "new Sgd(…, %s)", rate)
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Adam(Value.of(1, 2), rate), "new Adam(…, %s)", rate)
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("an optimizer needs something to optimize")
    void noParameters() {
        assertThatThrownBy(() -> new Sgd(List.of(), 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Adam(List.of(), 0.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("a parameter that an operation made is refused at once, and not at the first step")
    void onlyLeavesAreParameters() {
        Value a = Value.of(2);

        assertThatThrownBy(() -> new Sgd(List.of(a, a.add(a)), 0.1), "SGD with a sum for a parameter")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Adam(List.of(a, a.add(a)), 0.1), "Adam with a sum for a parameter")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "a momentum or a beta of {0} is refused: the share of the old is from 0 to below 1")
    @ValueSource(doubles = {-0.1, 1, 1.5, Double.NaN})
    void badShares(double share) {
        Sgd sgd = new Sgd(Value.of(1, 2), 0.1);
        Adam adam = new Adam(Value.of(1, 2), 0.1);

        assertThatThrownBy(() -> sgd.momentum(share), "momentum(%s)", share)
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .as("the message names the number")
                .contains("" + share);
        assertThatThrownBy(() -> adam.betas(share, 0.9), "betas(%s, 0.9)", share)
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> adam.betas(0.9, share), "betas(0.9, %s)", share)
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "a weight decay or an epsilon of {0} is refused")
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void badStrengths(double strength) {
        Sgd sgd = new Sgd(Value.of(1, 2), 0.1);
        Adam adam = new Adam(Value.of(1, 2), 0.1);

        assertThatThrownBy(() -> sgd.weightDecay(strength), "weightDecay(%s) of Sgd", strength)
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .as("the message names the number")
                .contains("" + strength);
        assertThatThrownBy(() -> adam.weightDecay(strength), "weightDecay(%s) of Adam", strength)
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> adam.epsilon(strength), "epsilon(%s)", strength)
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("a momentum of 0 and betas of 0 are allowed: nothing of the old is kept")
    void nothingOfTheOldIsKept() {
        Value p = Value.of(0);
        Value q = Value.of(0);
        Sgd sgd = new Sgd(List.of(p), 1).momentum(0);
        Adam adam = new Adam(List.of(q), 1).betas(0, 0).epsilon(0);

        p.mul(2).add(q.mul(2)).backward();
        sgd.step();
        adam.step();

        assertThat(p.data()).as("p after a step of SGD with the slope 2").isEqualTo(-2);
        assertThat(q.data())
                .as("q after a step of Adam with the slope 2, which is 2 / √(2²)")
                .isEqualTo(-1);
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
                .as("p after two steps with the betas 0.5 and 0.75. (-2.12: not divided by 1 - beta1^t and"
                        + " 1 - beta2^t)")
                .isEqualTo(-1 - (7.0 / 3) / Math.sqrt(39.0 / 7), within(1e-12));
    }

    @Test
    @DisplayName("a constant schedule has the same rate at every step")
    void constant() {
        Schedule schedule = Schedule.constant(0.1);

        assertThat(schedule.at(0)).isEqualTo(0.1);
        assertThat(schedule.at(1_000_000)).isEqualTo(0.1);
    }

    @Test
    @DisplayName("a linear schedule from 1 to 0.1 over 100 steps: 1 at step 0, 0.991 at step 1, 0.1 from step 100 on")
    void linear() {
        Schedule schedule = Schedule.linear(1, 0.1, 100);

        assertThat(schedule.at(0))
                .as("at step 0. (0.991: steps are counted from 0, and the first has the start)")
                .isEqualTo(1);
        assertThat(schedule.at(1))
                .as("at step 1. (0.99090…: divide by steps, not by steps - 1: the end is for step 100)")
                .isEqualTo(0.991, within(1e-12));
        assertThat(schedule.at(50)).as("at step 50").isEqualTo(0.55, within(1e-12));
        assertThat(schedule.at(99)).as("at step 99").isEqualTo(0.109, within(1e-12));
        assertThat(schedule.at(100)).as("at step 100").isEqualTo(0.1);
        assertThat(schedule.at(250))
                .as("at step 250, long after the end, where the line would go on")
                .isEqualTo(0.1);
    }

    @Test
    @DisplayName("a cosine schedule from 1 to 0 over 100 steps: slow at both ends, and half way at step 50")
    void cosine() {
        Schedule schedule = Schedule.cosine(1, 0, 100);

        assertThat(schedule.at(0)).as("at step 0").isEqualTo(1);
        assertThat(schedule.at(25)).as("at step 25").isEqualTo((1 + Math.sqrt(0.5)) / 2, within(1e-12));
        assertThat(schedule.at(50)).as("at step 50").isEqualTo(0.5, within(1e-12));
        assertThat(schedule.at(75)).as("at step 75").isEqualTo((1 - Math.sqrt(0.5)) / 2, within(1e-12));
        assertThat(schedule.at(100)).as("at step 100").isEqualTo(0);
        assertThat(schedule.at(250))
                .as("at step 250, long after the end, where a cosine would rise again")
                .isEqualTo(0);
    }

    @Test
    @DisplayName("stairs that halve the rate every 10 steps: steps 0 to 9 are one stair, 10 to 19 the next")
    void stairs() {
        Schedule schedule = Schedule.stairs(0.8, 0.5, 10);

        assertThat(schedule.at(0)).as("at step 0").isEqualTo(0.8);
        assertThat(schedule.at(9))
                .as("at step 9, still on the first stair: step / every is rounded down")
                .isEqualTo(0.8);
        assertThat(schedule.at(10)).as("at step 10").isEqualTo(0.4);
        assertThat(schedule.at(19)).as("at step 19").isEqualTo(0.4);
        assertThat(schedule.at(20)).as("at step 20").isEqualTo(0.2);
    }

    @ParameterizedTest(name = "a schedule over {0} steps is refused")
    @ValueSource(ints = {0, -5})
    void badSchedules(int steps) {
        assertThatThrownBy(() -> Schedule.linear(1, 0, steps), "linear(1, 0, %s)", steps)
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .as("the message names the number")
                .contains("" + steps);
        assertThatThrownBy(() -> Schedule.cosine(1, 0, steps), "cosine(1, 0, %s)", steps)
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Schedule.stairs(1, 0.5, steps), "stairs(1, 0.5, %s)", steps)
                .isInstanceOf(IllegalArgumentException.class);
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
