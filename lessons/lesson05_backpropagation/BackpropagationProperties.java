package lesson05_backpropagation;

import static testkit.assertions.Assertions.assertThat;
import static testkit.expressions.EngineAssert.assertThat;

import dagnet.Value;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import testkit.expressions.EngineGraph;
import testkit.expressions.Expression;
import testkit.expressions.UpToLesson;

class BackpropagationProperties {

    @Property
    @Label("every value's gradient is the sum over all paths from the result to it")
    void sumOfThePaths(@ForAll @UpToLesson(2) Expression expression) {
        assertThat(expression).hasTheGradientsThatItsLocalOnesAddUpTo();
    }

    @Property
    @Label("two calls leave in the leaves what one call leaves for twice the result")
    void twoCalls(@ForAll @UpToLesson(2) Expression expression) {
        EngineGraph walkedTwice = EngineGraph.of(expression);
        EngineGraph doubled = EngineGraph.of(expression);

        walkedTwice.root().backward();
        walkedTwice.root().backward();
        doubled.root().mul(2).backward();

        assertThat(walkedTwice).hasAfter("f twice", "2f", doubled.leafGradients());
    }

    @Property
    @Label("two results of one graph may be walked in either order: 2f and 3f leave in the leaves what 5f leaves")
    void twoResults(@ForAll @UpToLesson(2) Expression expression) {
        EngineGraph smallerFirst = EngineGraph.of(expression);
        EngineGraph largerFirst = EngineGraph.of(expression);
        EngineGraph both = EngineGraph.of(expression);

        smallerFirst.root().mul(2).backward();
        smallerFirst.root().mul(3).backward();
        largerFirst.root().mul(3).backward();
        largerFirst.root().mul(2).backward();
        both.root().mul(5).backward();

        assertThat(smallerFirst).hasAfter("2f then 3f", "5f", both.leafGradients());
        assertThat(largerFirst).hasAfter("3f then 2f", "5f", both.leafGradients());
    }

    @Property
    @Label("after zeroGrad on the leaves, backward finds the same gradients again")
    void startsAnew(@ForAll @UpToLesson(2) Expression expression) {
        EngineGraph graph = EngineGraph.of(expression);
        graph.root().backward();
        List<Double> before = graph.leafGradients();

        graph.leaves().forEach(Value::zeroGrad);
        assertThat(graph.leaves())
                .as("the gradients of the leaves after zeroGrad, for %s", expression)
                .extracting(Value::grad)
                .allMatch(grad -> grad == 0, "is 0");

        graph.root().backward();

        assertThat(graph).hasAfter("anew", "before", before);
    }

    @Property
    @Label("backward changes no number in the graph")
    void numbersStay(@ForAll @UpToLesson(2) Expression expression) {
        EngineGraph graph = EngineGraph.of(expression);
        List<Double> before = graph.nodes().stream().map(Value::data).toList();

        graph.root().backward();

        assertThat(graph.nodes())
                .as("the numbers of all values after backward on %s", expression)
                .extracting(Value::data)
                .isEqualTo(before);
    }
}
