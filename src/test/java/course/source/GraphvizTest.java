package course.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Graphviz")
class GraphvizTest {

    @Test
    @DisplayName("draws a graph as SVG, without a background")
    void draws() {
        Optional<String> svg = new Graphviz("dot").svg("digraph { \"∂a\" -> b }");
        assumeThat(svg).as("Graphviz is installed").isPresent();

        assertThat(Svg.of("digraph", svg.get()))
                .startsWith("<svg")
                .contains("∂a")
                .doesNotContain("fill=\"white\"");
    }

    @Test
    @DisplayName("draws nothing where it is not installed")
    void notInstalled() {
        assertThat(new Graphviz("no-such-program").svg("digraph {}")).isEmpty();
    }
}
