package lesson09_mlp;

import static testkit.assertions.Assertions.assertThat;
import static testkit.networks.NineDigits.NINE_DIGITS;

import dagnet.Value;
import dagnet.nn.Activation;
import dagnet.nn.Layer;
import dagnet.nn.Mlp;
import dagnet.nn.Neuron;
import dagnet.nn.Trainable;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class MlpProperties {

    @Property
    @Label("a layer of n neurons on m inputs has n·(m + 1) parameters, and n answers")
    void layerSize(
            @ForAll @IntRange(min = 1, max = 9) int inputs,
            @ForAll @IntRange(min = 1, max = 9) int outputs,
            @ForAll Activation activation) {
        Layer layer = new Layer(inputs, outputs, activation, new Random(1));

        assertThat(layer.parameters())
                .as("parameters of a layer of %s neurons on %s inputs", outputs, inputs)
                .hasSize(outputs * (inputs + 1));
        assertThat(layer.apply(Value.of(new double[inputs])))
                .as("answers of a layer of %s neurons on %s inputs", outputs, inputs)
                .hasSize(outputs);
    }

    @Property
    @Label("a network has the parameters of all of its layers, and as many answers as its last layer has neurons")
    void mlpSize(
            @ForAll @IntRange(min = 1, max = 6) int inputs,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 6) Integer> sizes) {
        Mlp mlp = mlp(1, inputs, sizes);

        List<Integer> widths = Stream.concat(Stream.of(inputs), sizes.stream()).toList();
        int expected = IntStream.range(1, widths.size())
                .map(i -> widths.get(i) * (widths.get(i - 1) + 1))
                .sum();
        assertThat(mlp.parameters())
                .as("parameters of the network %s: neurons · (inputs + 1) for each layer", widths)
                .hasSize(expected);
        assertThat(mlp.apply(Value.of(new double[inputs])))
                .as("answers of the network %s", widths)
                .hasSize(sizes.get(sizes.size() - 1));
    }

    @Property
    @Label("a layer is its neurons side by side, drawn one after the other from the same Random")
    void layerOfNeurons(
            @ForAll @IntRange(min = 0, max = 999) int seed,
            @ForAll @IntRange(min = 1, max = 4) int outputs,
            @ForAll Activation activation,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = -5, max = 5) Integer> x) {
        Layer layer = new Layer(x.size(), outputs, activation, new Random(seed));

        Random random = new Random(seed);
        List<Neuron> neurons = IntStream.range(0, outputs)
                .mapToObj(i -> new Neuron(x.size(), activation, random))
                .toList();
        assertThat(numbers(layer))
                .as("parameters of new Layer(%s, %s, %s, new Random(%s)); expected: those of the neurons made alone,"
                                .formatted(x.size(), outputs, activation, seed)
                        + " one after the other")
                .isEqualTo(neurons.stream()
                        .flatMap(neuron -> numbers(neuron).stream())
                        .toList());
        assertThat(numbers(layer.apply(values(x))))
                .as("answers of that layer to %s; expected: those of the neurons made alone", x)
                .usingElementComparator(NINE_DIGITS)
                .containsExactlyElementsOf(numbers(
                        neurons.stream().map(neuron -> neuron.apply(values(x))).toList()));
    }

    @Property
    @Label("a network is its layers one after the other, drawn from the same Random: ReLU, and LINEAR for the last")
    void mlpOfLayers(
            @ForAll @IntRange(min = 0, max = 999) int seed,
            @ForAll @IntRange(min = 1, max = 4) int hidden,
            @ForAll @IntRange(min = 1, max = 4) int outputs,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = -5, max = 5) Integer> x) {
        Mlp mlp = Mlp.of(new Random(seed), x.size(), hidden, outputs);

        Random random = new Random(seed);
        Layer first = new Layer(x.size(), hidden, Activation.RELU, random);
        Layer last = new Layer(hidden, outputs, Activation.LINEAR, random);
        assertThat(numbers(mlp))
                .as("parameters of Mlp.of(new Random(%s), %s, %s, %s); expected: those of the layers made alone,"
                                .formatted(seed, x.size(), hidden, outputs)
                        + " one after the other")
                .isEqualTo(Stream.of(first, last)
                        .flatMap(layer -> numbers(layer).stream())
                        .toList());
        assertThat(numbers(mlp.apply(values(x))))
                .as("answers of that network to %s; expected: those of the layers made alone", x)
                .usingElementComparator(NINE_DIGITS)
                .containsExactlyElementsOf(numbers(last.apply(first.apply(values(x)))));
    }

    @Property
    @Label("the same seed makes the same network, and another seed another one")
    void seeds(
            @ForAll @IntRange(min = 0, max = 999_999) int seed,
            @ForAll @IntRange(min = 1, max = 999_999) int further,
            @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 1, max = 4) Integer> sizes) {
        List<Double> parameters = numbers(mlp(seed, 2, sizes));

        assertThat(numbers(mlp(seed, 2, sizes)))
                .as("parameters of a second network with layers of %s and seed %s; expected: the first's", sizes, seed)
                .isEqualTo(parameters);
        assertThat(numbers(mlp(seed + further, 2, sizes)))
                .as("parameters with layers of %s and seed %s, against those of seed %s", sizes, seed + further, seed)
                .isNotEqualTo(parameters);
    }

    @Property
    @Label("no two neurons of a network are the same: their weights differ, and so do their objects")
    void noNeuronTwice(@ForAll @IntRange(min = 0, max = 999) int seed) {
        Mlp mlp = mlp(seed, 2, List.of(3, 3, 2));

        List<Value> weights = mlp.parameters().stream()
                .filter(parameter -> parameter.data() != 0)
                .toList();
        assertThat(weights.stream().map(Value::data).distinct().count())
                .as("how many different weights there are: 3·2 + 3·3 + 2·3")
                .isEqualTo(21);
        assertThat(mlp.parameters().stream().distinct().count())
                .as("how many different objects there are: 3·(2+1) + 3·(3+1) + 2·(3+1)")
                .isEqualTo(29);
    }

    @Property
    @Label("zeroGrad forgets the gradient of every parameter, however often backward was called")
    void zeroGradForgets(
            @ForAll @IntRange(min = 0, max = 999) int seed,
            @ForAll @IntRange(min = 1, max = 3) int calls,
            @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 1, max = 4) Integer> sizes) {
        Mlp mlp = mlp(seed, 2, sizes);
        IntStream.range(0, calls)
                .forEach(call -> mlp.apply(Value.of(1, 2)).get(0).backward());
        assertThat(mlp.parameters())
                .as("gradients of a network with 2 inputs, layers of %s and seed %s: the last layer is linear, so some"
                                .formatted(sizes, seed)
                        + " gradient is there")
                .extracting(Value::grad)
                .anyMatch(gradient -> gradient != 0, "is not 0");

        mlp.zeroGrad();

        assertThat(mlp.parameters())
                .as("gradients after zeroGrad, with layers of %s, seed %s and %s calls of backward", sizes, seed, calls)
                .extracting(Value::grad)
                .containsOnly(0.0);
    }

    private static Mlp mlp(int seed, int inputs, List<Integer> sizes) {
        return Mlp.of(
                new Random(seed), inputs, sizes.stream().mapToInt(size -> size).toArray());
    }

    private static List<Value> values(List<Integer> x) {
        return x.stream().map(number -> Value.of(number.doubleValue())).toList();
    }

    private static List<Double> numbers(Trainable trainable) {
        return numbers(trainable.parameters());
    }

    private static List<Double> numbers(List<Value> values) {
        return values.stream().map(Value::data).toList();
    }
}
