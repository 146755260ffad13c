package pytorch;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import ai.djl.util.Utils;
import expressions.Expression;
import expressions.RandomExpressions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;

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
    public synchronized Answer answer(Expression expression) {
        try (NDManager scope = manager.newSubManager();
                GradientCollector collector = engine.newGradientCollector()) {
            List<NDArray> nodes = expression.compute(number -> leaf(scope, number), (step, before) -> step.operation()
                    .pytorch
                    .of(before.get(step.a()), before.get(step.b()), step.constant()));
            NDArray root = nodes.get(expression.root());
            double value = root.getDouble();
            collector.backward(root);
            List<Double> gradients = nodes.subList(0, expression.leaves().size()).stream()
                    .map(leaf -> leaf.getGradient().getDouble())
                    .toList();
            return new Answer(value, gradients);
        }
    }

    @Override
    public Arbitrary<Expression> expressions(int lesson, int operations) {
        return RandomExpressions.upTo(lesson, operations);
    }

    private static NDArray leaf(NDManager scope, double number) {
        NDArray leaf = scope.create(number);
        leaf.setRequiresGradient(true);
        return leaf;
    }

    /** The first start on a machine unpacks PyTorch, which takes a moment. */
    private static void announceUnpacking() {
        Path cache = Utils.getEngineCacheDir("pytorch");
        if (!Files.isDirectory(cache)) {
            System.out.println("Unpacking PyTorch into " + cache + " (about 430 MB, only this once) ...");
        }
    }
}
