package course.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dagnet.Samples;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A data set")
class DataSetsTest {

    static Samples of(String name, int size, double noise, long seed) {
        return switch (name) {
            case "two moons" -> DataSets.twoMoons(size, noise, seed);
            case "circles" -> DataSets.circles(size, noise, seed);
            case "spirals" -> DataSets.spirals(size, noise, seed);
            case "xor" -> DataSets.xor(size, noise, seed);
            default -> throw new IllegalArgumentException(name);
        };
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "two moons, b1a41a9d",
        "circles, 6baeafad",
        "spirals, 35b7f9bd",
        "xor, 66b10cba",
    })
    @DisplayName("has the same numbers on every JDK, to the last bit")
    void sameEverywhere(String name, String checksum) {
        Samples samples = of(name, 100, 0.1, 42);

        int bits = 31 * Arrays.deepHashCode(samples.points()) + Arrays.hashCode(samples.labels());

        assertThat(Integer.toHexString(bits)).isEqualTo(checksum);
    }

    @ParameterizedTest
    @CsvSource({
        "two moons, -1 1",
        "circles, -1 1",
        "spirals, 0 1 2",
        "xor, -1 1",
    })
    @DisplayName("has the labels that the objective for its number of classes wants")
    void labels(String name, String labels) {
        double[] expected = Arrays.stream(labels.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();

        double[] found =
                Arrays.stream(of(name, 60, 0.2, 1).labels()).distinct().sorted().toArray();

        assertThat(found).containsExactly(expected);
    }

    @Property
    @Label("has as many points as asked for, and its classes take turns")
    void sizes(@ForAll @IntRange(min = 3, max = 300) int size, @ForAll @DoubleRange(min = 0, max = 5) double noise) {
        Samples spirals = DataSets.spirals(size, noise, 7);

        assertThat(spirals.size()).isEqualTo(size);
        assertThat(spirals.points()).hasDimensions(size, 2);
        assertThat(spirals.labels()).startsWith(0, 1, 2);
        assertThat(Arrays.stream(spirals.labels()).filter(label -> label == 0).count())
                .isEqualTo((size + 2) / 3);
    }

    @Test
    @DisplayName("changes with its seed")
    void seeds() {
        assertThat(DataSets.xor(10, 0.1, 1).points())
                .isNotEqualTo(DataSets.xor(10, 0.1, 2).points());
    }

    @Test
    @DisplayName("of two moons lies on two half circles when there is no noise")
    void moonsWithoutNoise() {
        Samples moons = DataSets.twoMoons(6, 0, 1);

        assertThat(moons.points()[0]).containsExactly(1, 0);
        assertThat(moons.points()[1]).containsExactly(0, 0.5);
        assertThat(moons.points()[2][1]).isEqualTo(1);
        assertThat(moons.points()[3][1]).isEqualTo(-0.5);
        assertThat(moons.labels()).containsExactly(-1, 1, -1, 1, -1, 1);
    }

    @Test
    @DisplayName("of XOR is labelled by whether exactly one coordinate is positive")
    void xorWithoutNoise() {
        Samples xor = DataSets.xor(8, 0, 1);

        double[] signs =
                Arrays.stream(xor.points()).mapToDouble(p -> -p[0] * p[1]).toArray();

        assertThat(signs).containsExactly(xor.labels());
        assertThat(Arrays.stream(xor.points()).map(Arrays::toString).distinct()).hasSize(4);
    }

    @Test
    @DisplayName("refuses a size with which a class would have no point, and says so")
    void tooSmall() {
        assertThatThrownBy(() -> DataSets.spirals(2, 0.1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("size was 2; expected at least 3, a point for each class");
    }

    @ParameterizedTest
    @CsvSource({"-0.1", "NaN", "Infinity"})
    @DisplayName("refuses a noise that is no standard deviation, and says so")
    void wrongNoise(double noise) {
        assertThatThrownBy(() -> DataSets.circles(10, noise, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("noise was " + noise + "; expected a finite number, 0 or more");
    }
}
