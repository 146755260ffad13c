package testkit.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DisagreementTest {

    private static final Expression DIFFERENCE = Expression.parse("a - b", 2, 5);
    private static final Comparison GRADIENTS = new Comparison(
            "PyTorch", "your engine", List.of("gradient of a", "gradient of b"), List.of(1.0, -1.0), List.of(1.0, 1.0));
    private static final double[] NUMBERS = {1, 1};

    @Test
    @DisplayName("the drawing says which number is wrong: the gradient of a node")
    void drawingOfGradients() {
        String dot = Disagreement.about(DIFFERENCE, GRADIENTS, Stream.of()).drawing();

        assertThat(dot)
                .contains("v1 [label=\"b\\n5.0\\nexpected gradient -1.0\\nyour engine's gradient 1.0\", color=")
                .contains("v0 [label=\"a\\n2.0\"]");
    }

    @Test
    @DisplayName("or the value of the whole")
    void drawingOfTheValue() {
        Comparison value = new Comparison("PyTorch", "your engine", List.of("value"), List.of(-3.0), List.of(3.0));

        String dot = Disagreement.about(DIFFERENCE, value, Stream.of()).drawing();

        assertThat(dot).contains("-\\n-3.0\\nexpected value -3.0\\nyour engine's value 3.0");
    }

    @Test
    @DisplayName("a guess about an operation that is made of others says so, after those that need not")
    void composed() {
        Hypothesis ofParts = new Hypothesis("the sign of - is missing", NUMBERS, "Your a - b is made of + and neg");
        Hypothesis ofNeg = new Hypothesis("the sign of neg is missing", NUMBERS);

        assertThat(Disagreement.about(DIFFERENCE, GRADIENTS, Stream.of(ofParts)).text())
                .endsWith("""

                        Maybe:  the sign of - is missing.
                                Your a - b is made of + and neg: look at these first.""");
        assertThat(Disagreement.about(DIFFERENCE, GRADIENTS, Stream.of(ofParts, ofNeg, ofNeg))
                        .text())
                .endsWith("""

                        Likely: the sign of neg is missing.
                        Or:     the sign of - is missing.
                                Your a - b is made of + and neg: look at these first.""");
    }
}
