package testkit.expressions;

import dagnet.ChainRule;
import dagnet.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import testkit.expressions.Expression.Step;
import testkit.failures.DiagnosedFailure;
import testkit.failures.Guess;
import testkit.failures.TimeLimit;
import testkit.pytorch.PyTorch;

/**
 * Assertions about what the engine under test makes of an expression, with PyTorch as the judge:
 *
 * <pre>{@code assertThat(expression("a * b + a", 2, 3)).hasTheGradientsOfPyTorch();}</pre>
 */
public final class EngineAssert extends AbstractAssert<EngineAssert, Expression> {

    private static final int LONG = 12;
    private static final String PYTORCH = "PyTorch";

    private EngineAssert(Expression expression) {
        super(expression, EngineAssert.class);
    }

    /** Begins an assertion about the engine. */
    public static EngineAssert assertThat(Expression expression) {
        return new EngineAssert(expression);
    }

    /** Begins an assertion about a graph that the engine computed, and with which the test has done something since. */
    public static OfGraph assertThat(EngineGraph graph) {
        return new OfGraph(graph);
    }

    /** Reads a formula of the leaves a, b, c and so on, and the numbers that they stand for. */
    public static Expression expression(String formula, double... leaves) {
        return Expression.parse(formula, leaves);
    }

    /** The engine computes the number that PyTorch computes. */
    public EngineAssert hasTheValueOfPyTorch() {
        EngineGraph graph = graph();
        return compare(
                PYTORCH,
                List.of("value"),
                List.of(pytorchValue()),
                new double[] {graph.root().data()},
                () -> Hypothesis.atValue(graph));
    }

    /** The engine's inputs and local gradients add up to PyTorch's gradients. */
    public EngineAssert hasTheLocalGradientsOfPyTorch() {
        EngineGraph graph = graph();
        double[] found = computed(graph::gradientsFromLocalOnes);
        return compare(
                PYTORCH,
                leafGradients(actual),
                pytorchGradients(1),
                found,
                () -> valueIsWrong(graph, found).orElseGet(() -> Hypothesis.atInputs(graph, found)));
    }

    /** The engine computes PyTorch's number, and its inputs and local gradients add up to PyTorch's gradients. */
    public EngineAssert hasTheValueAndLocalGradientsOfPyTorch() {
        return hasTheValueOfPyTorch().hasTheLocalGradientsOfPyTorch();
    }

    /** {@link ChainRule#derivative} gives PyTorch's gradients. */
    public EngineAssert hasThePathSumsOfPyTorch() {
        EngineGraph graph = graph();
        double[] found = computed(() -> graph.leaves().stream()
                .mapToDouble(leaf -> ChainRule.derivative(graph.root(), leaf))
                .toArray());
        return compare(
                PYTORCH,
                leafGradients(actual),
                pytorchGradients(1),
                found,
                () -> operationIsWrong(graph, found).orElseGet(() -> Hypothesis.atPathSums(actual)));
    }

    /** {@link Value#backward} gives PyTorch's gradients. */
    public EngineAssert hasTheGradientsOfPyTorch() {
        double[] found = gradientsAfter(1);
        return compare(
                PYTORCH,
                leafGradients(actual),
                pytorchGradients(1),
                found,
                () -> operationIsWrong(graph(), found).orElseGet(() -> Hypothesis.atGradients(actual)));
    }

    /** A second {@link Value#backward} adds PyTorch's gradients once more to every leaf. */
    public EngineAssert hasTwiceTheGradientsOfPyTorchAfterTwoCalls() {
        boolean startsRight = agree(pytorchGradients(1), gradientsAfter(1));
        double[] found = gradientsAfter(2);
        return compare(
                "PyTorch, twice",
                leafGradients(actual),
                pytorchGradients(2),
                found,
                () -> startsRight ? Hypothesis.atSecondBackward(actual) : Hypothesis.thatTheFirstCallIsWrong(found));
    }

    /**
     * {@link Value#backward} leaves in every value, between the leaves and the result as well, the gradient that the
     * engine's own local gradients add up to over all paths.
     */
    public EngineAssert hasTheGradientsThatItsLocalOnesAddUpTo() {
        EngineGraph graph = graph();
        computed(() -> {
            graph.root().backward();
            return graph;
        });
        return compare(
                "sum of the paths",
                gradientsOfAllNodes(),
                DoubleStream.of(graph.gradientsFromLocalOnes()).boxed().toList(),
                graph.nodes().stream().mapToDouble(Value::grad).toArray(),
                () -> Hypothesis.atGradientsOfAllNodes(actual));
    }

    /** Assertions about the gradients in a graph. */
    public static final class OfGraph extends AbstractAssert<OfGraph, EngineGraph> {

        private OfGraph(EngineGraph graph) {
            super(graph, OfGraph.class);
        }

        /**
         * After several calls, the leaves hold the gradients that the same engine found in another way, to nine digits.
         *
         * @param calls the calls in few words, such as {@code f twice}
         * @param way the other way in few words, such as {@code 2f}
         * @param gradients what the engine found in the other way
         */
        public OfGraph hasAfter(String calls, String way, List<Double> gradients) {
            EngineAssert on = EngineAssert.assertThat(actual.expression());
            double[] right = new PlainCalculus(actual.expression()).gradients();
            double[] found = actual.leafGradients().stream().mapToDouble(x -> x).toArray();
            boolean startsRight =
                    agree(DoubleStream.of(on.gradientsAfter(1)).boxed().toList(), right);
            on.compare(
                    "your engine, " + way,
                    "your engine, " + calls,
                    leafGradients(actual.expression()),
                    gradients,
                    found,
                    () -> startsRight
                            ? Hypothesis.thatALaterCallIsWrong(found)
                            : Hypothesis.thatTheFirstCallIsWrong(found));
            return this;
        }
    }

    /**
     * Calls backward on a graph with too many paths, or too many values, for an engine that wastes time.
     */
    public static void backwardInTime(Value root) {
        Guess guess = Guess.maybe(
                "it walks every path, or searches a list for every value: each value passes its gradient" + " on once");
        TimeLimit.of("backward", guess, () -> {
            root.backward();
            return root;
        });
    }

    /** What to say of gradients where the engine computes another number than PyTorch. */
    private Optional<Stream<Hypothesis>> valueIsWrong(EngineGraph graph, double[] found) {
        double value = graph.root().data();
        return Numbers.agree(value, pytorchValue())
                ? Optional.empty()
                : Optional.of(Hypothesis.thatTheValueIsWrong(value, pytorchValue(), found));
    }

    /** What to say of a way through the graph where its numbers or its local gradients are wrong. */
    private Optional<Stream<Hypothesis>> operationIsWrong(EngineGraph graph, double[] found) {
        return valueIsWrong(graph, found)
                .or(() -> agree(pytorchGradients(1), graph.gradientsFromLocalOnes())
                        ? Optional.empty()
                        : Optional.of(localGradientIsWrong(graph, found)));
    }

    private Stream<Hypothesis> localGradientIsWrong(EngineGraph graph, double[] found) {
        List<Double> numbers = DoubleStream.of(found).boxed().toList();
        List<Hypothesis> hypotheses = Hypothesis.atLocalGradients(graph)
                .filter(hypothesis -> hypothesis.explains(numbers, pytorchGradients(1)))
                .toList();
        return hypotheses.isEmpty() ? Hypothesis.thatALocalGradientIsWrong(found) : hypotheses.stream();
    }

    private EngineGraph graph() {
        return computed(() -> EngineGraph.of(actual));
    }

    private double[] gradientsAfter(int calls) {
        EngineGraph graph = graph();
        return computed(() -> {
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

    private double pytorchValue() {
        return PyTorch.judge().answer(actual).value();
    }

    private List<Double> pytorchGradients(int times) {
        return PyTorch.judge().answer(actual).gradients().stream()
                .map(gradient -> times * gradient)
                .toList();
    }

    private static List<String> leafGradients(Expression expression) {
        return IntStream.range(0, expression.leaves().size())
                .mapToObj(leaf -> "gradient of " + Expression.leafName(leaf))
                .toList();
    }

    /** The leaves' names, then each step as it is written; a long operand is cut to an ellipsis. */
    private List<String> gradientsOfAllNodes() {
        List<String> written = new ArrayList<>();
        IntStream.range(0, actual.leaves().size()).forEach(leaf -> written.add(Expression.leafName(leaf)));
        for (Step step : actual.steps()) {
            String a = operand(written.get(step.a()));
            String b = operand(written.get(step.b()));
            written.add(step.operation().write(a, b, step.constant()));
        }
        return written.stream().map(node -> "gradient of " + node).toList();
    }

    private static String operand(String text) {
        return text.length() == 1 ? text : text.length() > LONG ? "(…)" : "(" + text + ")";
    }

    private EngineAssert compare(
            String judge,
            List<String> names,
            List<Double> expected,
            double[] found,
            Supplier<Stream<Hypothesis>> hypotheses) {
        return compare(judge, "your engine", names, expected, found, hypotheses);
    }

    private EngineAssert compare(
            String judge,
            String judged,
            List<String> names,
            List<Double> expected,
            double[] found,
            Supplier<Stream<Hypothesis>> hypotheses) {
        if (agree(expected, found)) {
            return this;
        }
        List<Double> numbers = Arrays.stream(found, 0, expected.size()).boxed().toList();
        throw new DiagnosedFailure(Disagreement.about(
                actual,
                new Comparison(judge, judged, names, expected, numbers),
                hypotheses.get().filter(hypothesis -> hypothesis.explains(numbers, expected))));
    }

    private static boolean agree(List<Double> expected, double[] found) {
        return IntStream.range(0, expected.size()).allMatch(i -> Numbers.agree(found[i], expected.get(i)));
    }
}
