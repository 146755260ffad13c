package testkit.failures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import testkit.failures.Guess.Certainty;
import testkit.failures.Table.Row;

/** Writes a diagnosis for a learner. No other class knows how a guess or a table looks. */
final class DiagnosisText {

    /** A longer table shows only the rows that disagree. */
    private static final int LONG = 12;

    /** More rows do not fit on a screen together with the rest. */
    private static final int ROWS = 8;

    private static final int NARROWEST = 16;
    private static final String MARGIN = " ".repeat(8);

    private DiagnosisText() {}

    static String of(Diagnosis diagnosis) {
        List<Row> rows = diagnosis.table().rows();
        boolean one = rows.size() == 1 && rows.get(0).name().isEmpty();
        String begin = Stream.of(diagnosis.subject(), one ? pair(diagnosis.table()) : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return blocks(
                begin,
                one || rows.isEmpty() ? "" : columns(diagnosis.table()),
                diagnosis.excerpt().indent(4).stripTrailing(),
                guesses(diagnosis.guesses()));
    }

    static String inShort(Diagnosis diagnosis) {
        return Stream.concat(
                        diagnosis.subject().lines(),
                        guesses(diagnosis.guesses()).lines())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    static String of(Guess guess) {
        return label(guess.certainty()) + guess.words() + end(guess.words());
    }

    private static String label(Certainty certainty) {
        return switch (certainty) {
            case LIKELY -> "Likely: ";
            case MAYBE -> "Maybe:  ";
            case OR -> "Or:     ";
        };
    }

    private static String end(String words) {
        return words.endsWith("?") || words.endsWith(".") ? "" : ".";
    }

    private static String blocks(String... blocks) {
        return Stream.of(blocks).filter(block -> !block.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    /** Where several guesses have the same place to look at first, it stands after the last of them. */
    private static String guesses(List<Guess> guesses) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < guesses.size(); i++) {
            Guess guess = guesses.get(i);
            String lookAtFirst = guess.lookAtFirst();
            lines.add(of(guess));
            boolean isSaidLater =
                    i + 1 < guesses.size() && guesses.get(i + 1).lookAtFirst().equals(lookAtFirst);
            if (!lookAtFirst.isEmpty() && !isSaidLater) {
                lines.add(MARGIN + lookAtFirst + ".");
            }
        }
        return String.join("\n", lines);
    }

    /** Two lines, the judge's above, with their names aligned at the colon. */
    private static String pair(Table table) {
        Row row = table.rows().get(0);
        int width = Math.max(table.judge().length(), table.judged().length());
        String line = "%" + width + "s: %s";
        return line.formatted(table.judge(), row.expected()) + "\n" + line.formatted(table.judged(), row.found());
    }

    private static String columns(Table table) {
        List<Row> wrong = table.rows().stream().filter(row -> !row.agrees()).toList();
        boolean isLong = table.rows().size() > LONG;
        List<Row> shown = isLong ? wrong.stream().limit(ROWS).toList() : table.rows();
        int width = shown.stream().mapToInt(row -> row.name().length()).max().orElse(0);
        String line = "  %-" + Math.max(NARROWEST, width) + "s %-24s %-24s %s";
        List<String> lines = new ArrayList<>();
        lines.add(line.formatted("", table.judge(), table.judged(), ""));
        shown.forEach(
                row -> lines.add(line.formatted(row.name(), row.expected(), row.found(), row.agrees() ? "" : "<--")));
        if (isLong) {
            lines.add("  (" + wrong.size() + " of " + table.rows().size() + " disagree"
                    + (wrong.size() > ROWS ? "; the first " + ROWS + " are shown)" : ")"));
        }
        return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
    }
}
