package dagnet.nn;

import dagnet.Value;
import java.util.List;

/** Something that learns by moving its parameters. (PyTorch: {@code torch.nn.Module}.) */
public interface Trainable {

    /** The numbers to learn, leaves all of them, always in the same order. */
    List<Value> parameters();

    // region Lesson 9: a multi-layer perceptron
    /** Forgets the gradient of every parameter. */
    default void zeroGrad() {
        parameters().forEach(Value::zeroGrad);
    }
    // endregion
}
