package testkit.pytorch;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import ai.djl.util.Utils;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitrary;
import testkit.expressions.Expression;
import testkit.expressions.RandomExpressions;

/** PyTorch itself, through DJL. */
final class LivePyTorch implements PyTorch {

    private static final String NATIVE_LIBRARY = "native/lib/pytorch.properties";

    private final Engine engine;
    private final NDManager manager;

    LivePyTorch() {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        announceUnpacking();
        engine = Engine.getEngine("PyTorch");
        manager = engine.newBaseManager();
    }

    static boolean hasNativeLibrary() {
        return LivePyTorch.class.getClassLoader().getResource(NATIVE_LIBRARY) != null;
    }

    @Override
    public String description() {
        return engine.getVersion() + ", live";
    }

    @Override
    public synchronized Answer answer(Question question) {
        double[] numbers =
                question.numbers().stream().mapToDouble(number -> number).toArray();
        try (NDManager scope = manager.newSubManager();
                GradientCollector collector = engine.newGradientCollector()) {
            NDArray leaves = scope.create(numbers);
            leaves.setRequiresGradient(true);
            NDArray result = question.compute(leaves);
            double value = result.toDoubleArray()[0];
            collector.backward(result);
            return new Answer(
                    value,
                    DoubleStream.of(leaves.getGradient().toDoubleArray())
                            .boxed()
                            .toList());
        }
    }

    @Override
    public Arbitrary<Expression> expressions(int lesson, int operations) {
        return RandomExpressions.upTo(lesson, operations);
    }

    @Override
    public <T> Arbitrary<T> sample(Arbitrary<T> everything) {
        return everything;
    }

    /** The first start on a machine unpacks PyTorch, which takes a moment. */
    private static void announceUnpacking() {
        Path cache = Utils.getEngineCacheDir("pytorch");
        if (!Files.isDirectory(cache)) {
            System.out.println("Unpacking PyTorch into " + cache + " (about 430 MB, only this once) ...");
        }
    }
}
