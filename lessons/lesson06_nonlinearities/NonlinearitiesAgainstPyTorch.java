package lesson06_nonlinearities;

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

class NonlinearitiesAgainstPyTorch {

    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final double NAN = Double.NaN;

    @Property
    @Label("PyTorch agrees about exp and its local gradient")
    void exponentials(@ForAll("numbers") double a) {
        assertThat(expression("exp(a)", a)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch agrees about log and its local gradient")
    void logarithms(@ForAll("positiveNumbers") double a) {
        assertThat(expression("log(a)", a)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch agrees about tanh and its local gradient")
    void hyperbolicTangents(@ForAll("numbers") double a) {
        assertThat(expression("tanh(a)", a)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch agrees about sigmoid and its local gradient")
    void sigmoids(@ForAll("numbers") double a) {
        assertThat(expression("sigmoid(a)", a)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch agrees about relu and its local gradient")
    void rectifiers(@ForAll("numbers") double a) {
        assertThat(expression("relu(a)", a)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    @Example
    @Label("PyTorch agrees about the neuron")
    void neuron() {
        assertThat(expression("tanh(a * c + b * d + e)", 2, 0, -3, 1, 6.881373587019543))
                .hasTheValueOfPyTorch()
                .hasTheGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch computes the same value for any expression")
    void values(@ForAll @UpToLesson(6) Expression expression) {
        assertThat(expression).hasTheValueOfPyTorch();
    }

    @Property
    @Label("PyTorch finds the same gradients for any expression, and the local gradients add up to them")
    void gradients(@ForAll @UpToLesson(6) Expression expression) {
        assertThat(expression).hasTheLocalGradientsOfPyTorch().hasTheGradientsOfPyTorch();
    }

    @Example
    @Label("exp overflows to infinity at 1000, slope and all, and vanishes at -1000")
    void expFarOut() {
        assertThat(expression("exp(a)", 1000)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("exp(a)", -1000)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("exp(a)", INFINITY)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("exp(a)", -INFINITY)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("exp(a)", NAN)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    @Example
    @Label("log is -infinity at 0, with an infinite slope, and NaN below 0")
    void logAtItsEdge() {
        assertThat(expression("log(a)", 0)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("log(a)", -1)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("log(a)", INFINITY)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("log(a)", NAN)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    @Example
    @Label("tanh far out is 1 or -1 and flat, and never NaN")
    void tanhFarOut() {
        assertThat(expression("tanh(a)", 1000)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("tanh(a)", -1000)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("tanh(a)", INFINITY)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("tanh(a)", -INFINITY)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    @Example
    @Label("sigmoid far out is 1 or 0 and flat, and never NaN")
    void sigmoidFarOut() {
        assertThat(expression("sigmoid(a)", 1000)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("sigmoid(a)", -1000)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("sigmoid(a)", INFINITY)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("sigmoid(a)", -INFINITY)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    @Example
    @Label("relu is flat at its kink, at 0 and at -0.0, and far below; far above it lets everything pass")
    void reluAtItsKinkAndFarOut() {
        assertThat(expression("relu(a)", 0)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("relu(a)", -0.0)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("relu(a)", -INFINITY)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("relu(a)", INFINITY)).hasTheValueAndLocalGradientsOfPyTorch();
    }

    @Example
    @Label("what is NaN stays NaN, as in PyTorch")
    void nanStaysNaN() {
        assertThat(expression("tanh(a)", NAN)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("sigmoid(a)", NAN)).hasTheValueAndLocalGradientsOfPyTorch();
        assertThat(expression("relu(a)", NAN)).hasTheValueOfPyTorch();
    }

    /** So few that jqwik tries them all, in this order. */
    @Provide
    Arbitrary<Double> numbers() {
        return Arbitraries.of(0.5, -0.5, 2.0, -3.0, 0.0, 4.0);
    }

    @Provide
    Arbitrary<Double> positiveNumbers() {
        return Arbitraries.of(2.0, 0.5, 10.0, 0.01);
    }
}
