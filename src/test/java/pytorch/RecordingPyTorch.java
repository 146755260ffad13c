package pytorch;

import expressions.Expression;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;

/**
 * Live PyTorch that writes down every answer it gives, so that {@link RecordedPyTorch} can give them again. Chosen with
 * {@code mvn test -Psolution -Dpytorch=record}, after which the file in src/test/resources holds all that the lessons
 * asked for, with a fixed sample of the random expressions.
 */
final class RecordingPyTorch implements PyTorch {

    private static final Path FILE = Path.of("src/test/resources" + RecordedPyTorch.RESOURCE);
    private static final long SEED = 1;
    private static final int SAMPLE = 60;

    private final LivePyTorch live = new LivePyTorch();
    private final Map<String, String> lines = new TreeMap<>();

    RecordingPyTorch() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::save));
    }

    @Override
    public String description() {
        return live.description() + ", recording into " + FILE;
    }

    @Override
    public Answer answer(Expression expression) {
        Answer answer = live.answer(expression);
        lines.put(
                expression.toString(),
                String.join(
                        "\t",
                        expression.formula(),
                        join(expression.leaves()),
                        Double.toString(answer.value()),
                        join(answer.gradients())));
        return answer;
    }

    @Override
    public Arbitrary<Expression> expressions(int lesson, int operations) {
        Random random = new Random(SEED);
        RandomGenerator<Expression> generator = live.expressions(lesson, operations).generator(1000);
        List<Expression> sample = Stream.generate(() -> generator.next(random).value())
                .distinct()
                .limit(SAMPLE)
                .toList();
        sample.forEach(this::answer);
        return Arbitraries.of(sample);
    }

    private void save() {
        String version = live.description().replaceAll(",.*", "");
        String text = "# PyTorch " + version + "\nformula\tleaves\tvalue\tgradients\n"
                + lines.values().stream().map(line -> line + "\n").collect(Collectors.joining());
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String join(List<Double> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
