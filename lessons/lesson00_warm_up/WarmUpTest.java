package lesson00_warm_up;

import static expressions.EngineAssert.expression;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dagnet.WarmUp;
import expressions.Expression;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pytorch.PyTorch;

class WarmUpTest {

    @Test
    @DisplayName("f(2) is 2² + 3·2 = 10")
    void value() {
        assertThat(WarmUp.f(2)).isEqualTo(10);
    }

    @Test
    @DisplayName("the slope at 2 is 2·2 + 3 = 7")
    void slope() {
        assertThat(WarmUp.slope(2)).isEqualTo(7);
    }

    @Test
    @DisplayName("PyTorch is ready, and finds the same slope by itself")
    void pytorch() {
        Expression f = expression("a * a + a * 3", 2);
        assertThat(PyTorch.judge().answer(f).gradients().get(0)).isEqualTo(WarmUp.slope(2), within(1e-9));
    }
}
