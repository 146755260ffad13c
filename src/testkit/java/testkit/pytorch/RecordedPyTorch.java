package testkit.pytorch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import testkit.expressions.Expression;

/**
 * What live PyTorch said earlier, read from a file that {@link RecordingPyTorch} wrote.
 *
 * <p>The file has a first line with PyTorch's version, a line of column names, and then a line for each question, with
 * tabs between its text (the formula, for an expression), its numbers, its value and its gradients.
 */
final class RecordedPyTorch implements PyTorch {

    static final String RESOURCE = "/pytorch/recorded.tsv";

    /** How many of the things that a property could draw are asked about. */
    static final int SAMPLE = 40;

    private final String reason;
    private final String version;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final List<Expression> wellConditioned = new ArrayList<>();

    RecordedPyTorch(String reason) {
        this.reason = reason;
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(RecordedPyTorch.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            version = file.readLine().replace("# PyTorch ", "");
            file.readLine();
            file.lines().map(line -> line.split("\t")).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String description() {
        return version + ", recorded (" + reason + ")";
    }

    @Override
    public Answer answer(Question question) {
        Answer answer = answers.get(key(question));
        if (answer == null) {
            throw new IllegalArgumentException("PyTorch's results for " + question.text() + " at " + question.numbers()
                    + " were not recorded; run this test with live PyTorch, or " + RecordingPyTorch.ANEW);
        }
        return answer;
    }

    /** Smallest first, so that jqwik finds the smallest of those that fail. */
    @Override
    public Arbitrary<Expression> expressions(int lesson, int operations) {
        return Arbitraries.of(wellConditioned.stream()
                .filter(e -> e.lesson() <= lesson && e.steps().size() <= operations)
                .sorted(Comparator.comparing(e -> e.steps().size()))
                .toList());
    }

    @Override
    public <T> Arbitrary<T> sample(Arbitrary<T> everything) {
        return Arbitraries.of(Sample.of(everything, SAMPLE));
    }

    /** The first two columns of a question's line. */
    static String key(Question question) {
        return question.text() + "\t" + join(question.numbers());
    }

    static String join(List<Double> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private void read(String[] columns) {
        Answer answer = new Answer(Double.parseDouble(columns[2]), numbers(columns[3]));
        if (!ExpressionQuestion.isFormula(columns[0])) {
            answers.put(columns[0] + "\t" + columns[1], answer);
            return;
        }
        double[] leaves = numbers(columns[1]).stream().mapToDouble(x -> x).toArray();
        Expression expression = Expression.parse(columns[0], leaves);
        answers.put(key(new ExpressionQuestion(expression)), answer);
        if (!expression.steps().isEmpty() && expression.isWellConditioned()) {
            wellConditioned.add(expression);
        }
    }

    private static List<Double> numbers(String column) {
        return Arrays.stream(column.split(" ")).map(Double::valueOf).toList();
    }
}
