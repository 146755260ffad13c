package lesson11_gradient_descent;

import static org.assertj.core.api.Assertions.within;
import static testkit.assertions.Assertions.assertThat;
import static testkit.assertions.Assertions.assertThatThrownBy;

import dagnet.Value;
import dagnet.optim.Optimizer;
import dagnet.optim.Sgd;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class GradientDescentProperties {

    @Property
    @Label("a step of plain SGD goes from p to p - learningRate · gradient")
    void plainStep(
            @ForAll @DoubleRange(min = -9, max = 9) double start,
            @ForAll @DoubleRange(min = -9, max = 9) double slope,
            @ForAll @DoubleRange(min = 0, max = 2) double rate) {
        Value p = Value.of(start);
        Optimizer sgd = new Sgd(List.of(p), rate);

        p.mul(slope).backward();
        sgd.step();

        assertThat(p.data()).isEqualTo(start - rate * slope, within(1e-12));
    }

    @Property
    @Label("a step of SGD at a small rate never raises a smooth loss: in a bowl, at a rate of up to 1 / its curvature")
    void smallStepsNeverRaiseTheLoss(
            @ForAll @Size(3) List<@DoubleRange(min = 0.1, max = 10) Double> curvatures,
            @ForAll @Size(3) List<@DoubleRange(min = -9, max = 9) Double> start,
            @ForAll @DoubleRange(min = 0.01, max = 1) double share) {
        List<Value> p = start.stream().map(number -> Value.of(number)).toList();
        double steepest = curvatures.stream().mapToDouble(x -> x).max().orElseThrow();
        Optimizer sgd = new Sgd(p, share / steepest);
        Value before = bowl(p, curvatures);

        before.backward();
        sgd.step();

        assertThat(bowl(p, curvatures).data())
                .as("the loss after the step, which was %s before", before.data())
                .isLessThanOrEqualTo(before.data() + 1e-12);
    }

    @Property
    @Label(
            "the first step of gradient descent, with or without momentum, moves every parameter, and against its gradient")
    void againstTheGradient(
            @ForAll @Size(min = 1, max = 4) List<@DoubleRange(min = 0.1, max = 9) Double> steepnesses,
            @ForAll boolean uphill) {
        double sign = uphill ? 1 : -1;
        List<Double> slopes = steepnesses.stream().map(s -> sign * s).toList();

        assertThat(movedBy(slopes, p -> new Sgd(p, 0.1)))
                .as("how far each parameter moved, with the slopes %s", slopes)
                .allMatch(move -> move * sign < 0, "against its slope");
        assertThat(movedBy(slopes, p -> new Sgd(p, 0.1).momentum(0.9).nesterov()))
                .as("how far each parameter moved with Nesterov momentum, with the slopes %s", slopes)
                .allMatch(move -> move * sign < 0, "against its slope");
    }

    @Property
    @Label("momentum builds up: down an even slope each step is longer than the last, and none is longer than"
            + " rate · slope / (1 - momentum)")
    void momentumBuildsUp(
            @ForAll @DoubleRange(min = 0.1, max = 0.9) double momentum,
            @ForAll @DoubleRange(min = 0.1, max = 9) double slope) {
        Value p = Value.of(0);
        Optimizer sgd = new Sgd(List.of(p), 0.1).momentum(momentum);
        p.mul(slope).backward();

        double first = lengthOfAStep(sgd, p);
        double second = lengthOfAStep(sgd, p);
        double third = lengthOfAStep(sgd, p);

        assertThat(first).isEqualTo(0.1 * slope, within(1e-12));
        assertThat(second).isGreaterThan(first);
        assertThat(third).isGreaterThan(second).isLessThan(0.1 * slope / (1 - momentum));
    }

    @Property
    @Label("weight decay pulls to 0: where the slope is 0, each step takes the same share off a parameter")
    void weightDecayPulls(
            @ForAll @DoubleRange(min = -9, max = 9) double start,
            @ForAll @DoubleRange(min = 0, max = 1) double rate,
            @ForAll @DoubleRange(min = 0, max = 1) double decay) {
        Value p = Value.of(start);
        Optimizer sgd = new Sgd(List.of(p), rate).weightDecay(decay);

        sgd.step();
        sgd.step();

        assertThat(p.data()).isEqualTo(start * (1 - rate * decay) * (1 - rate * decay), within(1e-12));
    }

    @Property
    @Label("zeroGrad forgets: after it, a backward leaves what it would have left the first time")
    void zeroGradForgets(@ForAll @Size(min = 1, max = 5) List<@DoubleRange(min = -9, max = 9) Double> numbers) {
        List<Value> p = numbers.stream().map(number -> Value.of(number)).toList();
        Optimizer optimizer = new Sgd(p, 0.1);
        bowl(p, numbers).backward();
        List<Double> once = p.stream().map(Value::grad).toList();

        optimizer.zeroGrad();
        bowl(p, numbers).backward();

        assertThat(p).extracting(Value::grad).containsExactlyElementsOf(once);
    }

    @Property
    @Label("every negative learning rate is refused with an error that names it")
    void negativeRates(@ForAll @DoubleRange(min = -1e9, max = -0.01) double rate) {
        Optimizer optimizer = new Sgd(Value.of(1, 2), 0.1);

        assertThatThrownBy(() -> optimizer.setLearningRate(rate))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("" + rate);
    }

    /** {@code ½ Σ curvature · p²}, whose slope with respect to each p is its curvature times p. */
    private static Value bowl(List<Value> parameters, List<Double> curvatures) {
        Value sum = Value.of(0);
        for (int i = 0; i < parameters.size(); i++) {
            sum = sum.add(parameters.get(i).mul(parameters.get(i)).mul(curvatures.get(i) / 2));
        }
        return sum;
    }

    /** How far the first step moves parameters with these slopes. */
    private static List<Double> movedBy(List<Double> slopes, Function<List<Value>, Optimizer> optimizer) {
        List<Value> p = slopes.stream().map(slope -> Value.of(0)).toList();
        Value loss = Value.of(0);
        for (int i = 0; i < p.size(); i++) {
            loss = loss.add(p.get(i).mul(slopes.get(i)));
        }
        loss.backward();
        optimizer.apply(p).step();
        return p.stream().map(Value::data).toList();
    }

    private static double lengthOfAStep(Optimizer optimizer, Value p) {
        double before = p.data();
        optimizer.step();
        return Math.abs(p.data() - before);
    }
}
