package testkit.goldens;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of numbers that PyTorch printed: a CSV file in src/testkit/resources/goldens, columns' names on top. */
final class GoldenTable {

    private static final String FOLDER = "src/testkit/resources/goldens/";

    /** A line of a table. */
    record Row(String file, int line, Map<String, String> cells) {

        String text(String column) {
            return cells.get(column);
        }

        double number(String column) {
            try {
                return Double.parseDouble(text(column));
            } catch (NumberFormatException e) {
                throw wrong(column, "a number");
            }
        }

        int count(String column) {
            try {
                return Integer.parseInt(text(column));
            } catch (NumberFormatException e) {
                throw wrong(column, "a whole number");
            }
        }

        IllegalArgumentException wrong(String column, String expected) {
            return new IllegalArgumentException(
                    file + ":" + line + ": " + column + " was '" + text(column) + "'; expected " + expected);
        }
    }

    private GoldenTable() {}

    /**
     * Reads a file, in which the columns may stand in any order.
     *
     * @throws IllegalArgumentException if it is missing or not of this form; says in which line
     */
    static List<Row> read(String name, String... columns) {
        try (InputStream file = GoldenTable.class.getResourceAsStream("/goldens/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException(FOLDER + name + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            return parse(FOLDER + name, reader.lines().toList(), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> parse(String file, List<String> lines, String... columns) {
        List<String> names = lines.isEmpty() ? List.of() : cells(lines.get(0));
        for (String column : columns) {
            if (!names.contains(column)) {
                throw new IllegalArgumentException(
                        file + ":1: has no column '" + column + "'; expected " + String.join(",", columns));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(row(file, i + 1, names, cells(lines.get(i))));
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(file + " has no rows; expected at least one below the columns' names");
        }
        return rows;
    }

    private static Row row(String file, int line, List<String> names, List<String> cells) {
        if (cells.size() != names.size()) {
            throw new IllegalArgumentException(
                    file + ":" + line + ": has " + cells.size() + " cells; expected " + names.size());
        }
        Map<String, String> byName = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            byName.put(names.get(i), cells.get(i));
        }
        return new Row(file, line, byName);
    }

    private static List<String> cells(String line) {
        return List.of(line.strip().split("\\s*,\\s*", -1));
    }
}
