package course.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dagnet.Samples;
import dagnet.Training.Options;
import dagnet.Value;
import dagnet.optim.Schedule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Code of the engine that no lesson asks for")
class GivenCodeTest {

    private static final Options OPTIONS = Options.fullBatch(1, Schedule.constant(0.1));

    @Test
    @DisplayName("a value reads as its number")
    void valueAsText() {
        assertThat(Value.of(3)).hasToString("Value(3.0)");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {-1, 2})
    @DisplayName("samples refuse a place that is not there, and name it")
    void badPlaces(int place) {
        Samples two = new Samples(new double[][] {{3}, {4}}, new double[] {1, -1});

        assertThatThrownBy(() -> two.at(0, place))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("place was " + place + "; expected a number from 0 to 1");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {0, -1})
    @DisplayName("options refuse a count below 1, and name it")
    void badCounts(int count) {
        assertThatThrownBy(() -> Options.fullBatch(count, Schedule.constant(0.1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("epochs was " + count + "; expected at least 1");
        assertThatThrownBy(() -> OPTIONS.withBatches(count, 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("batchSize was " + count + "; expected at least 1");
        assertThatThrownBy(() -> OPTIONS.withPatience(count))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("patience was " + count + "; expected at least 1");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(doubles = {-0.1, Double.POSITIVE_INFINITY, Double.NaN})
    @DisplayName("options refuse a strength that is negative, infinite or NaN, and name it")
    void badStrengths(double strength) {
        assertThatThrownBy(() -> OPTIONS.withL2(strength))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("l2 was " + strength + "; expected a finite number, 0 or more");
    }
}
