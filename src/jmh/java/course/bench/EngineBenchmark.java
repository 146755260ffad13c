package course.bench;

import dagnet.Value;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time for each node of a graph: to compute it, and to compute it and pass its gradient backward. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms2g", "-Xmn1g", "-XX:+UseParallelGC"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class EngineBenchmark {

    private static final int LENGTH = 10_000;

    private final List<Value> weights =
            Value.of(new Random(1).doubles(LENGTH, -1, 1).toArray());
    private final List<Value> inputs = Value.of(
            DoubleStream.generate(new Random(2)::nextGaussian).limit(LENGTH).toArray());

    /** A dot product: a product and a sum for each pair. */
    private Value dotProduct() {
        Value sum = Value.of(0);
        for (int i = 0; i < LENGTH; i++) {
            sum = sum.add(weights.get(i).mul(inputs.get(i)));
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(2 * LENGTH)
    public Value forward() {
        return dotProduct();
    }

    @Benchmark
    @OperationsPerInvocation(2 * LENGTH)
    public Value forwardAndBackward() {
        Value sum = dotProduct();
        sum.backward();
        return sum;
    }

    /** A graph as deep as it is large: each node is the input of the next. */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public Value deepChainForwardAndBackward() {
        Value x = weights.get(0);
        for (int i = 0; i < LENGTH; i++) {
            x = x.add(inputs.get(i));
        }
        x.backward();
        return x;
    }
}
