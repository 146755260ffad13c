package FOLDER;

import static testkit.assertions.Assertions.assertThat;
import static testkit.expressions.EngineAssert.expression;

import dagnet.NAME;
import dagnet.Value;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import testkit.pytorch.PyTorch;

class NAMEAgainstPyTorch {

    @Example
    @Label("To be written: a sentence about what PyTorch finds as well")
    void gradient() {
        Value a = Value.of(3);

        NAME.example(a).backward();

        List<Double> gradients =
                PyTorch.judge().answer(expression("a * a", 3)).gradients();
        assertThat(a.grad()).as("To be written: what this number is").isEqualTo(gradients.get(0));
    }
}
