package testkit.expressions;

import course.run.Drawn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;

/** The engine and its judge disagree about an expression; carries a drawing of the expression in DOT. */
public final class Disagreement extends AssertionFailedError implements Drawn {

    private static final long serialVersionUID = 1;
    private static final int GUESSES = 2;

    private final String dot;

    private Disagreement(String message, Table table, String dot) {
        super(message, table.expected, table.found);
        this.dot = dot;
    }

    /**
     * Numbers side by side.
     *
     * @param judge who says what is expected
     * @param judged who found what was found
     */
    record Table(String judge, String judged, List<String> names, List<Double> expected, List<Double> found) {}

    /** A disagreement about an expression, and what may be behind it, the likeliest first. */
    static Disagreement about(Expression expression, Table table, Stream<Guess> guesses) {
        return new Disagreement(
                (expression + "\n\n" + rows(table) + guessed(guesses)).stripTrailing(),
                table,
                ExpressionDrawing.of(expression, table.names, table.expected, table.found));
    }

    @Override
    public String dot() {
        return dot;
    }

    private static String rows(Table table) {
        int width = table.names.stream().mapToInt(String::length).max().orElse(0);
        String row = "  %-" + Math.max(16, width) + "s %-24s %-24s %s";
        List<String> lines = new ArrayList<>();
        lines.add(row.formatted("", table.judge, table.judged, ""));
        for (int i = 0; i < table.names.size(); i++) {
            double expected = table.expected.get(i);
            double found = table.found.get(i);
            lines.add(row.formatted(table.names.get(i), expected, found, Numbers.agree(found, expected) ? "" : "<--"));
        }
        return String.join("\n", lines.stream().map(String::stripTrailing).toList()) + "\n";
    }

    /** A mistake in an operation that is made of others may be in one of these: it is no likely one. */
    private static String guessed(Stream<Guess> guesses) {
        Set<String> told = new HashSet<>();
        List<Guess> best = guesses.filter(guess -> told.add(guess.words()))
                .sorted(Comparator.comparing(Guess::isAboutParts))
                .limit(GUESSES)
                .toList();
        StringBuilder lines = new StringBuilder();
        for (Guess guess : best) {
            String label = lines.length() > 0 ? "Or:     " : guess.isAboutParts() ? "Maybe:  " : "Likely: ";
            lines.append("\n" + label + sentence(guess.words()));
        }
        best.stream()
                .filter(Guess::isAboutParts)
                .findFirst()
                .ifPresent(guess -> lines.append("\n        " + guess.composed() + ": look at these first."));
        return lines.toString();
    }

    private static String sentence(String words) {
        return words + (words.endsWith("?") ? "" : ".");
    }
}
