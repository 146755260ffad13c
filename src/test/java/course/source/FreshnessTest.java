package course.source;

import static org.assertj.core.api.Assertions.assertThat;

import course.Pictures;
import course.Project;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Runs with the reference as the engine on the class path, because the pictures are drawn by it. */
@DisplayName("What is made from the reference is fresh:")
class FreshnessTest {

    private final Freshness freshness = new Freshness(Project.root(), Pictures.all());

    @Test
    @DisplayName("src/main/java is the starter")
    void starter() {
        assertThat(freshness.starter()).isEmpty();
    }

    @Test
    @DisplayName("every listing is its region of solutions")
    void listings() {
        assertThat(freshness.listings()).isEmpty();
    }

    @Test
    @DisplayName("every region of solutions is shown in the text of its lesson, if that has a text yet")
    void everyRegionIsShown() {
        assertThat(freshness.regionsNotShown()).isEmpty();
    }

    @Test
    @DisplayName("the template for GitHub Classroom has a step for each lesson")
    void classroom() {
        assertThat(freshness.classroom()).isEmpty();
    }

    @Test
    @DisplayName("every picture is there, and drawn from what the reference draws now")
    void pictures() {
        assertThat(freshness.pictures()).isEmpty();
    }

    @Test
    @DisplayName("and the reference needs nothing but the JDK and itself")
    void imports() {
        assertThat(freshness.foreignImports()).isEmpty();
    }
}
