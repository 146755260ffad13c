package lesson02_arithmetic;

import static org.assertj.core.api.Assertions.within;
import static testkit.assertions.Assertions.assertThat;

import dagnet.Value;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

class ArithmeticProperties {

    private static final Offset<Double> ROUNDING = within(1e-9);

    @Property
    @Label("the product of two values is the product of their numbers")
    void productsAreProducts(@ForAll double a, @ForAll double b) {
        assertThat(Value.of(a).mul(Value.of(b)).data()).as("%s · %s", a, b).isEqualTo(a * b);
    }

    @Property
    @Label("the difference of two values is the difference of their numbers")
    void differencesAreDifferences(@ForAll double a, @ForAll double b) {
        assertThat(Value.of(a).sub(Value.of(b)).data()).as("%s - %s", a, b).isEqualTo(a - b);
    }

    @Property
    @Label("a + (-a) is 0")
    void negativesCancel(@ForAll double a) {
        Value x = Value.of(a);

        assertThat(x.add(x.neg()).data()).as("a + (-a) at a = %s", a).isEqualTo(0);
    }

    @Property
    @Label("who takes b away and adds it again is back at a: (a - b) + b is a")
    void subUndoesAdd(@ForAll("numbers") double a, @ForAll("numbers") double b) {
        Value x = Value.of(a);
        Value y = Value.of(b);

        assertThat(x.sub(y).add(y).data())
                .as("(a - b) + b at a = %s, b = %s", a, b)
                .isCloseTo(a, ROUNDING);
    }

    @Property
    @Label("who divides by b and multiplies by it again is back at a: a / b · b is a")
    void divUndoesMul(@ForAll("numbers") double a, @ForAll("divisors") double b) {
        Value x = Value.of(a);
        Value y = Value.of(b);

        assertThat(x.div(y).mul(y).data())
                .as("a / b · b at a = %s, b = %s", a, b)
                .isCloseTo(a, ROUNDING);
    }

    @Property
    @Label("to multiply by 1, to divide by 1 and to raise to the power of 1 change nothing")
    void oneChangesNothing(@ForAll double a) {
        Value x = Value.of(a);

        assertThat(x.mul(1).data()).as("%s · 1", a).isEqualTo(a);
        assertThat(x.div(1).data()).as("%s / 1", a).isEqualTo(a);
        assertThat(x.pow(1).data()).as("%s ^ 1", a).isEqualTo(a);
    }

    @Property
    @Label("a number as the second operand gives the same as a leaf that holds it")
    void numberIsAsGoodAsALeaf(@ForAll("numbers") double a, @ForAll("divisors") double number) {
        Value x = Value.of(a);
        Value leaf = Value.of(number);

        assertThat(x.add(number).data())
                .as("a.add(%s) at a = %s", number, a)
                .agreesWith("with a leaf for it", x.add(leaf).data());
        assertThat(x.sub(number).data())
                .as("a.sub(%s) at a = %s", number, a)
                .agreesWith("with a leaf for it", x.sub(leaf).data());
        assertThat(x.mul(number).data())
                .as("a.mul(%s) at a = %s", number, a)
                .agreesWith("with a leaf for it", x.mul(leaf).data());
        assertThat(x.div(number).data())
                .as("a.div(%s) at a = %s", number, a)
                .agreesWith("with a leaf for it", x.div(leaf).data());
    }

    @Property
    @Label("a ^ 2 is a · a, and moves with a just as fast")
    void squareIsAProduct(@ForAll("numbers") double a) {
        Value x = Value.of(a);

        Value square = x.pow(2);
        Value product = x.mul(x);

        assertThat(square.data()).as("a ^ 2 at a = %s", a).agreesWith("a · a", product.data());
        assertThat(slope(square, x))
                .as("the slope of a ^ 2 at a = %s", a)
                .agreesWith("the slope of a · a", slope(product, x));
    }

    @Property
    @Label("exponents add up: a ^ m · a ^ n is a ^ (m + n)")
    void exponentsAddUp(
            @ForAll @DoubleRange(min = 0.1, max = 10) double a,
            @ForAll @IntRange(min = -3, max = 3) int m,
            @ForAll @IntRange(min = -3, max = 3) int n) {
        Value x = Value.of(a);

        assertThat(x.pow(m).mul(x.pow(n)).data())
                .as("a ^ %d · a ^ %d at a = %s", m, n, a)
                .agreesWith("a ^ %d".formatted(m + n), x.pow(m + n).data());
    }

    @Property
    @Label("arithmetic leaves the operands as they were")
    void operandsStayAsTheyWere(@ForAll double a, @ForAll double b) {
        Value x = Value.of(a);
        Value y = Value.of(b);

        x.mul(y).sub(x.div(y)).add(x.neg()).mul(y.pow(2)).div(2);

        assertThat(x.data())
                .as("the first operand, afterwards; a = %s, b = %s", a, b)
                .isEqualTo(a);
        assertThat(y.data())
                .as("the second operand, afterwards; a = %s, b = %s", a, b)
                .isEqualTo(b);
    }

    @Provide
    Arbitrary<Double> numbers() {
        return Arbitraries.doubles().between(-1000, 1000).ofScale(2);
    }

    @Provide
    Arbitrary<Double> divisors() {
        return numbers().filter(number -> number != 0);
    }

    /** How fast a result moves with a value that it was computed from: once for each time that it was used. */
    private static double slope(Value result, Value input) {
        return IntStream.range(0, result.inputs().size())
                .filter(i -> result.inputs().get(i) == input)
                .mapToDouble(result::localGradient)
                .sum();
    }
}
