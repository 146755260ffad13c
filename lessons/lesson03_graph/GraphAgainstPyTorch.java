package lesson03_graph;

import static testkit.drawings.DrawingAssert.assertThatDrawing;
import static testkit.expressions.EngineAssert.expression;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import testkit.expressions.Expression;
import testkit.expressions.UpToLesson;

/**
 * The arrows are enough to find a gradient: multiply the local gradients along each path from a leaf to the result, and
 * add up the paths. Lesson 4 says why. The numbers are such that a few digits on an arrow are all there is.
 */
class GraphAgainstPyTorch {

    @Example
    @Label("a·b + a: the arrows of both paths from a lead to PyTorch's gradient")
    void sharedValue() {
        assertThatDrawing(expression("a * b + a", 2, 3)).hasPathsThatAddUpToTheGradientsOfPyTorch();
    }

    @Example
    @Label("a·a and a / a: two arrows to the same result, each with its own local gradient, lead to PyTorch's gradient")
    void sameOperandTwice() {
        assertThatDrawing(expression("a * a", 3)).hasPathsThatAddUpToTheGradientsOfPyTorch();
        assertThatDrawing(expression("a / a", 4)).hasPathsThatAddUpToTheGradientsOfPyTorch();
    }

    @Example
    @Label("d·d with d = a·b + c: the arrows below a shared value lead to PyTorch's gradients")
    void sharedResult() {
        assertThatDrawing(expression("d = a * b + c; d * d", 2, -3, 10)).hasPathsThatAddUpToTheGradientsOfPyTorch();
    }

    @Example
    @Label("all operations so far, in one expression: the arrows lead to PyTorch's gradients")
    void allOperations() {
        assertThatDrawing(expression("a / b - a ^ 3 * -b + a * 4", 2, -4)).hasPathsThatAddUpToTheGradientsOfPyTorch();
    }

    @Example
    @Label("a leaf that is 0: an arrow with a 0 on it is an arrow, too")
    void zero() {
        assertThatDrawing(expression("a * b + a ^ 2", 0, 5)).hasPathsThatAddUpToTheGradientsOfPyTorch();
    }

    @Property
    @Label("the node of the result shows PyTorch's value")
    void values(@ForAll @UpToLesson(2) Expression expression) {
        assertThatDrawing(expression).hasTheValueOfPyTorch();
    }
}
