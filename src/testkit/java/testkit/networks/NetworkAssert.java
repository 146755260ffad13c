package testkit.networks;

import dagnet.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import testkit.expressions.Comparison;
import testkit.failures.DiagnosedFailure;
import testkit.failures.Diagnosis;
import testkit.failures.Guess;
import testkit.failures.Table;
import testkit.pytorch.PyTorch;
import testkit.pytorch.PyTorch.Answer;

/**
 * Assertions about what the engine under test makes of a network, with PyTorch as the judge:
 *
 * <pre>{@code assertThat(Network.neuron(TANH, 1, 0.5, -2)).hasTheGradientsOfPyTorch();}</pre>
 *
 * <p>PyTorch gets the parameters that the engine's Javadoc promises for the seed, so those are compared first. Where a
 * network has parameters of its own, the engine's are set to them, and PyTorch gets the same.
 */
public final class NetworkAssert extends AbstractAssert<NetworkAssert, Network> {

    private final Map<Integer, Answer> answers = new HashMap<>();

    private NetworkAssert(Network network) {
        super(network, NetworkAssert.class);
    }

    /** Begins an assertion about the engine. */
    public static NetworkAssert assertThat(Network network) {
        return new NetworkAssert(network);
    }

    /** The parameters are as many as promised, in the promised order, with the promised first numbers. */
    public NetworkAssert hasThePromisedParameters() {
        Network drawn = actual.asDrawn();
        List<Double> promised = drawn.parameters();
        List<Double> found = computed(() ->
                EngineNetwork.of(drawn).parameters().stream().map(Value::data).toList());
        requireCount("parameters()", promised.size(), found, WrongParameters.behind(drawn, found));
        return compare("promised", actual.parameterNames(), promised, found, WrongParameters.behind(drawn, found));
    }

    /** The network answers with PyTorch's numbers. */
    public NetworkAssert hasTheOutputsOfPyTorch() {
        hasThePromisedParameters();
        List<Double> expected = outputs().mapToObj(i -> answer(i).value()).toList();
        List<Double> found = computed(() -> {
            EngineNetwork engine = EngineNetwork.of(actual);
            return engine.apply().apply(input()).stream().map(Value::data).toList();
        });
        requireCount("apply(x)", expected.size(), found, Stream.empty());
        List<String> names = outputs().mapToObj(this::outputName).toList();
        return compare("PyTorch", names, expected, found, WrongPass.behindOutputs(actual, found));
    }

    /** For each output, backward gives every parameter, and every input, PyTorch's gradient. */
    public NetworkAssert hasTheGradientsOfPyTorch() {
        hasTheOutputsOfPyTorch();
        outputs().forEach(this::compareGradients);
        return this;
    }

    private void compareGradients(int output) {
        List<Double> expected = answer(output).gradients();
        List<Double> found = computed(() -> {
            EngineNetwork engine = EngineNetwork.of(actual);
            List<Value> leaves = new ArrayList<>(engine.parameters());
            List<Value> x = input();
            leaves.addAll(x);
            engine.apply().apply(x).get(output).backward();
            return leaves.stream().map(Value::grad).toList();
        });
        List<String> names = new ArrayList<>(actual.parameterNames());
        IntStream.range(0, actual.inputs()).forEach(i -> names.add("input " + i));
        names.replaceAll(name -> "gradient of " + name);
        String of = actual.outputs() == 1 ? "" : "   (gradients of its output " + output + ")";
        new Comparison("PyTorch", names, expected, found)
                .check(actual + of, WrongPass.behindGradients(actual, expected, found));
    }

    private IntStream outputs() {
        return IntStream.range(0, actual.outputs());
    }

    private String outputName(int output) {
        return actual.outputs() == 1 ? "output" : "output " + output;
    }

    private Answer answer(int output) {
        return answers.computeIfAbsent(output, i -> PyTorch.judge().answer(new NetworkQuestion(actual, i)));
    }

    private List<Value> input() {
        return actual.input().stream().map(number -> Value.of(number)).toList();
    }

    private NetworkAssert compare(
            String judge, List<String> names, List<Double> expected, List<Double> found, Stream<String> likely) {
        new Comparison(judge, names, expected, found).check(actual.toString(), likely);
        return this;
    }

    private void requireCount(String method, int expected, List<Double> found, Stream<String> likely) {
        if (found.size() != expected) {
            throw new DiagnosedFailure(Diagnosis.of(actual + "\nthe size of " + method)
                    .with(Table.of("expected", "" + expected, "but was", "" + found.size()))
                    .with(likely.map(Guess::likely).toList()));
        }
    }

    /** An error in the engine keeps its own type and place, and learns which network it met. */
    private <T> T computed(Supplier<T> onTheEngine) {
        try {
            return onTheEngine.get();
        } catch (RuntimeException | StackOverflowError thrown) {
            thrown.addSuppressed(new AssertionError("while computing " + actual));
            throw thrown;
        }
    }
}
