package testkit.drawings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Graphviz")
class GraphvizTest {

    private final Graphviz graphviz = new Graphviz("dot");

    @Test
    @DisplayName("draws a graph as SVG, without a background")
    void draws() {
        Optional<String> svg = graphviz.svg("digraph { \"∂a\" -> b }");
        assumeThat(svg).as("Graphviz is installed").isPresent();

        assertThat(svg.get()).contains("<svg", "∂a").doesNotContain("fill=\"white\"");
    }

    @ParameterizedTest
    @CsvSource({"digraph { a -> , syntax error in line 1", "digraph { a [shape=blub] }, unknown shape blub"})
    @DisplayName("says what it does not understand, and what it warns about")
    void refuses(String dot, String said) {
        assumeThat(graphviz.svg("digraph {}")).as("Graphviz is installed").isPresent();

        assertThatThrownBy(() -> graphviz.svg(dot))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(said);
    }

    @Test
    @DisplayName("draws nothing where it is not installed")
    void notInstalled() {
        assertThat(new Graphviz("no-such-program").svg("digraph {}")).isEmpty();
    }
}
