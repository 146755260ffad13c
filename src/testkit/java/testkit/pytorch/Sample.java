package testkit.pytorch;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;

/** A few of the things that jqwik can draw, the same ones in every process. */
final class Sample {

    private static final long SEED = 1;

    private Sample() {}

    static <T> List<T> of(Arbitrary<T> everything, int size) {
        Random random = new Random(SEED);
        RandomGenerator<T> generator = everything.withoutEdgeCases().generator(1000);
        return Stream.generate(() -> generator.next(random).value())
                .limit(20L * size)
                .distinct()
                .limit(size)
                .toList();
    }
}
