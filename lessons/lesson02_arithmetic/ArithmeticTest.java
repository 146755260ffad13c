package lesson02_arithmetic;

import static org.assertj.core.api.Assertions.within;
import static testkit.assertions.Assertions.assertThat;
import static testkit.assertions.Assertions.assertThatCode;
import static testkit.assertions.Assertions.assertThatThrownBy;

import dagnet.Value;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArithmeticTest {

    private static final Offset<Double> ROUNDING = within(1e-9);

    @Test
    @DisplayName("2 · 3 is 6")
    void product() {
        Value a = Value.of(2);
        Value b = Value.of(3);

        Value c = a.mul(b);

        assertThat(c.data()).as("2 · 3").isEqualTo(6);
    }

    @Test
    @DisplayName("if one factor grows by a little, the product grows by the other factor times as much")
    void localGradientsOfAProduct() {
        Value c = Value.of(2).mul(Value.of(3));

        assertThat(c.localGradient(0))
                .as("the local gradient of 2 · 3 by the 2")
                .isEqualTo(3);
        assertThat(c.localGradient(1))
                .as("the local gradient of 2 · 3 by the 3")
                .isEqualTo(2);
    }

    @Test
    @DisplayName("a product remembers its factors: a and b themselves, in this order")
    void productRemembersItsFactors() {
        Value a = Value.of(2);
        Value b = Value.of(3);

        Value c = a.mul(b);

        assertThat(c.inputs()).as("a.mul(b).inputs()").hasSize(2);
        assertThat(c.inputs().get(0)).as("the first input of a.mul(b)").isSameAs(a);
        assertThat(c.inputs().get(1)).as("the second input of a.mul(b)").isSameAs(b);
    }

    @Test
    @DisplayName("multiplying leaves the factors as they were")
    void factorsStayAsTheyWere() {
        Value a = Value.of(2);
        Value b = Value.of(3);

        a.mul(b);

        assertThat(a.data()).as("the first factor, afterwards").isEqualTo(2);
        assertThat(b.data()).as("the second factor, afterwards").isEqualTo(3);
    }

    @Test
    @DisplayName("the negative of 2 is -2, and the negative of -2 is 2")
    void negative() {
        Value a = Value.of(2);

        Value b = a.neg();

        assertThat(b.data()).as("the negative of 2").isEqualTo(-2);
        assertThat(b.neg().data()).as("the negative of -2").isEqualTo(2);
    }

    @Test
    @DisplayName("5 - 3 is 2, and not -2")
    void difference() {
        Value a = Value.of(5);
        Value b = Value.of(3);

        Value c = a.sub(b);

        assertThat(c.data()).as("5 - 3").isEqualTo(2);
    }

    @Test
    @DisplayName("6 / 3 is 2, and not a half")
    void quotient() {
        Value a = Value.of(6);
        Value b = Value.of(3);

        Value c = a.div(b);

        assertThat(c.data()).as("6 / 3").isCloseTo(2, ROUNDING);
    }

    @Test
    @DisplayName("1 / 0 is infinite, as it is for a double, and 0 / 0 is NaN; neither is an error")
    void divisionByZero() {
        Value zero = Value.of(0);

        assertThatCode(() -> Value.of(1).div(zero))
                .as("1 / 0, which is no error")
                .doesNotThrowAnyException();
        assertThat(Value.of(1).div(zero).data()).as("1 / 0").isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(zero.div(zero).data()).as("0 / 0").isNaN();
    }

    @Test
    @DisplayName("2 to the power of 10 is 1024")
    void power() {
        Value a = Value.of(2);

        Value b = a.pow(10);

        assertThat(b.data()).as("2 ^ 10").isCloseTo(1024, ROUNDING);
    }

    @Test
    @DisplayName("an exponent need be neither whole nor positive: 9 to the power of -0.5 is one third")
    void powerWithAnyExponent() {
        Value a = Value.of(9);

        Value b = a.pow(-0.5);

        assertThat(b.data()).as("9 ^ -0.5").isCloseTo(1.0 / 3, ROUNDING);
    }

    @Test
    @DisplayName("the cube of -2 is -8, and -2 to the power of 0.5 is NaN: no real number has the square -2")
    void powerOfANegativeNumber() {
        Value a = Value.of(-2);

        Value cube = a.pow(3);
        Value root = a.pow(0.5);

        assertThat(cube.data()).as("(-2) ^ 3").isCloseTo(-8, ROUNDING);
        assertThat(root.data()).as("(-2) ^ 0.5").isNaN();
    }

    @Test
    @DisplayName("pow with the exponent NaN is an IllegalArgumentException that names it")
    void exponentNaN() {
        Value a = Value.of(2);

        assertThatThrownBy(() -> a.pow(Double.NaN), "a.pow(NaN)")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NaN");
    }

    @Test
    @DisplayName("pow with an infinite exponent is an IllegalArgumentException that names it")
    void exponentInfinite() {
        Value a = Value.of(2);

        assertThatThrownBy(() -> a.pow(Double.POSITIVE_INFINITY), "a.pow(Infinity)")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Infinity");
        assertThatThrownBy(() -> a.pow(Double.NEGATIVE_INFINITY), "a.pow(-Infinity)")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-Infinity");
    }

    @Test
    @DisplayName("a plain number may be the second operand: 6 + 3, 6 - 3, 6 · 3 and 6 / 3")
    void secondOperandIsANumber() {
        Value a = Value.of(6);

        assertThat(a.add(3).data()).as("6 + 3").isEqualTo(9);
        assertThat(a.sub(3).data()).as("6 - 3").isEqualTo(3);
        assertThat(a.mul(3).data()).as("6 · 3").isEqualTo(18);
        assertThat(a.div(3).data()).as("6 / 3").isCloseTo(2, ROUNDING);
    }

    @Test
    @DisplayName("operations chain: 2 · (-3) + 10 is 4")
    void operationsChain() {
        Value a = Value.of(2);
        Value b = Value.of(-3);
        Value c = Value.of(10);

        Value d = a.mul(b).add(c);

        assertThat(d.data()).as("2 · (-3) + 10").isEqualTo(4);
    }
}
