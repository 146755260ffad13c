package course.run;

import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks lines that are too long for a terminal between two words, and indents what comes over as the line is. Colours
 * take no place. A word that is longer than a line, a path perhaps, stays whole.
 */
public final class WordWrap {

    private static final Pattern COLOUR = Pattern.compile("\033\\[[\\d;]*m");
    private static final Pattern LINE = Pattern.compile("^.*$", Pattern.MULTILINE);

    private final int width;
    private final Pattern beforeGap;

    /**
     * @param width how many characters a line may have
     * @param gap the fewest spaces between two words at which a line may be broken
     */
    public WordWrap(int width, String gap) {
        this.width = width;
        this.beforeGap = Pattern.compile("(?<=\\S)(?=" + gap + ")");
    }

    /** The text, each of its lines broken where that is needed. */
    public String of(String text) {
        return LINE.matcher(text).replaceAll(line -> Matcher.quoteReplacement(broken(line.group())));
    }

    private String broken(String line) {
        if (length(line) <= width) {
            return line;
        }
        String plain = COLOUR.matcher(line).replaceAll("");
        String indent = plain.substring(0, plain.length() - plain.stripLeading().length());
        StringJoiner lines = new StringJoiner("\n" + indent);
        String last = "";
        int room = width;
        for (String word : beforeGap.split(line)) {
            if (!last.isEmpty() && length(last + word) > room) {
                lines.add(last);
                last = word.stripLeading();
                room = width - indent.length();
            } else {
                last += word;
            }
        }
        return lines.add(last).toString();
    }

    private static int length(String text) {
        return COLOUR.matcher(text).replaceAll("").length();
    }
}
