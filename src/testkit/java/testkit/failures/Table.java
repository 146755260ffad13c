package testkit.failures;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was expected, side by side with what was found.
 *
 * @param judge who says what is expected
 * @param judged who gave what was found
 * @param rows one row for each thing that was compared
 */
public record Table(String judge, String judged, List<Row> rows) implements Serializable {

    /** No comparison. */
    public static final Table EMPTY = new Table("", "", List.of());

    /**
     * One comparison.
     *
     * @param name what was compared; empty if there is nothing else in the table
     * @param agrees whether the two count as the same
     */
    public record Row(String name, String expected, String found, boolean agrees) implements Serializable {}

    public Table {
        rows = List.copyOf(rows);
    }

    /** Returns a table of one comparison that failed. */
    public static Table of(String judge, String expected, String judged, String found) {
        return new Table(judge, judged, List.of(new Row("", expected, found, false)));
    }

    /** Returns the expected things, one a line. */
    String expected() {
        return column(Row::expected);
    }

    /** Returns the found things, one a line. */
    String found() {
        return column(Row::found);
    }

    private String column(Function<Row, String> cell) {
        return rows.stream()
                .map(row -> (row.name + " " + cell.apply(row)).strip())
                .collect(Collectors.joining("\n"));
    }
}
