package testkit.expressions;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import testkit.failures.DiagnosedFailure;
import testkit.failures.Diagnosis;
import testkit.failures.Guess;
import testkit.failures.Table;
import testkit.failures.Table.Row;

/**
 * Numbers that the engine under test gave, beside those that it ought to give.
 *
 * @param judge who says what is expected
 * @param judged who gave what was found
 * @param names what each number is
 */
public record Comparison(String judge, String judged, List<String> names, List<Double> expected, List<Double> found) {

    /** Compares the engine under test with a judge. */
    public Comparison(String judge, List<String> names, List<Double> expected, List<Double> found) {
        this(judge, "your engine", names, expected, found);
    }

    /**
     * Fails if the numbers disagree.
     *
     * @param subject what was computed
     * @param likely the mistakes that give the numbers found, the most common one first
     */
    public void check(String subject, Stream<String> likely) {
        if (!agree(found, expected)) {
            throw new DiagnosedFailure(Diagnosis.of(subject)
                    .with(table())
                    .with(likely.map(Guess::likely).toList()));
        }
    }

    /** Returns a row for each number. */
    Table table() {
        return new Table(
                judge,
                judged,
                IntStream.range(0, names.size()).mapToObj(this::row).toList());
    }

    private Row row(int i) {
        String right = String.valueOf(expected.get(i));
        String actual = String.valueOf(found.get(i));
        return new Row(names.get(i), right, actual, Numbers.agree(found.get(i), expected.get(i)));
    }

    /** Whether two lists hold the same numbers in the same order. */
    public static boolean agree(List<Double> actual, List<Double> expected) {
        return actual.size() == expected.size()
                && IntStream.range(0, actual.size()).allMatch(i -> Numbers.agree(actual.get(i), expected.get(i)));
    }
}
