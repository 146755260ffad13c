package lesson12_adam;

import static org.assertj.core.api.Assertions.within;
import static testkit.assertions.Assertions.assertThat;

import dagnet.Value;
import dagnet.optim.Adam;
import dagnet.optim.Optimizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class AdamProperties {

    @Property
    @Label("the first step moves every parameter against its gradient, and equally far")
    void firstStep(
            @ForAll @Size(min = 1, max = 4) List<@DoubleRange(min = 0.1, max = 9) Double> steepnesses,
            @ForAll boolean uphill,
            @ForAll @DoubleRange(min = 0.01, max = 1) double rate) {
        double sign = uphill ? 1 : -1;
        List<Value> p = steepnesses.stream().map(s -> Value.of(0)).toList();
        Value loss = Value.of(0);
        for (int i = 0; i < p.size(); i++) {
            loss = loss.add(p.get(i).mul(sign * steepnesses.get(i)));
        }

        loss.backward();
        new Adam(p, rate).epsilon(0).step();

        assertThat(p)
                .extracting(Value::data)
                .usingElementComparator((found, expected) -> Math.abs(found - expected) < 1e-12 ? 0 : 1)
                .containsOnly(-sign * rate);
    }

    @Property
    @Label("down an even slope every step is as long as the first, whatever the betas are")
    void evenSlope(
            @ForAll @DoubleRange(min = 0, max = 0.9) double beta1,
            @ForAll @DoubleRange(min = 0, max = 0.9) double beta2,
            @ForAll @DoubleRange(min = 0.1, max = 9) double slope) {
        Value p = Value.of(0);
        Optimizer adam = new Adam(List.of(p), 0.1).betas(beta1, beta2).epsilon(0);

        p.mul(slope).backward();
        adam.step();
        adam.step();
        adam.step();

        assertThat(p.data()).isEqualTo(-0.3, within(1e-9));
    }

    @Property
    @Label("a loss a hundred or a thousand times as large makes no difference to Adam without epsilon")
    void adamDoesNotCareAboutScale(
            @ForAll @DoubleRange(min = 0.5, max = 9) double start,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double scale) {
        Value p = Value.of(start);
        Value q = Value.of(start);
        Optimizer ofP = new Adam(List.of(p), 0.1).epsilon(0);
        Optimizer ofQ = new Adam(List.of(q), 0.1).epsilon(0);

        p.mul(p).backward();
        ofP.step();
        p.mul(p).backward();
        ofP.step();
        q.mul(q).mul(scale).backward();
        ofQ.step();
        q.mul(q).mul(scale).backward();
        ofQ.step();

        assertThat(p.data()).isNotEqualTo(start);
        assertThat(q.data()).isEqualTo(p.data(), within(1e-9));
    }

    @Property
    @Label("decoupled weight decay pulls to 0: where the slope is 0, each step takes the same share off a parameter")
    void decoupledDecay(
            @ForAll @DoubleRange(min = -9, max = 9) double start,
            @ForAll @DoubleRange(min = 0, max = 1) double rate,
            @ForAll @DoubleRange(min = 0, max = 1) double decay) {
        Value p = Value.of(start);
        Optimizer adamW = new Adam(List.of(p), rate).weightDecay(decay).decoupled();

        adamW.step();
        adamW.step();

        assertThat(p.data()).isEqualTo(start * (1 - rate * decay) * (1 - rate * decay), within(1e-12));
    }
}
