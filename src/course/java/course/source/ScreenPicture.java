package course.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes an SVG of what a terminal shows, for the documentation. It reads the text with its colours as
 * {@code tmux capture-pane -e -p} writes it.
 */
public final class ScreenPicture {

    private static final double COLUMN = 8.4;
    private static final double ROW = 19;
    private static final double MARGIN = 16;
    private static final Pattern PART = Pattern.compile("\033\\[([0-9;]*)m|([^\033]+)");
    private static final Map<Integer, String> COLOURS =
            Map.of(31, "#ff7b72", 32, "#56d364", 33, "#e3b341", 34, "#79c0ff", 35, "#d2a8ff", 36, "#76e3ea");
    private static final String TEXT = "#e6edf3";
    private static final String DIM = "#8b949e";

    private final StringBuilder svg = new StringBuilder();
    private boolean bold;
    private boolean dim;
    private String colour = TEXT;

    private ScreenPicture() {}

    /**
     * Makes the picture.
     *
     * @param args the file with the text, and the file to write
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println(
                    "arguments were " + List.of(args) + "; expected the captured text, and the SVG to write");
            System.exit(2);
        }
        Files.writeString(Path.of(args[1]), of(Files.readString(Path.of(args[0]))));
    }

    /** The picture of a screen; empty lines at its end are left out. */
    static String of(String screen) {
        List<String> lines = screen.stripTrailing().lines().toList();
        int columns =
                lines.stream().mapToInt(line -> plain(line).length()).max().orElse(0);
        ScreenPicture picture = new ScreenPicture();
        double width = Math.ceil(2 * MARGIN + columns * COLUMN);
        double height = 2 * MARGIN + lines.size() * ROW;
        picture.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$.0f %2$.0f\" width=\"%1$.0f\" height=\"%2$.0f\""
                        + " role=\"img\" font-family=\"ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace\""
                        + " font-size=\"14\" xml:space=\"preserve\">\n"
                        + "<rect width=\"100%%\" height=\"100%%\" rx=\"8\" fill=\"#0d1117\"/>\n",
                width, height);
        for (int row = 0; row < lines.size(); row++) {
            picture.add(lines.get(row), MARGIN + (row + 0.75) * ROW);
        }
        return picture.svg.append("</svg>\n").toString();
    }

    private static String plain(String line) {
        return line.replaceAll("\033\\[[0-9;]*m", "");
    }

    /** A run of one colour is given its place and its length, so that columns stand below each other in every font. */
    private void add(String line, double y) {
        int column = 0;
        Matcher part = PART.matcher(line);
        while (part.find()) {
            if (part.group(2) == null) {
                set(part.group(1));
                continue;
            }
            String text = part.group(2);
            if (!text.isBlank()) {
                append(
                        "<text x=\"%.1f\" y=\"%.1f\" textLength=\"%.1f\" fill=\"%s\"%s>%s</text>\n",
                        MARGIN + column * COLUMN,
                        y,
                        text.length() * COLUMN,
                        dim ? DIM : colour,
                        bold ? " font-weight=\"bold\"" : "",
                        escaped(text));
            }
            column += text.length();
        }
    }

    private void append(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }

    private void set(String codes) {
        for (String code : codes.split(";")) {
            int number = code.isEmpty() ? 0 : Integer.parseInt(code);
            switch (number) {
                case 0 -> {
                    bold = false;
                    dim = false;
                    colour = TEXT;
                }
                case 1 -> bold = true;
                case 2 -> dim = true;
                case 22 -> {
                    bold = false;
                    dim = false;
                }
                default -> colour = COLOURS.getOrDefault(number, TEXT);
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
