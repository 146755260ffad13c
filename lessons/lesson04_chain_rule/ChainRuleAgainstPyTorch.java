package lesson04_chain_rule;

import static testkit.expressions.EngineAssert.assertThat;
import static testkit.expressions.EngineAssert.expression;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import testkit.expressions.Expression;
import testkit.expressions.UpToLesson;

class ChainRuleAgainstPyTorch {

    @Example
    @Label("PyTorch agrees about a · b + a: two paths to a, one to b")
    void twoPaths() {
        assertThat(expression("a * b + a", 2, 3)).hasThePathSumsOfPyTorch();
    }

    @Example
    @Label("PyTorch agrees about a · a: two paths that look the same")
    void sameOperandTwice() {
        assertThat(expression("a * a", 3)).hasThePathSumsOfPyTorch();
    }

    @Example
    @Label("PyTorch agrees about the diamond, a + a · a: three paths")
    void diamond() {
        assertThat(expression("a + a * a", 5)).hasThePathSumsOfPyTorch();
    }

    @Example
    @Label("PyTorch agrees that a / a never moves")
    void pathsThatCancel() {
        assertThat(expression("a / a", 4)).hasThePathSumsOfPyTorch();
    }

    @Example
    @Label("PyTorch agrees about two leaves with the same number")
    void equalNumbers() {
        assertThat(expression("a * b - a", 3, 3)).hasThePathSumsOfPyTorch();
    }

    @Example
    @Label("PyTorch agrees about a part that is used three times, once by way of another")
    void sharedPart() {
        assertThat(expression("p = a * b; q = a + p; p * q - p", 2, 3)).hasThePathSumsOfPyTorch();
    }

    @Property
    @Label("the sum over all paths is PyTorch's gradient, for any small expression")
    void derivatives(@ForAll @UpToLesson(value = 2, operations = 5) Expression expression) {
        assertThat(expression).hasThePathSumsOfPyTorch();
    }
}
