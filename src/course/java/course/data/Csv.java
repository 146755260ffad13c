package course.data;

import dagnet.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Points in the plane as text: a line each, {@code x0,x1,label}.
 *
 * <ul>
 *   <li>The first line may be a header, which is a line in which no cell is a number; it is not read further.
 *   <li>Empty lines, spaces around a cell, and a byte order mark are passed over.
 *   <li>A number has a decimal point, if any, and an exponent, if any: {@code -1.5e3}. It is finite.
 *   <li>Labels are either -1 and 1, both of them, or classes counted from 0, at least two and none left out.
 * </ul>
 */
public final class Csv {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final String COLUMNS = "three columns, x0,x1,label";

    private final String file;
    private final List<double[]> points = new ArrayList<>();
    private final List<Double> labels = new ArrayList<>();
    private final List<Integer> linesOfLabels = new ArrayList<>();

    private Csv(String file) {
        this.file = file;
    }

    /** The text of points in the plane, with a header. Every number survives the round trip to the last bit. */
    public static String of(Samples samples) {
        StringBuilder csv = new StringBuilder("x0,x1,label\n");
        for (int i = 0; i < samples.size(); i++) {
            double[] point = samples.points()[i];
            if (point.length != 2) {
                throw new IllegalArgumentException(
                        "points[" + i + "] has " + point.length + " numbers; expected 2, a point in the plane");
            }
            double label = samples.labels()[i];
            String labelText = label == (int) label ? Integer.toString((int) label) : Double.toString(label);
            csv.append(point[0] + "," + point[1] + "," + labelText + "\n");
        }
        return csv.toString();
    }

    /**
     * Reads points.
     *
     * @param file the name of the file that the text is from, for messages
     * @throws IllegalArgumentException if the text is not of the form above; the message names the line, the column,
     *     what was found, and what was expected
     */
    public static Samples samples(String file, String text) {
        Csv csv = new Csv(file);
        List<String> lines =
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
        boolean first = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank()) {
                csv.read(i + 1, line, first);
                first = false;
            }
        }
        return csv.finish();
    }

    private void read(int line, String text, boolean first) {
        String[] cells = text.split(",", -1);
        boolean header = true;
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
            header &= !NUMBER.matcher(cells[i]).matches();
        }
        if (cells.length != 3) {
            String semicolon = text.contains(";") ? "; put commas between them, and points in decimal numbers" : "";
            throw wrong(
                    line,
                    "found " + cells.length + (cells.length == 1 ? " column" : " columns") + "; expected " + COLUMNS
                            + semicolon);
        }
        if (first && header) {
            return;
        }
        points.add(new double[] {number(line, 1, cells[0]), number(line, 2, cells[1])});
        labels.add(label(line, cells[2]));
        linesOfLabels.add(line);
    }

    private double number(int line, int column, String cell) {
        String expected = "; expected a number such as -1.5";
        if (cell.isEmpty()) {
            throw wrong(line, "column " + column + " is empty" + expected);
        }
        if (!NUMBER.matcher(cell).matches()) {
            throw wrong(line, "column " + column + " is '" + cell + "'" + expected);
        }
        double number = Double.parseDouble(cell);
        if (!Double.isFinite(number)) {
            throw wrong(line, "column " + column + " is '" + cell + "', more than a double can hold" + expected);
        }
        return number;
    }

    private double label(int line, String cell) {
        double label = NUMBER.matcher(cell).matches() ? Double.parseDouble(cell) : Double.NaN;
        if (label != Math.rint(label) || label < -1 || label > 99) {
            String found = cell.isEmpty() ? "is empty" : "is '" + cell + "'";
            throw wrong(line, "column 3 " + found + "; expected a label: -1 or 1, or a class from 0 to 99");
        }
        return label;
    }

    private Samples finish() {
        if (labels.isEmpty()) {
            throw new IllegalArgumentException(file + " has no points; expected lines with " + COLUMNS);
        }
        int signed = labels.indexOf(-1.0);
        if (signed >= 0) {
            requireSigns(linesOfLabels.get(signed));
        } else {
            requireClasses();
        }
        return new Samples(
                points.toArray(double[][]::new),
                labels.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void requireSigns(int lineOfMinusOne) {
        for (int i = 0; i < labels.size(); i++) {
            if (Math.abs(labels.get(i)) != 1) {
                throw wrong(
                        linesOfLabels.get(i),
                        "column 3 is '" + labels.get(i).intValue() + "'; expected the label -1 or 1, because line "
                                + lineOfMinusOne + " has -1");
            }
        }
        if (!labels.contains(1.0)) {
            throw new IllegalArgumentException(file + ": every label is -1; expected points with 1, too");
        }
    }

    private void requireClasses() {
        int last = labels.stream().mapToInt(Double::intValue).max().orElseThrow();
        for (int kind = 0; kind <= Math.max(1, last); kind++) {
            if (!labels.contains((double) kind)) {
                throw new IllegalArgumentException(file + ": no point has the label " + kind
                        + "; expected -1 and 1, or every class from 0 to " + Math.max(1, last));
            }
        }
    }

    private IllegalArgumentException wrong(int line, String what) {
        return new IllegalArgumentException(file + ", line " + line + ": " + what);
    }
}
