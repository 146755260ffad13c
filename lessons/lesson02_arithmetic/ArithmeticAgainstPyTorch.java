package lesson02_arithmetic;

import static testkit.expressions.EngineAssert.assertThat;
import static testkit.expressions.EngineAssert.expression;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import testkit.expressions.Expression;
import testkit.expressions.UpToLesson;

class ArithmeticAgainstPyTorch {

    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final double NAN = Double.NaN;

    @Property
    @Label("PyTorch agrees about a · b and its local gradients")
    void products(@ForAll("numbers") double a, @ForAll("others") double b) {
        assertThat(expression("a * b", a, b)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch agrees about -a and its local gradient")
    void negatives(@ForAll("numbers") double a) {
        assertThat(expression("-a", a)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch agrees about a - b and its local gradients")
    void differences(@ForAll("numbers") double a, @ForAll("others") double b) {
        assertThat(expression("a - b", a, b)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch agrees about a / b and its local gradients")
    void quotients(@ForAll("numbers") double a, @ForAll("others") double b) {
        assertThat(expression("a / b", a, b)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch agrees about a ^ n and its local gradient")
    void powers(@ForAll("numbers") double a, @ForAll("exponents") double n) {
        assertThat(expression("a ^ " + n, a)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch agrees where the second operand is a plain number")
    void withPlainNumbers(@ForAll("formulasWithANumber") String formula, @ForAll("numbers") double a) {
        assertThat(expression(formula, a)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch agrees where a is both operands: it then moves the result from both sides")
    void sameOperandTwice(@ForAll("formulasWithATwice") String formula, @ForAll("numbers") double a) {
        assertThat(expression(formula, a)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch computes the same value for any arithmetic")
    void values(@ForAll @UpToLesson(2) Expression arithmetic) {
        assertThat(arithmetic).hasTheValueOfPyTorch();
    }

    @Property
    @Label("PyTorch finds the same slopes as the local gradients of any arithmetic")
    void localGradients(@ForAll @UpToLesson(2) Expression arithmetic) {
        assertThat(arithmetic).hasTheLocalGradientsOfPyTorch();
    }

    @Example
    @Label("a ^ 0 is 1 everywhere and does not move: its local gradient is 0, also at 0")
    void exponentZeroAtZero() {
        assertThat(expression("a ^ 0", 0)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    @Example
    @Label("at 0, a ^ 1 has the slope 1, a ^ 2 is flat, and a ^ 0.5 is infinitely steep")
    void powersAtZero() {
        assertThat(expression("a ^ 1", 0)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("a ^ 2", 0)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("a ^ 0.5", 0)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    @Example
    @Label("at 0, a ^ -1 is infinite, and its slope is minus infinity")
    void negativeExponentAtZero() {
        assertThat(expression("a ^ -1", 0)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    @Example
    @Label("below 0, a ^ 0.5 is NaN, and so is its slope")
    void squareRootOfANegativeNumber() {
        assertThat(expression("a ^ 0.5", -2)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    @Example
    @Label("division by zero gives the infinities and the NaN that PyTorch gives")
    void divisionByZero() {
        assertThat(expression("a / b", 1, 0)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("a / b", -1, 0)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("a / b", 0, 0)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("a / 0", 3)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    @Example
    @Label("infinity and NaN pass through arithmetic as they do in PyTorch")
    void oddNumbers() {
        assertThat(expression("a * b", INFINITY, -2)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("a * b", 0, INFINITY)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("a - b", INFINITY, INFINITY)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("a / b", 5, INFINITY)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("-a", NAN)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    /** So few that jqwik tries them all, in this order. */
    @Provide
    Arbitrary<Double> numbers() {
        return Arbitraries.of(2.0, -3.0, 0.5, 7.0);
    }

    @Provide
    Arbitrary<Double> others() {
        return Arbitraries.of(5.0, -4.0, 0.25, 10.0);
    }

    @Provide
    Arbitrary<Double> exponents() {
        return Arbitraries.of(3.0, 2.0, 1.0, 0.0, -1.0, -2.0);
    }

    @Provide
    Arbitrary<String> formulasWithANumber() {
        return Arbitraries.of("a + 4", "a - 4", "a * 4", "a / 4", "a * -0.5", "a / -0.5");
    }

    @Provide
    Arbitrary<String> formulasWithATwice() {
        return Arbitraries.of("a * a", "a - a", "a / a");
    }
}
