package lesson01_addition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dagnet.Value;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AdditionTest {

    @Test
    @DisplayName("a leaf holds its number")
    void leafHoldsItsNumber() {
        Value a = Value.of(2);

        assertThat(a.data()).isEqualTo(2);
    }

    @Test
    @DisplayName("a leaf has no inputs, and no operation made it")
    void leafHasNoInputs() {
        Value a = Value.of(2);

        assertThat(a.isLeaf()).isTrue();
        assertThat(a.inputs()).isEmpty();
        assertThat(a.op()).isEmpty();
    }

    @Test
    @DisplayName("several numbers make several leaves, in the same order")
    void severalLeaves() {
        List<Value> leaves = Value.of(1, 2, 3);

        assertThat(leaves).extracting(Value::data).containsExactly(1.0, 2.0, 3.0);
        assertThat(leaves).allMatch(Value::isLeaf);
    }

    @Test
    @DisplayName("2 + 3 is 5")
    void sum() {
        Value a = Value.of(2);
        Value b = Value.of(3);

        Value c = a.add(b);

        assertThat(c.data()).isEqualTo(5);
    }

    @Test
    @DisplayName("a sum remembers what it was made from: a and b themselves, in this order")
    void sumRemembersItsInputs() {
        Value a = Value.of(2);
        Value b = Value.of(3);

        Value c = a.add(b);

        assertThat(c.inputs()).hasSize(2);
        assertThat(c.inputs().get(0)).isSameAs(a);
        assertThat(c.inputs().get(1)).isSameAs(b);
        assertThat(c.op()).isEqualTo("+");
        assertThat(c.isLeaf()).isFalse();
    }

    @Test
    @DisplayName("if one operand of a sum grows by a little, the sum grows by as much: both local gradients are 1")
    void localGradients() {
        Value c = Value.of(2).add(Value.of(3));

        assertThat(c.localGradient(0)).isEqualTo(1);
        assertThat(c.localGradient(1)).isEqualTo(1);
    }

    @Test
    @DisplayName("a + a has a as an input twice")
    void sameOperandTwice() {
        Value a = Value.of(2);

        Value c = a.add(a);

        assertThat(c.data()).isEqualTo(4);
        assertThat(c.inputs()).hasSize(2);
        assertThat(c.inputs().get(0)).isSameAs(a);
        assertThat(c.inputs().get(1)).isSameAs(a);
    }

    @Test
    @DisplayName("adding leaves the operands as they were")
    void operandsStayAsTheyWere() {
        Value a = Value.of(2);
        Value b = Value.of(3);

        a.add(b);

        assertThat(a.data()).isEqualTo(2);
        assertThat(b.data()).isEqualTo(3);
        assertThat(a.isLeaf()).isTrue();
        assertThat(b.isLeaf()).isTrue();
    }

    @Test
    @DisplayName("two values with the same number are still two values: do not override equals")
    void identityIsByReference() {
        Value a = Value.of(2);
        Value b = Value.of(2);

        assertThat(a.equals(b)).as("whether Value.of(2) equals another Value.of(2)").isFalse();
    }

    @Test
    @DisplayName("who changes the list of inputs does not change the graph")
    void inputsCannotBeChangedFromOutside() {
        Value c = Value.of(2).add(Value.of(3));

        catchThrowable(() -> c.inputs().clear());

        assertThat(c.inputs()).hasSize(2);
    }

    @Test
    @DisplayName("asking a sum for the local gradient of a third input is an error that names the number asked for")
    void noThirdInput() {
        Value c = Value.of(2).add(Value.of(3));

        assertThatThrownBy(() -> c.localGradient(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2");
    }

    @Test
    @DisplayName("asking a leaf for a local gradient is an error, too")
    void leafHasNoLocalGradient() {
        Value a = Value.of(2);

        assertThatThrownBy(() -> a.localGradient(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
