package expressions;

import dagnet.ChainRule;
import dagnet.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import pytorch.PyTorch;

/**
 * Assertions about what the engine under test makes of an expression, with PyTorch as the judge:
 *
 * <pre>{@code assertThat(expression("a * b + a", 2, 3)).hasTheGradientsOfPyTorch();}</pre>
 */
public final class EngineAssert extends AbstractAssert<EngineAssert, Expression> {

    private static final int GUESSES = 2;

    private EngineAssert(Expression expression) {
        super(expression, EngineAssert.class);
    }

    /** Begins an assertion about the engine. */
    public static EngineAssert assertThat(Expression expression) {
        return new EngineAssert(expression);
    }

    /** Reads a formula of the leaves a, b, c and so on, and the numbers that they stand for. */
    public static Expression expression(String formula, double... leaves) {
        return Expression.parse(formula, leaves);
    }

    /** The engine computes the number that PyTorch computes. */
    public EngineAssert hasTheValueOfPyTorch() {
        double actual = computed(() -> EngineGraph.of(this.actual).root().data());
        return compare(
                List.of("value"),
                List.of(PyTorch.judge().answer(this.actual).value()),
                new double[] {actual},
                Guess.atValue(this.actual));
    }

    /** The engine's inputs and local gradients add up to PyTorch's gradients. */
    public EngineAssert hasTheLocalGradientsOfPyTorch() {
        double[] found = computed(() -> EngineGraph.of(actual).gradientsFromLocalOnes());
        return compare(gradientNames(), pytorchGradients(1), found, Guess.atLocalGradients(actual));
    }

    /** {@link ChainRule#derivative} gives PyTorch's gradients. */
    public EngineAssert hasThePathSumsOfPyTorch() {
        double[] found = computed(() -> {
            EngineGraph graph = EngineGraph.of(actual);
            return graph.leaves().stream()
                    .mapToDouble(leaf -> ChainRule.derivative(graph.root(), leaf))
                    .toArray();
        });
        return compare(gradientNames(), pytorchGradients(1), found, Guess.atPathSums(actual));
    }

    /** {@link Value#backward} gives PyTorch's gradients. */
    public EngineAssert hasTheGradientsOfPyTorch() {
        return compare(gradientNames(), pytorchGradients(1), gradientsAfter(1), Guess.atGradients(actual));
    }

    /** A second {@link Value#backward} adds PyTorch's gradients once more to every leaf. */
    public EngineAssert hasTwiceTheGradientsOfPyTorchAfterTwoCalls() {
        return compare(gradientNames(), pytorchGradients(2), gradientsAfter(2), Guess.atSecondBackward(actual));
    }

    private double[] gradientsAfter(int calls) {
        return computed(() -> {
            EngineGraph graph = EngineGraph.of(actual);
            for (int i = 0; i < calls; i++) {
                graph.root().backward();
            }
            return graph.leaves().stream().mapToDouble(Value::grad).toArray();
        });
    }

    /** An error in the engine keeps its own type and place, and learns which expression it met. */
    private <T> T computed(Supplier<T> onTheEngine) {
        try {
            return onTheEngine.get();
        } catch (RuntimeException | StackOverflowError thrown) {
            thrown.addSuppressed(new AssertionError("while computing " + actual));
            throw thrown;
        }
    }

    private List<Double> pytorchGradients(int times) {
        return PyTorch.judge().answer(actual).gradients().stream()
                .map(gradient -> times * gradient)
                .toList();
    }

    private List<String> gradientNames() {
        return IntStream.range(0, actual.leaves().size())
                .mapToObj(leaf -> "gradient of " + Expression.leafName(leaf))
                .toList();
    }

    private EngineAssert compare(List<String> names, List<Double> expected, double[] found, Stream<Guess> guesses) {
        List<Double> numbers = DoubleStream.of(found).boxed().toList();
        boolean agree =
                IntStream.range(0, found.length).allMatch(i -> Numbers.agree(numbers.get(i), expected.get(i)));
        if (agree) {
            return this;
        }
        List<String> likely = guesses.filter(guess -> guess.explains(numbers, expected))
                .map(Guess::words)
                .distinct()
                .limit(GUESSES)
                .toList();
        throw new Disagreement(
                message(names, expected, numbers, likely),
                expected,
                numbers,
                ExpressionDrawing.of(actual, names, expected, numbers));
    }

    private String message(List<String> names, List<Double> expected, List<Double> found, List<String> likely) {
        List<String> lines = new ArrayList<>();
        lines.add(actual.toString());
        lines.add("");
        lines.add("  %-16s %-24s %s".formatted("", "PyTorch", "your engine"));
        for (int i = 0; i < names.size(); i++) {
            boolean agree = Numbers.agree(found.get(i), expected.get(i));
            lines.add("  %-16s %-24s %-24s %s"
                    .formatted(names.get(i), expected.get(i), found.get(i), agree ? "" : "<--")
                    .stripTrailing());
        }
        lines.add("");
        for (int i = 0; i < likely.size(); i++) {
            lines.add((i == 0 ? "Likely: " : "Or:     ") + likely.get(i) + ".");
        }
        return String.join("\n", lines).stripTrailing();
    }
}
