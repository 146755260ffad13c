package dagnet.nn;

import dagnet.Value;

/** What a neuron does with its weighted sum. Without a bend in between, layers of sums would only be one larger sum. */
public enum Activation {
    /** The sum as it is. */
    LINEAR,
    /** {@code max(0, x)} */
    RELU,
    /** The hyperbolic tangent: between -1 and 1. */
    TANH,
    /** {@code 1 / (1 + e^-x)}: between 0 and 1. */
    SIGMOID;

    // region Lesson 8: a neuron
    /** The activation of a value. */
    public Value apply(Value x) {
        return switch (this) {
            case LINEAR -> x;
            case RELU -> x.relu();
            case TANH -> x.tanh();
            case SIGMOID -> x.sigmoid();
        };
    }
    // endregion
}
