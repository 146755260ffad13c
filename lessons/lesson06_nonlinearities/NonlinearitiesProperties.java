package lesson06_nonlinearities;

import static org.assertj.core.api.Assertions.within;
import static testkit.assertions.Assertions.assertThat;

import dagnet.Value;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;

class NonlinearitiesProperties {

    private static final Offset<Double> ROUNDING = within(1e-9);

    @Property
    @Label("exp is never negative and never NaN, and its slope is its result, for any number at all")
    void expStaysInBounds(@ForAll("anyNumber") double number) {
        Value x = Value.of(number);

        Value y = x.exp();
        y.backward();

        assertThat(y.data()).as("exp at %s", number).isGreaterThanOrEqualTo(0);
        assertThat(x.grad())
                .as("the slope of exp at %s, which is exp itself", number)
                .isEqualTo(y.data());
    }

    @Property
    @Label("tanh stays between -1 and 1, and its slope between 0 and 1, for any number at all")
    void tanhStaysInBounds(@ForAll("anyNumber") double number) {
        Value x = Value.of(number);

        Value y = x.tanh();
        y.backward();

        assertThat(y.data()).as("tanh at %s", number).isBetween(-1.0, 1.0);
        assertThat(x.grad()).as("the slope of tanh at %s", number).isBetween(-1e-9, 1 + 1e-9);
    }

    @Property
    @Label("sigmoid stays between 0 and 1, and its slope between 0 and 1/4, for any number at all")
    void sigmoidStaysInBounds(@ForAll("anyNumber") double number) {
        Value x = Value.of(number);

        Value y = x.sigmoid();
        y.backward();

        assertThat(y.data()).as("sigmoid at %s", number).isBetween(0.0, 1.0);
        assertThat(x.grad()).as("the slope of sigmoid at %s", number).isBetween(-1e-9, 0.25 + 1e-9);
    }

    @Property
    @Label("relu is the larger of 0 and the number, and its slope is 0 or 1, for any number at all")
    void reluStaysInBounds(@ForAll("anyNumber") double number) {
        Value x = Value.of(number);

        Value y = x.relu();
        y.backward();

        assertThat(y.data()).as("relu at %s", number).isEqualTo(Math.max(0, number));
        assertThat(x.grad()).as("the slope of relu at %s", number).isIn(0.0, 1.0);
    }

    @Property
    @Label("log undoes exp: log(exp(x)) is x, and moves one for one with x")
    void logUndoesExp(@ForAll @DoubleRange(min = -700, max = 700) double number) {
        Value x = Value.of(number);

        Value y = x.exp().log();
        y.backward();

        assertThat(y.data()).as("log(exp(x)) at %s", number).isCloseTo(number, ROUNDING);
        assertThat(x.grad()).as("the slope of log(exp(x)) at %s", number).isCloseTo(1, ROUNDING);
    }

    @Property
    @Label("the logarithm of a product is the sum of the logarithms")
    void logTurnsProductsIntoSums(
            @ForAll @DoubleRange(min = 0.01, max = 1000) double a,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double b) {
        Value x = Value.of(a);
        Value y = Value.of(b);

        assertThat(x.mul(y).log().data())
                .as("log(x · y) at x = %s, y = %s", a, b)
                .agreesWith("log(x) + log(y)", x.log().add(y.log()).data());
    }

    @Property
    @Label("the exponential of a sum is the product of the exponentials")
    void expTurnsSumsIntoProducts(
            @ForAll @DoubleRange(min = -100, max = 100) double a,
            @ForAll @DoubleRange(min = -100, max = 100) double b) {
        Value x = Value.of(a);
        Value y = Value.of(b);

        assertThat(x.add(y).exp().data())
                .as("exp(x + y) at x = %s, y = %s", a, b)
                .agreesWith("exp(x) · exp(y)", x.exp().mul(y.exp()).data());
    }

    @Property
    @Label("tanh is odd: tanh(-x) is -tanh(x)")
    void tanhIsOdd(@ForAll("anyNumber") double number) {
        Value x = Value.of(number);

        double tanh = x.tanh().data();

        assertThat(tanh).as("tanh at %s", number).isNotNaN();
        assertThat(x.neg().tanh().data()).as("tanh(-x) at x = %s", number).agreesWith("-tanh(x)", -tanh);
    }

    @Property
    @Label("sigmoid(-x) is 1 - sigmoid(x)")
    void sigmoidIsSymmetric(@ForAll("anyNumber") double number) {
        Value x = Value.of(number);

        double sigmoid = x.sigmoid().data();

        assertThat(sigmoid).as("sigmoid at %s", number).isNotNaN();
        assertThat(x.neg().sigmoid().data())
                .as("sigmoid(-x) at x = %s", number)
                .agreesWith("1 - sigmoid(x)", 1 - sigmoid);
    }

    @Property
    @Label("tanh is sigmoid stretched: tanh(x) is 2 · sigmoid(2x) - 1, and its slope is the same")
    void tanhIsAStretchedSigmoid(@ForAll @DoubleRange(min = -50, max = 50) double number) {
        Value x = Value.of(number);
        Value z = Value.of(number);

        Value tanh = x.tanh();
        Value stretched = z.mul(2).sigmoid().mul(2).sub(1);
        tanh.backward();
        stretched.backward();

        assertThat(tanh.data()).as("tanh(x) at x = %s", number).agreesWith("2 · sigmoid(2x) - 1", stretched.data());
        assertThat(x.grad())
                .as("the slope of tanh(x) at x = %s", number)
                .agreesWith("the slope of 2 · sigmoid(2x) - 1", z.grad());
    }

    @Property
    @Label("relu of relu is relu")
    void reluTwiceIsReluOnce(@ForAll("anyNumber") double number) {
        Value once = Value.of(number).relu();

        assertThat(once.relu().data()).as("relu(relu(x)) at x = %s", number).agreesWith("relu(x)", once.data());
    }

    @Property
    @Label("relu takes a number apart and nothing is lost: relu(x) - relu(-x) is x")
    void reluSplits(@ForAll double number) {
        Value x = Value.of(number);

        assertThat(x.relu().sub(x.neg().relu()).data())
                .as("relu(x) - relu(-x) at %s", number)
                .isEqualTo(number);
    }

    /** Every double but NaN, and among them many from the middle, where the curves bend. */
    @Provide
    Arbitrary<Double> anyNumber() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(-40, 40),
                Arbitraries.doubles()
                        .withSpecialValue(Double.POSITIVE_INFINITY)
                        .withSpecialValue(Double.NEGATIVE_INFINITY));
    }
}
