package course.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A scale")
class ScaleTest {

    @Test
    @DisplayName("turns numbers into pixels and back")
    void thereAndBack() {
        Scale linear = new Scale(-1, 3, 200, 0, false);
        Scale logarithmic = new Scale(0.01, 100, 0, 400, true);

        assertThat(linear.pixel(1)).isEqualTo(100);
        assertThat(linear.number(linear.pixel(2.5))).isCloseTo(2.5, within(1e-12));
        assertThat(logarithmic.pixel(1)).isCloseTo(200, within(1e-9));
        assertThat(logarithmic.number(logarithmic.pixel(7))).isCloseTo(7, within(1e-12));
    }

    @Test
    @DisplayName("has ticks at round numbers")
    void ticks() {
        assertThat(new Scale(-1.3, 2.3, 0, 1, false).ticks(4)).containsExactly(-1.0, 0.0, 1.0, 2.0);
        assertThat(new Scale(0, 99, 0, 1, false).ticks(5)).containsExactly(0.0, 20.0, 40.0, 60.0, 80.0);
        assertThat(new Scale(0.013, 0.9, 0, 1, true).ticks(4).stream().map(Scale::label))
                .containsExactly("0.02", "0.05", "0.1", "0.2", "0.5");
        assertThat(new Scale(1e-7, 10, 0, 1, true).ticks(4)).hasSizeBetween(3, 9);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.30000000000000004, 0.3", "-1.5, −1.5", "100, 100", "250000, 250000", "1e-7, 1e−7", "2e9, 2e9"
    })
    @DisplayName("labels its ticks with no more digits than they have")
    void labels(double number, String label) {
        assertThat(Scale.label(number)).isEqualTo(label);
    }
}
