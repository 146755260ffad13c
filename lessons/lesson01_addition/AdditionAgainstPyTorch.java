package lesson01_addition;

import static testkit.expressions.EngineAssert.assertThat;
import static testkit.expressions.EngineAssert.expression;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import testkit.expressions.Expression;
import testkit.expressions.UpToLesson;

class AdditionAgainstPyTorch {

    @Example
    @Label("PyTorch agrees about 2 + 3 and its local gradients")
    void twoPlusThree() {
        assertThat(expression("a + b", 2, 3)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch computes the same value for any sum of sums")
    void values(@ForAll @UpToLesson(1) Expression sums) {
        assertThat(sums).hasTheValueOfPyTorch();
    }

    @Property
    @Label("PyTorch finds the same slopes as the local gradients of any sum of sums")
    void localGradients(@ForAll @UpToLesson(1) Expression sums) {
        assertThat(sums).hasTheLocalGradientsOfPyTorch();
    }
}
