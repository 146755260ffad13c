package dagnet.optim;

import dagnet.Value;
import java.util.List;

/**
 * Adam (Kingma and Ba, 2015): a step of about the same size for every parameter, however large its gradient is. For
 * each parameter p with gradient g at step t = 1, 2, …:
 *
 * <pre>{@code
 * g = g + weightDecay · p                         weight decay, or if it is decoupled instead
 * p = p - learningRate · weightDecay · p          (AdamW: Loshchilov and Hutter, 2019)
 * m = beta1 · m + (1 - beta1) · g                 running average of the gradient
 * v = beta2 · v + (1 - beta2) · g²                and of its square
 * m̂ = m / (1 - beta1^t)                           both start at 0: correct for that
 * v̂ = v / (1 - beta2^t)
 * p = p - learningRate · m̂ / (√v̂ + epsilon)
 * }</pre>
 *
 * This is PyTorch's {@code torch.optim.Adam}, and {@code torch.optim.AdamW} when it is decoupled.
 */
public final class Adam extends Optimizer {

    // region Lesson 12: Adam
    private final double[] mean;
    private final double[] square;
    private double beta1 = 0.9;
    private double beta2 = 0.999;
    private double epsilon = 1e-8;
    private double weightDecay;
    private boolean decoupled;
    private int steps;

    /**
     * Adam with beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8, and without weight decay.
     *
     * @throws IllegalArgumentException if there are no parameters, if an operation made one of them, or if the learning
     *     rate is negative, infinite or NaN
     */
    public Adam(List<Value> parameters, double learningRate) {
        super(parameters, learningRate);
        mean = new double[parameters.size()];
        square = new double[parameters.size()];
    }

    /**
     * Sets how slowly the two running averages forget. Returns this optimizer.
     *
     * @throws IllegalArgumentException if one is not from 0 to below 1
     */
    public Adam betas(double beta1, double beta2) {
        requireShare("beta1", beta1);
        requireShare("beta2", beta2);
        this.beta1 = beta1;
        this.beta2 = beta2;
        return this;
    }

    /**
     * Sets the small number that keeps the division from exploding. Returns this optimizer.
     *
     * @throws IllegalArgumentException if it is negative, infinite or NaN
     */
    public Adam epsilon(double epsilon) {
        requireNonNegative("epsilon", epsilon);
        this.epsilon = epsilon;
        return this;
    }

    /**
     * Pulls every parameter toward 0. Returns this optimizer.
     *
     * @throws IllegalArgumentException if it is negative, infinite or NaN
     */
    public Adam weightDecay(double weightDecay) {
        requireNonNegative("weightDecay", weightDecay);
        this.weightDecay = weightDecay;
        return this;
    }

    /** Takes the weight decay out of the averages, and off the parameter directly: AdamW. Returns this optimizer. */
    public Adam decoupled() {
        this.decoupled = true;
        return this;
    }

    @Override
    public void step() {
        steps++;
        double meanCorrection = 1 - Math.pow(beta1, steps);
        double squareCorrection = 1 - Math.pow(beta2, steps);
        for (int i = 0; i < mean.length; i++) {
            Value p = parameters().get(i);
            double start = decoupled ? p.data() * (1 - learningRate() * weightDecay) : p.data();
            double g = decoupled ? p.grad() : p.grad() + weightDecay * p.data();
            mean[i] = beta1 * mean[i] + (1 - beta1) * g;
            square[i] = beta2 * square[i] + (1 - beta2) * g * g;
            double unit = mean[i] / meanCorrection / (Math.sqrt(square[i] / squareCorrection) + epsilon);
            p.setData(start - learningRate() * unit);
        }
    }
    // endregion
}
