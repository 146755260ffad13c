package course.demo;

import dagnet.Value;
import dagnet.nn.Mlp;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** A network of points in the plane whose layers' sizes are known, so that its parameters can have names. */
final class NamedNetwork {

    private final int[] all;
    private final Mlp model;

    NamedNetwork(long seed, int[] hidden, int outputs) {
        int[] sizes = Arrays.copyOf(hidden, hidden.length + 1);
        sizes[hidden.length] = outputs;
        this.model = Mlp.of(new Random(seed), 2, sizes);
        this.all = new int[sizes.length + 1];
        all[0] = 2;
        System.arraycopy(sizes, 0, all, 1, sizes.length);
    }

    Mlp model() {
        return model;
    }

    /** Inputs and neurons of each layer. */
    int[] all() {
        return all.clone();
    }

    /** The same for people: {@code 2-16-16-1}. */
    String sizes() {
        return Arrays.stream(all).mapToObj(Integer::toString).collect(Collectors.joining("-"));
    }

    /** Names each weight after its layer, neuron and input, {@code w1.2.0}, and each bias likewise, {@code b1.2}. */
    void nameParameters() {
        List<Value> parameters = model.parameters();
        int next = 0;
        for (int layer = 1; layer < all.length; layer++) {
            for (int neuron = 0; neuron < all[layer]; neuron++) {
                String place = layer + "." + neuron;
                for (int input = 0; input < all[layer - 1]; input++) {
                    parameters.get(next++).named("w" + place + "." + input);
                }
                parameters.get(next++).named("b" + place);
            }
        }
    }
}
