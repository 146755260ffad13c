package FOLDER;

import static testkit.assertions.Assertions.assertThat;

import dagnet.NAME;
import dagnet.Value;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class NAMEProperties {

    @Property
    @Label("To be written: a sentence that holds for every number")
    void everywhere(@ForAll @DoubleRange(min = -9, max = 9) double number) {
        Value x = Value.of(number);

        Value result = NAME.example(x);

        assertThat(result.data()).as("To be written: what this number is").isNotNegative();
    }
}
