package lesson04_chain_rule;

import static testkit.assertions.Assertions.assertThat;

import dagnet.ChainRule;
import dagnet.Value;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import testkit.expressions.EngineGraph;
import testkit.expressions.Expression;
import testkit.expressions.UpToLesson;

/** The rules of calculus. Their numbers are small whole ones, with which every engine computes exactly. */
class ChainRuleProperties {

    @Property
    @Label("every value in any graph has the derivative 1 by itself")
    void byItself(@ForAll @UpToLesson(value = 2, operations = 5) Expression expression) {
        EngineGraph graph = EngineGraph.of(expression);

        assertThat(graph.nodes())
                .extracting(node -> ChainRule.derivative(node, node))
                .as("each value's derivative by itself, in " + expression)
                .containsOnly(1.0);
    }

    @Property
    @Label("no leaf depends on the result")
    void againstTheArrows(@ForAll @UpToLesson(value = 2, operations = 5) Expression expression) {
        EngineGraph graph = EngineGraph.of(expression);

        assertThat(graph.leaves())
                .extracting(leaf -> ChainRule.derivative(leaf, graph.root()))
                .as("each leaf's derivative by the result, in " + expression)
                .containsOnly(0.0);
    }

    @Property
    @Label("the derivative of k · f is k times the derivative of f")
    void constantFactor(@ForAll @IntRange(min = -9, max = 9) int x, @ForAll @IntRange(min = -9, max = 9) int k) {
        Value a = Value.of(x);
        Value f = a.mul(a).sub(a);

        assertThat(ChainRule.derivative(f.mul(k), a))
                .as("∂(%d·f)/∂a at a = %d, with f = a·a - a", k, x)
                .agreesWith("%d · ∂f/∂a".formatted(k), k * ChainRule.derivative(f, a));
    }

    @Property
    @Label("the derivative of f + g is the sum of their derivatives")
    void sumRule(@ForAll @IntRange(min = -9, max = 9) int x, @ForAll @IntRange(min = -9, max = 9) int y) {
        Value a = Value.of(x);
        Value b = Value.of(y);
        Value f = a.mul(a).sub(b);
        Value g = a.mul(b).add(a);

        assertThat(ChainRule.derivative(f.add(g), a))
                .as("∂(f+g)/∂a at a = %d, b = %d, with f = a·a - b and g = a·b + a", x, y)
                .agreesWith("∂f/∂a + ∂g/∂a", ChainRule.derivative(f, a) + ChainRule.derivative(g, a));
        assertThat(ChainRule.derivative(f.add(g), b))
                .as("∂(f+g)/∂b at a = %d, b = %d, with f = a·a - b and g = a·b + a", x, y)
                .agreesWith("∂f/∂b + ∂g/∂b", ChainRule.derivative(f, b) + ChainRule.derivative(g, b));
    }

    @Property
    @Label("product rule: the derivative of f · g is f' · g + f · g'")
    void productRule(@ForAll @IntRange(min = -9, max = 9) int x, @ForAll @IntRange(min = -9, max = 9) int y) {
        Value a = Value.of(x);
        Value b = Value.of(y);
        Value f = a.mul(a).sub(b);
        Value g = a.mul(b).add(a);

        assertThat(ChainRule.derivative(f.mul(g), a))
                .as("∂(f·g)/∂a at a = %d, b = %d, with f = a·a - b and g = a·b + a", x, y)
                .agreesWith(
                        "∂f/∂a · g + f · ∂g/∂a",
                        ChainRule.derivative(f, a) * g.data() + f.data() * ChainRule.derivative(g, a));
    }

    @Property
    @Label("if all paths from a to c lead through d, then ∂c/∂a = ∂c/∂d · ∂d/∂a")
    void throughABottleneck(@ForAll @IntRange(min = -9, max = 9) int x, @ForAll @IntRange(min = -9, max = 9) int y) {
        Value a = Value.of(x);
        Value d = a.mul(a).add(a.mul(y));
        Value c = d.mul(d).sub(d);

        assertThat(ChainRule.derivative(c, a))
                .as("∂c/∂a at a = %d, with d = a·a + %d·a and c = d·d - d", x, y)
                .agreesWith("∂c/∂d · ∂d/∂a", ChainRule.derivative(c, d) * ChainRule.derivative(d, a));
    }
}
