package testkit.networks;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.nn.Activation;
import java.util.ArrayList;
import java.util.List;
import testkit.networks.Network.Width;
import testkit.pytorch.Question;

/** One output of a network, computed with PyTorch's tensors: layer by layer {@code activation(W x + b)}. */
record NetworkQuestion(Network network, int output) implements Question {

    @Override
    public String text() {
        return "network: " + network.shape() + ", output " + output;
    }

    /** The parameters, then the inputs. */
    @Override
    public List<Double> numbers() {
        List<Double> numbers = new ArrayList<>(network.parameters());
        numbers.addAll(network.input());
        return numbers;
    }

    @Override
    public NDArray compute(NDArray numbers) {
        NDList blocks = numbers.split(ends());
        NDArray x = blocks.get(blocks.size() - 1);
        for (int layer = 0; layer < network.layers().size(); layer++) {
            Width width = network.layers().get(layer);
            int inputs = network.inputsOf(layer);
            NDList parts =
                    blocks.get(layer).reshape(width.neurons(), inputs + 1).split(new long[] {inputs}, 1);
            NDArray weights = parts.get(0);
            NDArray bias = parts.get(1).flatten();
            x = activation(width, weights.matMul(x).add(bias));
        }
        return x.get(output);
    }

    /** Where each layer's parameters end. */
    private long[] ends() {
        long[] ends = new long[network.layers().size()];
        long end = 0;
        for (int layer = 0; layer < ends.length; layer++) {
            end += (long) network.layers().get(layer).neurons() * (network.inputsOf(layer) + 1);
            ends[layer] = end;
        }
        return ends;
    }

    private static NDArray activation(Width width, NDArray sums) {
        return switch (width.activation()) {
            case LINEAR -> sums;
            case RELU -> Activation.relu(sums);
            case TANH -> sums.tanh();
            case SIGMOID -> Activation.sigmoid(sums);
        };
    }
}
