package page;

import dagnet.Dot;
import dagnet.Objective;
import dagnet.Samples;
import dagnet.Value;
import dagnet.nn.Losses;
import dagnet.optim.Adam;
import dagnet.optim.Optimizer;
import dagnet.optim.Sgd;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.teavm.jso.JSExport;

/** A network in training, a step at a time, with all points in every step. */
public final class Trainer {

    private static final double MOMENTUM = 0.9;

    private final Network network;
    private final boolean hinge;
    private Optimizer optimizer;
    private double l2;
    private double[][] points = {};
    private double[] classes = {};

    Trainer(Network network, String loss) {
        if (!loss.equals("hinge") && !loss.equals("cross-entropy")) {
            throw new IllegalArgumentException("loss was '" + loss + "'; expected hinge or cross-entropy");
        }
        this.network = network;
        this.hinge = loss.equals("hinge");
    }

    /**
     * Gives the trainer an optimizer that remembers nothing yet.
     *
     * @param name sgd, momentum or adam
     */
    @JSExport
    public void setOptimizer(String name, double learningRate) {
        List<Value> parameters = network.parameters();
        optimizer = switch (name) {
            case "sgd" -> new Sgd(parameters, learningRate);
            case "momentum" -> new Sgd(parameters, learningRate).momentum(MOMENTUM);
            case "adam" -> new Adam(parameters, learningRate);
            default -> throw new IllegalArgumentException("name was '" + name + "'; expected sgd, momentum or adam");
        };
    }

    @JSExport
    public void setLearningRate(double learningRate) {
        optimizer.setLearningRate(learningRate);
    }

    /** Sets the strength of the penalty on the parameters: {@link Losses#l2}. */
    @JSExport
    public void setL2(double strength) {
        l2 = strength;
    }

    /**
     * Sets what there is to learn.
     *
     * @param samples three numbers for each point: x0, x1 and the class, counted from 0
     */
    @JSExport
    public void setSamples(double[] samples) {
        points = new double[samples.length / 3][];
        classes = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[] {samples[3 * i], samples[3 * i + 1]};
            classes[i] = samples[3 * i + 2];
        }
    }

    /** Makes as many steps, and returns the loss before the last of them. */
    @JSExport
    public double step(int steps) {
        double last = Double.NaN;
        for (int i = 0; i < steps; i++) {
            optimizer.zeroGrad();
            Value loss = lossValue();
            loss.backward();
            optimizer.step();
            last = loss.data();
        }
        return last;
    }

    /** The loss of all points, penalty included. */
    @JSExport
    public double loss() {
        return lossValue().data();
    }

    /** The share of the points for which the network decides correctly, from 0 to 1. */
    @JSExport
    public double accuracy() {
        int correct = 0;
        for (int i = 0; i < points.length; i++) {
            List<Value> output = network.apply(Value.of(points[i]));
            boolean right = network.outputs() == 1
                    ? Objective.hinge().isCorrect(output, 2 * classes[i] - 1)
                    : Objective.crossEntropy().isCorrect(output, classes[i]);
            correct += right ? 1 : 0;
        }
        return (double) correct / points.length;
    }

    /** The network's outputs at some places, two numbers for each place: all outputs of the first, of the second, … */
    @JSExport
    public double[] outputs(double[] places) {
        double[] result = new double[places.length / 2 * network.outputs()];
        int next = 0;
        for (int i = 0; i < places.length; i += 2) {
            for (Value output : network.apply(Value.of(places[i], places[i + 1]))) {
                result[next++] = output.data();
            }
        }
        return result;
    }

    /** The weights and biases, layer by layer, neuron by neuron: the weights of each, then its bias. */
    @JSExport
    public double[] parameters() {
        return network.parameters().stream().mapToDouble(Value::data).toArray();
    }

    /** How many values one sample's loss is made of. */
    @JSExport
    public int graphSize(int sample) {
        return countBelow(sampleLoss(sample), new HashSet<>());
    }

    /** The graph of one sample's loss with all gradients, in DOT. */
    @JSExport
    public String graph(int sample) {
        network.nameParameters();
        network.zeroGrad();
        Value loss = sampleLoss(sample).named("loss");
        loss.backward();
        return Dot.of(loss);
    }

    private Value sampleLoss(int sample) {
        List<Value> point = Value.of(points[sample]);
        for (int i = 0; i < point.size(); i++) {
            point.get(i).named("x" + i);
        }
        return lossOf(List.of(network.apply(point)), new double[] {classes[sample]});
    }

    private Value lossValue() {
        List<List<Value>> outputs = new ArrayList<>();
        for (double[] point : new Samples(points, classes).points()) {
            outputs.add(network.apply(Value.of(point)));
        }
        Value loss = lossOf(outputs, classes);
        return l2 == 0 ? loss : loss.add(Losses.l2(network.parameters(), l2));
    }

    private Value lossOf(List<List<Value>> outputs, double[] labels) {
        if (network.outputs() > 1) {
            return Objective.crossEntropy().loss(outputs, labels);
        }
        if (!hinge) {
            return Losses.binaryCrossEntropy(outputs.stream().map(o -> o.get(0)).toList(), labels);
        }
        double[] signs = labels.clone();
        for (int i = 0; i < signs.length; i++) {
            signs[i] = 2 * signs[i] - 1;
        }
        return Objective.hinge().loss(outputs, signs);
    }

    private static int countBelow(Value value, Set<Value> seen) {
        if (seen.add(value)) {
            value.inputs().forEach(input -> countBelow(input, seen));
        }
        return seen.size();
    }
}
