package course.bench;

import dagnet.Objective;
import dagnet.Samples;
import dagnet.Training;
import dagnet.Training.Options;
import dagnet.Training.Step;
import dagnet.nn.Mlp;
import dagnet.optim.Schedule;
import dagnet.optim.Sgd;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import testkit.goldens.Moons;

/** Time for a full-batch step of lesson 13's training: 100 points of two moons, an MLP 2-16-16-1, hinge loss, L2. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms2g", "-Xmn1g", "-XX:+UseParallelGC"})
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
public class TrainingBenchmark {

    private static final int STEPS = 100;

    private final Samples moons = Moons.samples();
    private final Schedule rates = step -> 1 - 0.9 * step / STEPS;

    @Benchmark
    @OperationsPerInvocation(STEPS)
    public List<Step> step() {
        Mlp model = Moons.model();
        return Training.fit(
                model,
                moons,
                Objective.hinge(),
                new Sgd(model.parameters(), rates.at(0)),
                Options.fullBatch(STEPS, rates).withL2(1e-4),
                step -> {});
    }
}
