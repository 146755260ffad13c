package testkit.networks;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import testkit.pytorch.PyTorch;

/** Random losses that PyTorch can be asked about. */
public final class RandomLosses {

    private static final int MOST = 5;

    private RandomLosses() {}

    /** Numbers such as a model may give. Toward -1.7, because at 0 and 1 many mistakes give the same number. */
    public static Arbitrary<Double> moderate() {
        return Arbitraries.doubles().between(-5, 5).ofScale(2).shrinkTowards(-1.7);
    }

    /** Numbers whose exponentials overflow, or vanish, and some that are moderate. */
    public static Arbitrary<Double> extreme() {
        return Arbitraries.oneOf(
                Arbitraries.of(1000.0, -1000.0, 745.0, -745.0, 710.0, -710.0, 40.0, -40.0, 0.0), moderate());
    }

    /** A loss of one to five predictions. */
    public static Arbitrary<LossCase> of(Loss loss, Arbitrary<Double> predictions) {
        Arbitrary<List<Double>> lists = predictions.list().ofMinSize(1).ofMaxSize(MOST);
        Arbitrary<LossCase> cases = lists.flatMap(x -> {
            int count = loss.isOverABatch() ? x.size() : 1;
            return y(loss, x.size()).list().ofSize(count).map(y -> new LossCase(loss, x, y));
        });
        return PyTorch.judge().sample(cases.filter(RandomLosses::isFarFromKinks).withoutEdgeCases());
    }

    private static Arbitrary<Double> y(Loss loss, int size) {
        return switch (loss) {
            case MEAN_SQUARED_ERROR -> moderate().map(target -> -target);
            case HINGE -> Arbitraries.of(-1.0, 1.0);
            case BINARY_CROSS_ENTROPY -> Arbitraries.of(0.0, 1.0);
            case CROSS_ENTROPY -> Arbitraries.integers().between(0, size - 1).map(Integer::doubleValue);
            case L2 -> Arbitraries.doubles().between(0, 2).ofScale(3);
        };
    }

    /** At the margin the hinge has a kink, where either slope is right. */
    private static boolean isFarFromKinks(LossCase of) {
        return of.loss() != Loss.HINGE
                || Arrays.stream(of.xAsArray()).noneMatch(score -> Math.abs(Math.abs(score) - 1) < 1e-3);
    }
}
