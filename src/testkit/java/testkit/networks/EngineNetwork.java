package testkit.networks;

import dagnet.Value;
import dagnet.nn.Layer;
import dagnet.nn.Mlp;
import dagnet.nn.Neuron;
import dagnet.nn.Trainable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** A network built with the engine under test. */
record EngineNetwork(List<Value> parameters, UnaryOperator<List<Value>> apply) {

    static EngineNetwork of(Network network) {
        Random random = new Random(network.seed());
        EngineNetwork engine = switch (network.part()) {
            case NEURON -> neuron(network, random);
            case LAYERS -> layers(network, random);
            case MLP -> mlp(network, random);
        };
        for (int i = 0; i < network.set().size(); i++) {
            engine.parameters.get(i).setData(network.set().get(i));
        }
        return engine;
    }

    private static EngineNetwork neuron(Network network, Random random) {
        Neuron neuron = new Neuron(network.inputs(), network.layers().get(0).activation(), random);
        return new EngineNetwork(neuron.parameters(), x -> List.of(neuron.apply(x)));
    }

    private static EngineNetwork layers(Network network, Random random) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < network.layers().size(); i++) {
            Network.Width width = network.layers().get(i);
            layers.add(new Layer(network.inputsOf(i), width.neurons(), width.activation(), random));
        }
        List<Value> parameters =
                layers.stream().map(Trainable::parameters).flatMap(List::stream).toList();
        return new EngineNetwork(parameters, x -> {
            List<Value> values = x;
            for (Layer layer : layers) {
                values = layer.apply(values);
            }
            return values;
        });
    }

    private static EngineNetwork mlp(Network network, Random random) {
        int[] sizes = network.layers().stream().mapToInt(Network.Width::neurons).toArray();
        Mlp mlp = Mlp.of(random, network.inputs(), sizes);
        return new EngineNetwork(mlp.parameters(), mlp::apply);
    }
}
