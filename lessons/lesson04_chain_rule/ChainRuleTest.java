package lesson04_chain_rule;

import static testkit.assertions.Assertions.assertThat;

import dagnet.ChainRule;
import dagnet.Value;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChainRuleTest {

    @Test
    @DisplayName("the derivative of a value by itself is 1")
    void byItself() {
        Value a = Value.of(3);
        Value c = a.mul(a);

        assertThat(ChainRule.derivative(a, a)).as("∂a/∂a").isEqualTo(1);
        assertThat(ChainRule.derivative(c, c)).as("∂c/∂c").isEqualTo(1);
    }

    @Test
    @DisplayName("the derivative by a value that the result does not depend on is 0, even if its number is the same")
    void independent() {
        Value a = Value.of(2);
        Value b = Value.of(2);

        Value c = a.mul(3);

        assertThat(ChainRule.derivative(c, b)).as("∂c/∂b, where c = 3a").isEqualTo(0);
        assertThat(ChainRule.derivative(c, a)).as("∂c/∂a, where c = 3a").isEqualTo(3);
    }

    @Test
    @DisplayName("a leaf does not depend on what was computed from it: the derivative of a by a · b is 0")
    void againstTheArrows() {
        Value a = Value.of(2);
        Value c = a.mul(Value.of(3));

        assertThat(ChainRule.derivative(a, c)).as("∂a/∂c, where c = a·b").isEqualTo(0);
    }

    @Test
    @DisplayName("one operation: the derivatives of a · b are its local gradients, b and a")
    void oneOperation() {
        Value a = Value.of(2);
        Value b = Value.of(3);

        Value c = a.mul(b);

        assertThat(ChainRule.derivative(c, a)).as("∂c/∂a = b").isEqualTo(3);
        assertThat(ChainRule.derivative(c, b)).as("∂c/∂b = a").isEqualTo(2);
    }

    @Test
    @DisplayName("along a path the local gradients multiply: (a · b + 1)² has by a the slope 2 · (a · b + 1) · b")
    void onePath() {
        Value a = Value.of(2);
        Value b = Value.of(3);

        Value c = a.mul(b).add(1).pow(2);

        assertThat(ChainRule.derivative(c, a)).as("∂c/∂a = 2·7·3").isEqualTo(42);
        assertThat(ChainRule.derivative(c, b)).as("∂c/∂b = 2·7·2").isEqualTo(28);
    }

    @Test
    @DisplayName("paths add up: a · b + a has by a the slope b + 1")
    void twoPaths() {
        Value a = Value.of(2);
        Value b = Value.of(3);

        Value c = a.mul(b).add(a);

        assertThat(ChainRule.derivative(c, a)).as("∂c/∂a = b + 1").isEqualTo(4);
        assertThat(ChainRule.derivative(c, b)).as("∂c/∂b = a").isEqualTo(2);
    }

    @Test
    @DisplayName("a · a has two paths to the same a: its slope is 2a")
    void sameOperandTwice() {
        Value a = Value.of(3);

        Value c = a.mul(a);

        assertThat(ChainRule.derivative(c, a)).as("∂(a·a)/∂a = a + a").isEqualTo(6);
    }

    @Test
    @DisplayName("the two paths of a - a and of a / a cancel: these results never move")
    void pathsThatCancel() {
        Value a = Value.of(4);

        assertThat(ChainRule.derivative(a.sub(a), a)).as("∂(a-a)/∂a").isEqualTo(0);
        assertThat(ChainRule.derivative(a.div(a), a)).as("∂(a/a)/∂a").isEqualTo(0);
    }

    @Test
    @DisplayName("the diamond: a + a · a has three paths to a, and the slope 1 + 2a")
    void diamond() {
        Value a = Value.of(3);
        Value b = a.mul(a);

        Value c = a.add(b);

        assertThat(ChainRule.derivative(c, a)).as("∂c/∂a = 1 + a + a").isEqualTo(7);
        assertThat(ChainRule.derivative(c, b)).as("∂c/∂b").isEqualTo(1);
    }

    @Test
    @DisplayName("(a · b) · (a + b) has two paths to a and two to b")
    void productOfTwoResults() {
        Value a = Value.of(2);
        Value b = Value.of(3);

        Value c = a.mul(b).mul(a.add(b));

        assertThat(ChainRule.derivative(c, a)).as("∂c/∂a = b·(a+b) + a·b").isEqualTo(21);
        assertThat(ChainRule.derivative(c, b)).as("∂c/∂b = a·(a+b) + a·b").isEqualTo(16);
    }

    @Test
    @DisplayName("(a - b) / (a + b) has by a the slope 2b / (a + b)², and by b -2a / (a + b)²")
    void quotientOfTwoResults() {
        Value a = Value.of(3);
        Value b = Value.of(1);

        Value c = a.sub(b).div(a.add(b));

        assertThat(ChainRule.derivative(c, a)).as("∂c/∂a = 2/16").isEqualTo(0.125);
        assertThat(ChainRule.derivative(c, b)).as("∂c/∂b = -6/16").isEqualTo(-0.375);
    }

    @Test
    @DisplayName(
            "the input may lie in the middle of the graph: d · d + d has by d the slope 2d + 1, whatever d was made of")
    void byAValueInTheMiddle() {
        Value a = Value.of(2);
        Value b = Value.of(3);
        Value d = a.mul(b);

        Value e = d.mul(d).add(d);

        assertThat(ChainRule.derivative(e, d)).as("∂e/∂d = 2·6 + 1").isEqualTo(13);
        assertThat(ChainRule.derivative(e, a)).as("∂e/∂a = 13 · b").isEqualTo(39);
    }

    @Test
    @DisplayName("each question gets its own answer: by a, by b, by a again, and of another result")
    void oneQuestionAfterTheOther() {
        Value a = Value.of(2);
        Value b = Value.of(3);
        Value c = a.mul(b).add(a);
        Value d = c.mul(10);

        assertThat(ChainRule.derivative(c, a)).as("∂c/∂a").isEqualTo(4);
        assertThat(ChainRule.derivative(c, b)).as("∂c/∂b, asked after ∂c/∂a").isEqualTo(2);
        assertThat(ChainRule.derivative(c, a)).as("∂c/∂a, asked again").isEqualTo(4);
        assertThat(ChainRule.derivative(d, a)).as("∂d/∂a, where d = 10c").isEqualTo(40);
    }

    @Test
    @DisplayName("a value doubled 16 times has 2¹⁶ = 65,536 paths to where it began, and that slope")
    void manyPaths() {
        Value a = Value.of(1);

        Value c = Stream.iterate(a, x -> x.add(x)).skip(16).findFirst().orElseThrow();

        assertThat(ChainRule.derivative(c, a)).as("∂c/∂a").isEqualTo(65_536);
    }
}
