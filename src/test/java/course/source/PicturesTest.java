package course.source;

import static org.assertj.core.api.Assertions.assertThat;

import course.Pictures;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pictures of the lessons show")
class PicturesTest {

    private static String dot(String picture) {
        return Objects.requireNonNull(Pictures.all().get(picture)).get();
    }

    @Test
    @DisplayName("a sum of two leaves")
    void sum() {
        assertThat(dot("sum")).contains("a\\ndata 2.0", "b\\ndata 3.0", "c\\n+\\ndata 5.0");
    }

    @Test
    @DisplayName("an expression, and the graph in which it is used twice")
    void expression() {
        assertThat(dot("expression")).contains("a·b\\n*\\ndata -6.0", "d\\n+\\ndata 4.0");
        assertThat(dot("graph")).contains("e\\n*\\ndata 16.0").containsPattern("(?s)label=\"4.0\".*label=\"4.0\"");
    }

    @Test
    @DisplayName("a diamond after backward: the gradient of a is 1 + 2a")
    void diamond() {
        assertThat(dot("diamond")).contains("a\\ndata 3.0\\ngrad 7.0", "c\\n+\\ndata 12.0\\ngrad 1.0");
    }

    @Test
    @DisplayName("a neuron after backward, with round gradients")
    void neuron() {
        assertThat(dot("neuron"))
                .contains("o\\ntanh\\ndata 0.7071\\ngrad 1.0", "x1\\ndata 2.0\\ngrad -1.5", "w1\\ndata -3.0\\ngrad 1.0")
                .contains("x2\\ndata 0.0\\ngrad 0.5", "w2\\ndata 1.0\\ngrad 0.0");
    }

    @Test
    @DisplayName("the example of micrograd, with the numbers that it prints")
    void seed() {
        assertThat(dot("seed"))
                .contains("g\\n+\\ndata 24.7041", "data -4.0\\ngrad 138.8338", "data 2.0\\ngrad 645.5773");
    }
}
