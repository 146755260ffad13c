package dagnet.optim;

import dagnet.Value;
import java.util.List;

/**
 * Stochastic gradient descent. For each parameter p with gradient g, in this order:
 *
 * <pre>{@code
 * g = g + weightDecay · p                         weight decay
 * v = momentum · v + g                            momentum; v = g at the first step
 * g = nesterov ? g + momentum · v : v
 * p = p - learningRate · g
 * }</pre>
 *
 * This is PyTorch's {@code torch.optim.SGD} with dampening 0: the learning rate multiplies the velocity as it is used,
 * and is not part of it.
 */
public final class Sgd extends Optimizer {

    // region Lesson 11: gradient descent
    private final double[] velocity;
    private double momentum;
    private boolean nesterov;
    private double weightDecay;

    /**
     * Plain gradient descent: without momentum and without weight decay.
     *
     * @throws IllegalArgumentException if there are no parameters, if an operation made one of them, or if the learning
     *     rate is negative, infinite or NaN
     */
    public Sgd(List<Value> parameters, double learningRate) {
        super(parameters, learningRate);
        velocity = new double[parameters.size()];
    }

    /**
     * Lets steps build up speed in a direction that stays the same. Returns this optimizer.
     *
     * @param momentum the share of the last velocity that is kept: from 0, which is none, to below 1
     * @throws IllegalArgumentException if it is not in this range
     */
    public Sgd momentum(double momentum) {
        requireShare("momentum", momentum);
        this.momentum = momentum;
        return this;
    }

    /** Looks a step ahead along the velocity (Nesterov, 1983). Without momentum it changes nothing. Returns this. */
    public Sgd nesterov() {
        this.nesterov = true;
        return this;
    }

    /**
     * Pulls every parameter toward 0. Returns this optimizer.
     *
     * @throws IllegalArgumentException if it is negative, infinite or NaN
     */
    public Sgd weightDecay(double weightDecay) {
        requireNonNegative("weightDecay", weightDecay);
        this.weightDecay = weightDecay;
        return this;
    }

    @Override
    public void step() {
        for (int i = 0; i < velocity.length; i++) {
            Value p = parameters().get(i);
            double g = p.grad() + weightDecay * p.data();
            velocity[i] = momentum * velocity[i] + g;
            double direction = nesterov ? g + momentum * velocity[i] : velocity[i];
            p.setData(p.data() - learningRate() * direction);
        }
    }
    // endregion
}
