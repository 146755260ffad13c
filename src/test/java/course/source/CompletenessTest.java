package course.source;

import static org.assertj.core.api.Assertions.assertThat;

import course.Project;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every lesson has what belongs to it:")
class CompletenessTest {

    private final Completeness completeness = new Completeness(Project.root());

    @Test
    @DisplayName("nothing is left of the words that a new lesson begins with")
    void placeholders() {
        assertThat(completeness.placeholders()).isEmpty();
    }

    @Test
    @DisplayName("all sections of a text, in order")
    void sections() {
        assertThat(completeness.sections()).isEmpty();
    }

    @Test
    @DisplayName("examples, properties, and comparisons with PyTorch")
    void tests() {
        assertThat(completeness.tests()).isEmpty();
    }

    @Test
    @DisplayName("code in the reference")
    void regions() {
        assertThat(completeness.regions()).isEmpty();
    }

    @Test
    @DisplayName("the way on to the next lesson")
    void waysOn() {
        assertThat(completeness.waysOn()).isEmpty();
    }

    @Test
    @DisplayName("its rows in README.md and docs/teachers.md")
    void rows() {
        assertThat(completeness.rows()).isEmpty();
    }
}
