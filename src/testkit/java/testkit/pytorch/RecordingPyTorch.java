package testkit.pytorch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import testkit.expressions.Expression;

/**
 * Live PyTorch that writes down every answer it gives, so that {@link RecordedPyTorch} can give them again. Chosen with
 * {@code mvn test -Psolution -Dpytorch=record}, after which the file in src/testkit/resources holds all that the lessons
 * asked for, with a fixed sample of the random expressions. A run of some of the lessons or tests asks for less, and
 * leaves the file as it was.
 */
final class RecordingPyTorch implements PyTorch {

    static final Path FILE = Path.of("src/testkit/resources" + RecordedPyTorch.RESOURCE);

    /** What to do about answers that are missing, or no longer asked for. */
    static final String ANEW = "record anew: mvn test -Psolution -Dpytorch=record";

    private static final int EXPRESSIONS = 60;

    private final LivePyTorch live = new LivePyTorch();
    private final Map<String, String> lines = new TreeMap<>();

    RecordingPyTorch() {
        if (allAreRun()) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::save));
        }
    }

    /** Maven hands on to its tests what it was given on the command line: {@code -Dlesson=…} and {@code -Dtest=…}. */
    private static boolean allAreRun() {
        return System.getProperty("test") == null
                && Set.of("current", "all").contains(System.getProperty("dagnet.lesson", "all"));
    }

    @Override
    public String description() {
        return live.description()
                + (allAreRun() ? ", recording into " + FILE : ", NOT recording: that needs all lessons and all tests");
    }

    @Override
    public Answer answer(Question question) {
        Answer answer = live.answer(question);
        lines.put(
                RecordedPyTorch.key(question),
                RecordedPyTorch.key(question) + "\t" + answer.value() + "\t"
                        + RecordedPyTorch.join(answer.gradients()));
        return answer;
    }

    @Override
    public Arbitrary<Expression> expressions(int lesson, int operations) {
        List<Expression> sample = Sample.of(live.expressions(lesson, operations), EXPRESSIONS);
        sample.forEach(this::answer);
        return Arbitraries.of(sample);
    }

    @Override
    public <T> Arbitrary<T> sample(Arbitrary<T> everything) {
        return Arbitraries.of(Sample.of(everything, RecordedPyTorch.SAMPLE));
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
}
