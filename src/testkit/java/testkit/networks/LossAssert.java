package testkit.networks;

import dagnet.Value;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractAssert;
import testkit.expressions.Comparison;
import testkit.pytorch.PyTorch;
import testkit.pytorch.PyTorch.Answer;

/**
 * Assertions about what the engine under test makes of a loss, with PyTorch as the judge:
 *
 * <pre>{@code assertThat(loss(HINGE, x(0.5, -2), y(1, -1))).hasTheValueAndGradientsOfPyTorch();}</pre>
 */
public final class LossAssert extends AbstractAssert<LossAssert, LossCase> {

    private LossAssert(LossCase loss) {
        super(loss, LossAssert.class);
    }

    /** Begins an assertion about the engine. */
    public static LossAssert assertThat(LossCase loss) {
        return new LossAssert(loss);
    }

    /** The loss is PyTorch's, and so is its derivative by each prediction. */
    public LossAssert hasTheValueAndGradientsOfPyTorch() {
        Answer answer = PyTorch.judge().answer(actual);
        List<Value> x = actual.x().stream().map(number -> Value.of(number)).toList();
        Value loss = computed(() -> actual.loss().engine.of(x, actual.yAsArray()));
        new Comparison("PyTorch", List.of("loss"), List.of(answer.value()), List.of(loss.data()))
                .check(actual.toString(), WrongLoss.behindValue(actual, loss.data()));
        List<Double> found = computed(() -> {
            loss.backward();
            return x.stream().map(Value::grad).toList();
        });
        List<String> names = IntStream.range(0, x.size())
                .mapToObj(i -> "gradient of " + actual.loss().predictions.replaceFirst("s$", "") + " " + i)
                .toList();
        new Comparison("PyTorch", names, answer.gradients(), found)
                .check(actual.toString(), WrongLoss.behindGradients(actual, answer.gradients(), found));
        return this;
    }

    /** An error in the engine keeps its own type and place, and learns which loss it met. */
    private <T> T computed(Supplier<T> onTheEngine) {
        try {
            return onTheEngine.get();
        } catch (RuntimeException | StackOverflowError thrown) {
            thrown.addSuppressed(new AssertionError("while computing " + actual));
            throw thrown;
        }
    }
}
