package course.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dagnet.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Standardization")
class StandardizationTest {

    @Test
    @DisplayName("gives every coordinate mean 0 and standard deviation 1")
    void meanAndDeviation() {
        Samples samples = new Samples(new double[][] {{1000, 1}, {3000, 3}}, new double[] {-1, 1});

        Samples standard = Standardization.of(samples).apply(samples);

        assertThat(standard.points()[0]).containsExactly(new double[] {-1, -1}, within(1e-12));
        assertThat(standard.points()[1]).containsExactly(new double[] {1, 1}, within(1e-12));
        assertThat(standard.labels()).containsExactly(-1, 1);
    }

    @Test
    @DisplayName("only moves a coordinate that is the same in all samples")
    void constant() {
        Samples samples = new Samples(new double[][] {{5, 1}, {5, 3}}, new double[] {-1, 1});

        assertThat(Standardization.of(samples).of(7, 2)).containsExactly(2, 0);
    }
}
