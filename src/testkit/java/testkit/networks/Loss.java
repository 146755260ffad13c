package testkit.networks;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.nn.Activation;
import dagnet.Value;
import dagnet.nn.Losses;
import java.util.List;

/**
 * The losses, each in two readings: what the engine under test calls it, and how PyTorch computes it.
 *
 * <p>Of x, the predictions, PyTorch follows the gradient. The y are what each loss takes beside them: targets, labels,
 * the one right class, or the strength of a penalty.
 */
public enum Loss {
    MEAN_SQUARED_ERROR(
            "meanSquaredError",
            "predictions",
            (x, y) -> Losses.meanSquaredError(x, y),
            (x, y) -> x.sub(y).square().mean()),
    HINGE(
            "hinge",
            "scores",
            (x, y) -> Losses.hinge(x, y),
            (x, y) -> Activation.relu(x.mul(y).neg().add(1)).mean()),
    /** The logit against 0 is a choice between two classes, and log-softmax knows how to make it without overflow. */
    BINARY_CROSS_ENTROPY("binaryCrossEntropy", "logits", (x, y) -> Losses.binaryCrossEntropy(x, y), (x, y) -> {
        NDArray towardLabel = x.mul(y.mul(2).sub(1));
        NDArray bothClasses = NDArrays.stack(new NDList(towardLabel, towardLabel.zerosLike()));
        return bothClasses.logSoftmax(0).get(0).mean().neg();
    }),
    CROSS_ENTROPY(
            "crossEntropy",
            "logits",
            (x, y) -> Losses.crossEntropy(x, (int) y[0]),
            (x, y) -> x.logSoftmax(0).get((long) y.toDoubleArray()[0]).neg()),
    L2(
            "l2",
            "parameters",
            (x, y) -> Losses.l2(x, y[0]),
            (x, y) -> x.square().sum().mul(y.toDoubleArray()[0]));

    /** The engine's reading. */
    @FunctionalInterface
    interface OnEngine {
        Value of(List<Value> x, double... y);
    }

    /** PyTorch's reading. */
    @FunctionalInterface
    interface OnPyTorch {
        NDArray of(NDArray x, NDArray y);
    }

    final String method;
    final String predictions;
    final OnEngine engine;
    final OnPyTorch pytorch;

    Loss(String method, String predictions, OnEngine engine, OnPyTorch pytorch) {
        this.method = method;
        this.predictions = predictions;
        this.engine = engine;
        this.pytorch = pytorch;
    }

    /** Whether it takes a y for each x. */
    boolean isOverABatch() {
        return this != CROSS_ENTROPY && this != L2;
    }
}
