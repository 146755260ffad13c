package lesson05_backpropagation;

import static testkit.expressions.EngineAssert.assertThat;
import static testkit.expressions.EngineAssert.expression;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import testkit.expressions.Expression;
import testkit.expressions.UpToLesson;

class BackpropagationAgainstPyTorch {

    @Example
    @Label("PyTorch agrees about the diamond, a + a · a")
    void diamond() {
        assertThat(expression("a + a * a", 5)).hasTheGradientsOfPyTorch();
    }

    @Example
    @Label("PyTorch agrees about a - a, where the shares of one operation cancel")
    void sharesThatCancel() {
        assertThat(expression("a - a", 4)).hasTheGradientsOfPyTorch();
    }

    @Example
    @Label("PyTorch agrees about p · (a + p): p waits for its second share")
    void waitsForTheSecondShare() {
        assertThat(expression("p = a * b; p * (a + p)", 2, 3)).hasTheGradientsOfPyTorch();
    }

    @Example
    @Label("PyTorch agrees about (a + p) · p: p waits for its first share")
    void waitsForTheFirstShare() {
        assertThat(expression("p = a * b; (a + p) * p", 2, 3)).hasTheGradientsOfPyTorch();
    }

    @Example
    @Label("PyTorch agrees about p · ((p + 1) · b), the longer way round")
    void waitsForTheLongWayRound() {
        assertThat(expression("p = a * b; p * ((p + 1) * b)", 2, 3)).hasTheGradientsOfPyTorch();
    }

    @Example
    @Label("PyTorch agrees about (a + b) · (a · b), where both factors have the same number")
    void equalNumbers() {
        assertThat(expression("(a + b) * (a * b)", 2, 2)).hasTheGradientsOfPyTorch();
    }

    @Example
    @Label("PyTorch agrees about a second call for (a · b) · c")
    void secondCall() {
        assertThat(expression("(a * b) * c", 2, 3, 4)).hasTwiceTheGradientsOfPyTorchAfterTwoCalls();
    }

    @Example
    @Label("PyTorch agrees about the example of micrograd, whose relus come with the next lesson and are left out here")
    void micrograd() {
        assertThat(expression("""
            c = a + b;
            d = a * b + b ^ 3;
            c = c + (c + 1);
            c = c + (c + 1 + -a);
            d = d + (d * 2 + (b + a));
            d = d + (d * 3 + (b - a));
            f = (c - d) ^ 2;
            f / 2 + f ^ -1 * 10
            """, -4, 2)).hasTheGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch finds the same gradients for any expression")
    void gradients(@ForAll @UpToLesson(2) Expression expression) {
        assertThat(expression).hasTheGradientsOfPyTorch();
    }

    @Property
    @Label("after two calls the leaves hold twice PyTorch's gradients, for any expression")
    void secondCalls(@ForAll @UpToLesson(2) Expression expression) {
        assertThat(expression).hasTwiceTheGradientsOfPyTorchAfterTwoCalls();
    }
}
