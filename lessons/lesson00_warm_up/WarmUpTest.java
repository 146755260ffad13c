package lesson00_warm_up;

import static org.assertj.core.api.Assertions.within;
import static testkit.assertions.Assertions.assertThat;
import static testkit.expressions.EngineAssert.expression;

import dagnet.WarmUp;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import testkit.expressions.Expression;
import testkit.pytorch.PyTorch;

class WarmUpTest {

    @Test
    @DisplayName("f(2) is 2² + 3·2 = 10")
    void value() {
        assertThat(WarmUp.f(2)).as("f(2)").isEqualTo(10);
    }

    @Test
    @DisplayName("the slope at 2 is 2·2 + 3 = 7, and a nudge of 0.001 shows about as much")
    void slope() {
        double nudged = (WarmUp.f(2.001) - WarmUp.f(2)) / 0.001;

        assertThat(WarmUp.slope(2)).as("slope(2)").isEqualTo(7);
        assertThat(nudged).as("how far f moves, for each unit of x").isEqualTo(7, within(0.01));
    }

    @Test
    @DisplayName("PyTorch is ready, and finds the same slope by itself")
    void pytorch() {
        Expression f = expression("a * a + a * 3", 2);

        double pytorch = PyTorch.judge().answer(f).gradients().get(0);

        assertThat(WarmUp.slope(2)).as("slope(2), where PyTorch is right").isEqualTo(pytorch, within(1e-9));
    }
}
