package lesson03_graph;

import static testkit.assertions.Assertions.assertThat;
import static testkit.drawings.DrawingAssert.assertThatDrawing;

import dagnet.Value;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import testkit.expressions.EngineGraph;
import testkit.expressions.Expression;
import testkit.expressions.UpToLesson;

class GraphProperties {

    /** Each try draws a graph and reads the drawing, which takes long. */
    private static final int TRIES = 100;

    @Property(tries = TRIES)
    @Label("every value is one node, with its name and its operation")
    void nodes(@ForAll @UpToLesson(2) Expression expression) {
        assertThatDrawing(expression).hasOneNodeForEveryValue();
    }

    @Property(tries = TRIES)
    @Label("every use of a value is one arrow, from the input to the result")
    void arrows(@ForAll @UpToLesson(2) Expression expression) {
        assertThatDrawing(expression).hasOneArrowForEveryUse();
    }

    @Property(tries = TRIES)
    @Label("graphs without any name are drawn as well")
    void withoutNames(@ForAll @UpToLesson(2) Expression expression) {
        Value root = EngineGraph.of(expression).root();

        assertThatDrawing(root).hasOneArrowForEveryUse();
    }

    @Property(tries = TRIES)
    @Label("every node shows its number and its gradient")
    void numbers(@ForAll @UpToLesson(2) Expression expression) {
        assertThatDrawing(expression).hasDataAndGradInEveryNode();
    }

    @Property(tries = TRIES)
    @Label("every arrow shows its local gradient")
    void localGradients(@ForAll @UpToLesson(2) Expression expression) {
        assertThatDrawing(expression).hasTheLocalGradientOnEveryArrow();
    }

    @Property
    @Label("a number of any size can be read from the drawing")
    void numbersOfAnySize(@ForAll double number) {
        assertThatDrawing(Value.of(number).named("x")).hasDataAndGradInEveryNode();
    }

    @Property
    @Label("a name of any characters can be read from the drawing, and from the value")
    void names(@ForAll("names") String name) {
        Value a = Value.of(2).named(name);

        assertThatDrawing(a).hasANodeThatReads(name, "data 2", "grad 0");
        assertThat(a.name()).as("a.name()").isEqualTo(name);
    }

    /** All characters but the ones that nobody sees: those that control a terminal, halves, and private ones. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("\"\\{}<>|&;#/*%-=[]\n nNlr2x").ofMaxLength(12),
                Arbitraries.strings()
                        .withCharRange(' ', '~')
                        .withCharRange('¡', '\ud7ff')
                        .ofMaxLength(12));
    }
}
