package lesson01_addition;

import static org.assertj.core.api.Assertions.catchThrowable;
import static testkit.assertions.Assertions.assertThat;
import static testkit.assertions.Assertions.assertThatThrownBy;

import dagnet.Value;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AdditionTest {

    @Test
    @DisplayName("a leaf holds its number")
    void leafHoldsItsNumber() {
        Value a = Value.of(2);

        assertThat(a.data()).as("Value.of(2).data()").isEqualTo(2);
    }

    @Test
    @DisplayName("a leaf has no inputs, and no operation made it")
    void leafHasNoInputs() {
        Value a = Value.of(2);

        assertThat(a.isLeaf()).as("isLeaf() of a leaf").isTrue();
        assertThat(a.inputs()).as("inputs() of a leaf").isEmpty();
        assertThat(a.op()).as("op() of a leaf").isEmpty();
    }

    @Test
    @DisplayName("several numbers make several leaves, in the same order")
    void severalLeaves() {
        List<Value> leaves = Value.of(1, 2, 3);

        assertThat(leaves).extracting(Value::data).containsExactly(1.0, 2.0, 3.0);
        assertThat(leaves).as("what Value.of(1, 2, 3) returns").allMatch(Value::isLeaf, "is a leaf");
    }

    @Test
    @DisplayName("2 + 3 is 5")
    void sum() {
        Value a = Value.of(2);
        Value b = Value.of(3);

        Value c = a.add(b);

        assertThat(c.data()).as("2 + 3").isEqualTo(5);
    }

    @Test
    @DisplayName("a sum remembers what it was made from: a and b themselves, in this order")
    void sumRemembersItsInputs() {
        Value a = Value.of(2);
        Value b = Value.of(3);

        Value c = a.add(b);

        assertThat(c.inputs()).as("a.add(b).inputs()").hasSize(2);
        assertThat(c.inputs().get(0))
                .as("the first input of a.add(b), which is a itself")
                .isSameAs(a);
        assertThat(c.inputs().get(1))
                .as("the second input of a.add(b), which is b itself")
                .isSameAs(b);
        assertThat(c.op()).as("a.add(b).op()").isEqualTo("+");
        assertThat(c.isLeaf()).as("a.add(b).isLeaf(), whoever uses the sum").isFalse();
    }

    @Test
    @DisplayName("if one operand of a sum grows by a little, the sum grows by as much: both local gradients are 1")
    void localGradients() {
        Value c = Value.of(2).add(Value.of(3));

        assertThat(c.localGradient(0))
                .as("the local gradient of 2 + 3 by the 2")
                .isEqualTo(1);
        assertThat(c.localGradient(1))
                .as("the local gradient of 2 + 3 by the 3")
                .isEqualTo(1);
    }

    @Test
    @DisplayName("a + a has a as an input twice")
    void sameOperandTwice() {
        Value a = Value.of(2);

        Value c = a.add(a);

        assertThat(c.data()).as("a + a, with a = 2").isEqualTo(4);
        assertThat(c.inputs())
                .as("a.add(a).inputs(), with a place for each use of a")
                .hasSize(2);
        assertThat(c.inputs().get(0)).as("the first input of a.add(a)").isSameAs(a);
        assertThat(c.inputs().get(1)).as("the second input of a.add(a)").isSameAs(a);
    }

    @Test
    @DisplayName("adding leaves the operands as they were")
    void operandsStayAsTheyWere() {
        Value a = Value.of(2);
        Value b = Value.of(3);

        a.add(b);

        assertThat(a.data()).as("the first operand, afterwards").isEqualTo(2);
        assertThat(b.data()).as("the second operand, afterwards").isEqualTo(3);
        assertThat(a.isLeaf())
                .as("whether the first operand is a leaf, afterwards")
                .isTrue();
        assertThat(b.isLeaf())
                .as("whether the second operand is a leaf, afterwards")
                .isTrue();
    }

    @Test
    @DisplayName("two values with the same number are still two values: do not override equals")
    void identityIsByReference() {
        Value a = Value.of(2);
        Value b = Value.of(2);

        assertThat(a.equals(b))
                .as("whether Value.of(2) equals another Value.of(2)")
                .isFalse();
    }

    @Test
    @DisplayName("who changes the list of inputs does not change the graph")
    void inputsCannotBeChangedFromOutside() {
        Value c = Value.of(2).add(Value.of(3));

        Throwable unused = catchThrowable(() -> c.inputs().clear());

        assertThat(c.inputs())
                .as(
                        "the inputs, after somebody cleared the list that inputs() gave: give a copy, or a list that is read-only")
                .hasSize(2);
    }

    @Test
    @DisplayName(
            "asking a sum for the local gradient of a third input is an IllegalArgumentException that names the input, 2")
    void noThirdInput() {
        Value c = Value.of(2).add(Value.of(3));

        assertThatThrownBy(() -> c.localGradient(2), "localGradient(2) of a sum")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2");
        assertThatThrownBy(() -> c.localGradient(-1), "localGradient(-1) of a sum")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("asking a leaf for a local gradient is an IllegalArgumentException, too")
    void leafHasNoLocalGradient() {
        Value a = Value.of(2);

        assertThatThrownBy(() -> a.localGradient(0), "localGradient(0) of a leaf")
                .isInstanceOf(IllegalArgumentException.class);
    }
}
