package course.demo;

import dagnet.Value;
import dagnet.nn.Mlp;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A network of points in the plane whose layers' sizes are known, so that its parameters can have names. */
final class NamedNetwork {

    private static final int INPUTS = 2;

    private final int[] sizes;
    private final Mlp model;

    NamedNetwork(long seed, HiddenLayers hidden, int outputs) {
        this.sizes = IntStream.concat(
                        IntStream.of(INPUTS),
                        IntStream.concat(hidden.sizes().stream().mapToInt(Integer::intValue), IntStream.of(outputs)))
                .toArray();
        this.model = Mlp.of(new Random(seed), INPUTS, Arrays.copyOfRange(sizes, 1, sizes.length));
    }

    Mlp model() {
        return model;
    }

    /** Inputs and neurons of each layer. */
    int[] sizes() {
        return sizes.clone();
    }

    /** The same for people: {@code 2-16-16-1}. */
    String text() {
        return Arrays.stream(sizes).mapToObj(Integer::toString).collect(Collectors.joining("-"));
    }

    /** Names each weight after its layer, neuron and input, {@code w1.2.0}, and each bias likewise, {@code b1.2}. */
    void nameParameters() {
        List<Value> parameters = model.parameters();
        int next = 0;
        for (int layer = 1; layer < sizes.length; layer++) {
            for (int neuron = 0; neuron < sizes[layer]; neuron++) {
                String place = layer + "." + neuron;
                for (int input = 0; input < sizes[layer - 1]; input++) {
                    parameters.get(next++).named("w" + place + "." + input);
                }
                parameters.get(next++).named("b" + place);
            }
        }
    }
}
