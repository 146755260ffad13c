package dagnet.nn;

import dagnet.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A layer without neurons: one flat list of parameters, in which each answer has a row of its own, the weights and then
 * the bias. The list may be a part of a whole network's.
 */
public final class Layer implements Trainable {

    private final int inputs;
    private final Activation activation;
    private final List<Value> parameters;

    public Layer(int inputs, int outputs, Activation activation, Random random) {
        this(inputs, activation, draw(inputs, outputs, random));
    }

    /** A layer with these parameters, which decide how many answers it has. */
    Layer(int inputs, Activation activation, List<Value> parameters) {
        this.inputs = inputs;
        this.activation = activation;
        this.parameters = parameters;
    }

    /** New parameters, row by row: weights between -1 and 1, and a bias of 0. */
    static List<Value> draw(int inputs, int outputs, Random random) {
        if (inputs < 1 || outputs < 1) {
            throw new IllegalArgumentException(
                    "inputs was " + inputs + " and outputs was " + outputs + "; expected at least 1 of each");
        }
        List<Value> parameters = new ArrayList<>();
        for (int row = 0; row < outputs; row++) {
            for (int i = 0; i < inputs; i++) {
                parameters.add(Value.of(2 * random.nextDouble() - 1));
            }
            parameters.add(Value.of(0));
        }
        return List.copyOf(parameters);
    }

    public List<Value> apply(List<Value> x) {
        if (x.size() != inputs) {
            throw new IllegalArgumentException("x has " + x.size() + " values; expected " + inputs);
        }
        List<Value> answers = new ArrayList<>();
        for (int row = 0; row < parameters.size(); row += inputs + 1) {
            Value sum = parameters.get(row + inputs);
            for (int i = 0; i < inputs; i++) {
                sum = sum.add(parameters.get(row + i).mul(x.get(i)));
            }
            answers.add(activation.apply(sum));
        }
        return answers;
    }

    @Override
    public List<Value> parameters() {
        return parameters;
    }
}
