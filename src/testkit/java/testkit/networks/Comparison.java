package testkit.networks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;
import testkit.expressions.Numbers;

/**
 * Numbers that the engine under test gave, beside those that it ought to give.
 *
 * @param subject what was computed, in one line
 * @param judge who says so: the title of the column of expected numbers
 * @param names what each number is
 */
record Comparison(String subject, String judge, List<String> names, List<Double> expected, List<Double> found) {

    private static final int ROWS = 8;
    private static final int GUESSES = 2;

    /** Fails if the numbers disagree. */
    void check(Stream<String> likely) {
        List<Integer> wrong = IntStream.range(0, names.size())
                .filter(i -> !Numbers.agree(found.get(i), expected.get(i)))
                .boxed()
                .toList();
        if (!wrong.isEmpty()) {
            throw new AssertionFailedError(message(wrong, likely), expected, found);
        }
    }

    private String message(List<Integer> wrong, Stream<String> likely) {
        int width = Math.max(
                16,
                wrong.stream()
                        .limit(ROWS)
                        .mapToInt(i -> names.get(i).length())
                        .max()
                        .orElse(0));
        String row = "  %-" + width + "s %-24s %s";
        List<String> lines = new ArrayList<>();
        lines.add(subject);
        lines.add("");
        lines.add(row.formatted("", judge, "your engine"));
        wrong.stream().limit(ROWS).forEach(i -> lines.add(row.formatted(names.get(i), expected.get(i), found.get(i))));
        if (names.size() > 1) {
            lines.add("  (" + wrong.size() + " of " + names.size() + " numbers disagree"
                    + (wrong.size() > ROWS ? "; the first " + ROWS + " are shown)" : ")"));
        }
        lines.add("");
        lines.addAll(guesses(likely));
        return String.join("\n", lines).stripTrailing();
    }

    private static List<String> guesses(Stream<String> likely) {
        List<String> words = likely.distinct().limit(GUESSES).toList();
        return IntStream.range(0, words.size())
                .mapToObj(i -> (i == 0 ? "Likely: " : "Or:     ") + words.get(i) + ".")
                .toList();
    }

    /** Whether two lists hold the same numbers in the same order. */
    static boolean agree(List<Double> some, List<Double> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> Numbers.agree(some.get(i), others.get(i)));
    }
}
