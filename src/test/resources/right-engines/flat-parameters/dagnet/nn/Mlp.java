package dagnet.nn;

import dagnet.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A network whose parameters are one flat list; each layer computes with its part of it. */
public final class Mlp implements Trainable {

    private final List<Value> parameters;
    private final List<Layer> layers = new ArrayList<>();

    private Mlp(List<Value> parameters, int inputs, int... sizes) {
        this.parameters = parameters;
        int start = 0;
        int width = inputs;
        for (int i = 0; i < sizes.length; i++) {
            int end = start + sizes[i] * (width + 1);
            Activation activation = i < sizes.length - 1 ? Activation.RELU : Activation.LINEAR;
            layers.add(new Layer(width, activation, parameters.subList(start, end)));
            start = end;
            width = sizes[i];
        }
    }

    public static Mlp of(Random random, int inputs, int... sizes) {
        if (sizes.length == 0) {
            throw new IllegalArgumentException("sizes was empty; expected a number of outputs for each layer");
        }
        List<Value> parameters = new ArrayList<>();
        int width = inputs;
        for (int size : sizes) {
            parameters.addAll(Layer.draw(width, size, random));
            width = size;
        }
        return new Mlp(List.copyOf(parameters), inputs, sizes);
    }

    public List<Value> apply(List<Value> x) {
        List<Value> values = x;
        for (Layer layer : layers) {
            values = layer.apply(values);
        }
        return values;
    }

    @Override
    public List<Value> parameters() {
        return parameters;
    }
}
