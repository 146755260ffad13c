package lesson08_neuron;

import static org.assertj.core.api.Assertions.within;
import static testkit.assertions.Assertions.assertThat;

import dagnet.Value;
import dagnet.nn.Activation;
import dagnet.nn.Neuron;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class NeuronProperties {

    private static final int MANY = 10_000;

    @Property
    @Label("a neuron of n inputs has n + 1 parameters")
    void parameterCount(@ForAll @IntRange(min = 1, max = 40) int inputs, @ForAll Activation activation) {
        Neuron neuron = new Neuron(inputs, activation, new Random(1));

        assertThat(neuron.parameters())
                .as("a weight for each input, and a bias")
                .hasSize(inputs + 1);
    }

    @Property
    @Label("the weights are drawn one after the other, each as 2 * random.nextDouble() - 1, and the bias is 0")
    void weightsAreThePromisedDraws(
            @ForAll @IntRange(min = 0, max = 999_999) int seed, @ForAll @IntRange(min = 1, max = 9) int inputs) {
        Random random = new Random(seed);
        List<Double> promised = Stream.concat(
                        Stream.generate(() -> 2 * random.nextDouble() - 1).limit(inputs), Stream.of(0.0))
                .toList();

        Neuron neuron = new Neuron(inputs, Activation.TANH, new Random(seed));

        assertThat(numbers(neuron)).isEqualTo(promised);
    }

    @Property
    @Label("the same seed makes the same neuron, and another seed another one")
    void seeds(
            @ForAll @IntRange(min = 0, max = 999_999) int seed,
            @ForAll @IntRange(min = 1, max = 999_999) int further,
            @ForAll @IntRange(min = 1, max = 9) int inputs) {
        List<Double> weights = numbers(new Neuron(inputs, Activation.TANH, new Random(seed)));

        assertThat(numbers(new Neuron(inputs, Activation.TANH, new Random(seed))))
                .isEqualTo(weights);
        assertThat(numbers(new Neuron(inputs, Activation.TANH, new Random(seed + further))))
                .isNotEqualTo(weights);
    }

    @Property(tries = 20)
    @Label("weights lie between -1 and 1, on both sides alike, and fill that range")
    void weightsAreSpreadEvenly(@ForAll @IntRange(min = 0, max = 999) int seed) {
        List<Double> weights =
                numbers(new Neuron(MANY, Activation.TANH, new Random(seed))).subList(0, MANY);

        assertThat(weights).as("the weights").allMatch(weight -> weight >= -1 && weight < 1, "is from -1 to 1");
        assertThat(weights.stream().mapToDouble(weight -> weight).average().orElseThrow())
                .as("the mean of %s weights", MANY)
                .isEqualTo(0, within(0.06));
        assertThat(weights.stream().filter(weight -> Math.abs(weight) > 0.5).count())
                .as("how many of %s weights lie in the outer half of the range", MANY)
                .isBetween(MANY * 45L / 100, MANY * 55L / 100);
    }

    @Property
    @Label("whatever its inputs are, a ReLU neuron answers 0 or more, tanh from -1 to 1, and sigmoid from 0 to 1")
    void ranges(@ForAll @Size(3) List<@DoubleRange(min = -1e6, max = 1e6) Double> x) {
        assertThat(answer(Activation.RELU, x)).as("RELU").isGreaterThanOrEqualTo(0);
        assertThat(answer(Activation.TANH, x)).as("TANH").isBetween(-1.0, 1.0);
        assertThat(answer(Activation.SIGMOID, x)).as("SIGMOID").isBetween(0.0, 1.0);
    }

    @Property
    @Label("a neuron that has learned nothing yet has no bias: it answers inputs of 0 with its activation of 0")
    void zeroInputs(@ForAll @IntRange(min = 1, max = 9) int inputs) {
        List<Double> zeros = Collections.nCopies(inputs, 0.0);

        assertThat(answer(Activation.LINEAR, zeros)).as("LINEAR").isZero();
        assertThat(answer(Activation.RELU, zeros)).as("RELU").isZero();
        assertThat(answer(Activation.TANH, zeros)).as("TANH").isZero();
        assertThat(answer(Activation.SIGMOID, zeros)).as("SIGMOID").isEqualTo(0.5);
    }

    @Property
    @Label("the weights belong to their inputs: an input of 1 among zeros brings its weight to light")
    void eachWeightHasItsInput(
            @ForAll @IntRange(min = 1, max = 9) int inputs, @ForAll @IntRange(min = 0, max = 999) int seed) {
        Neuron neuron = new Neuron(inputs, Activation.LINEAR, new Random(seed));

        List<Double> answers = IntStream.range(0, inputs)
                .mapToObj(one -> neuron.apply(oneAt(one, inputs)).data())
                .toList();

        assertThat(answers)
                .as("answers to unit inputs, seed %s; expected: the weights in parameters()", seed)
                .isEqualTo(numbers(neuron).subList(0, inputs));
    }

    @Property
    @Label("a leaf takes any number, however large, tiny or odd")
    void setData(@ForAll double before, @ForAll double after) {
        Value leaf = Value.of(before);

        leaf.setData(after);

        assertThat(leaf.data()).isEqualTo(after);
    }

    @Property
    @Label("a neuron without an activation answers inputs of 0 with its bias, whatever its bias is")
    void biasAlone(@ForAll @DoubleRange(min = -1e6, max = 1e6) double bias) {
        Neuron neuron = new Neuron(3, Activation.LINEAR, new Random(1));

        neuron.parameters().get(3).setData(bias);

        assertThat(neuron.apply(Value.of(0, 0, 0)).data()).isEqualTo(bias);
    }

    private static double answer(Activation activation, List<Double> x) {
        Neuron neuron = new Neuron(x.size(), activation, new Random(1));
        Value y = neuron.apply(x.stream().map(number -> Value.of(number)).toList());
        return y.data() + 0.0; // makes -0.0 a plain 0
    }

    private static List<Value> oneAt(int one, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> Value.of(i == one ? 1 : 0))
                .toList();
    }

    private static List<Double> numbers(Neuron neuron) {
        return neuron.parameters().stream().map(Value::data).toList();
    }
}
