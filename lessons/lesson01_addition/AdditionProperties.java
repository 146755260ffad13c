package lesson01_addition;

import static testkit.assertions.Assertions.assertThat;

import dagnet.Value;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

class AdditionProperties {

    @Property
    @Label("any number, however large, tiny or odd, comes back from a leaf as it went in")
    void leafHoldsAnyNumber(@ForAll double number) {
        assertThat(Value.of(number).data())
                .as("Value.of(%s).data(), a double", number)
                .isEqualTo(number);
    }

    @Property
    @Label("the sum of two values is the sum of their numbers")
    void sumsAreSums(@ForAll double a, @ForAll double b) {
        assertThat(Value.of(a).add(Value.of(b)).data()).as("%s + %s", a, b).isEqualTo(a + b);
    }

    @Property
    @Label("a + b is b + a")
    void additionCommutes(@ForAll double a, @ForAll double b) {
        Value x = Value.of(a);
        Value y = Value.of(b);

        assertThat(x.add(y).data())
                .as("a + b at a = %s, b = %s", a, b)
                .agreesWith("b + a", y.add(x).data());
    }

    @Property
    @Label("a running total of leaves adds up")
    void runningTotal(@ForAll @NotEmpty List<Short> numbers) {
        double expected = numbers.stream().mapToInt(Short::intValue).sum();

        Value total = numbers.stream().map(number -> Value.of(number)).reduce(Value.of(0), Value::add);

        assertThat(total.data()).as("0, and one after the other %s", numbers).isEqualTo(expected);
    }
}
