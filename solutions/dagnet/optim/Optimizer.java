package dagnet.optim;

import dagnet.Value;
import java.util.List;

/** Moves parameters against their gradients, a step at a time. (PyTorch: {@code torch.optim.Optimizer}.) */
public abstract class Optimizer {

    // region Lesson 11: gradient descent
    private final List<Value> parameters;
    private double learningRate;

    /**
     * An optimizer of the given parameters.
     *
     * @throws IllegalArgumentException if there are none, if an operation made one of them, so that no step can move
     *     it, or if the learning rate is negative, infinite or NaN
     */
    protected Optimizer(List<Value> parameters, double learningRate) {
        if (parameters.isEmpty()) {
            throw new IllegalArgumentException("parameters was empty; expected at least one");
        }
        for (int i = 0; i < parameters.size(); i++) {
            if (!parameters.get(i).isLeaf()) {
                throw new IllegalArgumentException("parameters[" + i + "] was made by '"
                        + parameters.get(i).op() + "'; expected a leaf");
            }
        }
        this.parameters = List.copyOf(parameters);
        setLearningRate(learningRate);
    }

    /** The parameters, in the order given. */
    protected List<Value> parameters() {
        return parameters;
    }

    /** How far a step goes. */
    public double learningRate() {
        return learningRate;
    }

    /**
     * Changes how far the next steps go.
     *
     * @throws IllegalArgumentException if the learning rate is negative, infinite or NaN
     */
    public void setLearningRate(double learningRate) {
        requireNonNegative("learningRate", learningRate);
        this.learningRate = learningRate;
    }

    /** Forgets the gradient of every parameter. */
    public void zeroGrad() {
        parameters.forEach(Value::zeroGrad);
    }

    /** Moves every parameter by one step, against its gradient. The gradients stay as they are. */
    public abstract void step();
    // endregion

    /** Refuses a number that cannot be a rate or a strength. */
    static void requireNonNegative(String name, double number) {
        if (!(number >= 0 && number < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " was " + number + "; expected a finite number, 0 or more");
        }
    }

    /** Refuses a number that cannot be the share of the old in a running average. */
    static void requireShare(String name, double number) {
        if (!(number >= 0 && number < 1)) {
            throw new IllegalArgumentException(name + " was " + number + "; expected a number from 0 to below 1");
        }
    }
}
