package lesson12_adam;

import static testkit.assertions.Assertions.assertThat;
import static testkit.goldens.TrajectoryAssert.assertThat;

import dagnet.Value;
import dagnet.optim.Adam;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import testkit.expressions.EngineGraph;
import testkit.expressions.Expression;
import testkit.expressions.Numbers;
import testkit.expressions.UpToLesson;
import testkit.goldens.Trajectory;
import testkit.pytorch.PyTorch;

class AdamAgainstPyTorch {

    @ParameterizedTest(name = "torch.optim takes the same steps: {0}")
    @MethodSource("testkit.goldens.Trajectory#ofAdam")
    void wholeTrajectories(Trajectory trajectory) {
        assertThat(trajectory).isTheWayOfTheEngine();
    }

    @Property
    @Label("the first step moves every leaf of any expression by rate · g / (|g| + epsilon), with PyTorch's gradient g")
    void firstStep(@ForAll @UpToLesson(6) Expression expression) {
        EngineGraph graph = EngineGraph.of(expression);
        List<Double> gradients = PyTorch.judge().answer(expression).gradients();

        graph.root().backward();
        new Adam(graph.leaves(), 0.01).epsilon(1).step();

        assertThat(graph.leaves())
                .as("the leaves of %s after a step of Adam at the rate 0.01, with the epsilon 1", expression)
                .extracting(Value::data)
                .usingElementComparator((found, expected) -> Numbers.agree(found, expected) ? 0 : 1)
                .containsExactlyElementsOf(moved(expression.leaves(), gradients));
    }

    private static List<Double> moved(List<Double> leaves, List<Double> gradients) {
        return IntStream.range(0, leaves.size())
                .mapToObj(i -> leaves.get(i) - 0.01 * gradients.get(i) / (Math.abs(gradients.get(i)) + 1))
                .toList();
    }
}
