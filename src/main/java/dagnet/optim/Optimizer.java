package dagnet.optim;

import dagnet.Value;
import java.util.List;

/** Moves parameters against their gradients, a step at a time. (PyTorch: {@code torch.optim.Optimizer}.) */
public abstract class Optimizer {

    // region Lesson 11: gradient descent
    /**
     * An optimizer of the given parameters.
     *
     * @throws IllegalArgumentException if there are none, if an operation made one of them, so that no step can move
     *     it, or if the learning rate is negative, infinite or NaN
     */
    protected Optimizer(List<Value> parameters, double learningRate) {
        throw new UnsupportedOperationException("Lesson 11: write new Optimizer");
    }

    /** The parameters, in the order given. */
    protected List<Value> parameters() {
        throw new UnsupportedOperationException("Lesson 11: write Optimizer.parameters");
    }

    /** How far a step goes. */
    public double learningRate() {
        throw new UnsupportedOperationException("Lesson 11: write Optimizer.learningRate");
    }

    /**
     * Changes how far the next steps go.
     *
     * @throws IllegalArgumentException if the learning rate is negative, infinite or NaN
     */
    public void setLearningRate(double learningRate) {
        throw new UnsupportedOperationException("Lesson 11: write Optimizer.setLearningRate");
    }

    /** Forgets the gradient of every parameter. */
    public void zeroGrad() {
        throw new UnsupportedOperationException("Lesson 11: write Optimizer.zeroGrad");
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
