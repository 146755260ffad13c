package FOLDER;

import static testkit.assertions.Assertions.assertThat;

import dagnet.NAME;
import dagnet.Value;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NAMETest {

    @Test
    @DisplayName("To be written: a sentence with numbers that somebody worked out by hand")
    void example() {
        Value x = Value.of(3);

        Value result = NAME.example(x);

        assertThat(result.data()).as("To be written: what this number is").isEqualTo(9);
    }
}
