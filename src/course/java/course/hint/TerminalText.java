package course.hint;

import course.run.Console;
import course.run.WordWrap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the Markdown that the lessons' texts are written in into lines for a terminal. */
final class TerminalText {

    /** Longer lines are hard to read. */
    private static final int WIDEST = 80;

    private static final String FENCE = "```";
    private static final Pattern INLINE = Pattern.compile("`(?<code>[^`]+)`|\\$+(?<math>[^$]+)\\$+"
            + "|\\*\\*(?<strong>[^*]+)\\*\\*|(?<![\\w*])\\*(?<em>[^*\\s][^*]*)\\*(?![\\w*])"
            + "|\\[(?<link>[^]]+)]\\((?<to>[^)]+)\\)");
    private static final Pattern FRACTION = Pattern.compile("\\\\frac\\{([^{}]*)}\\{([^{}]*)}");

    private final Console console;
    private final WordWrap wrap;

    /** @param width how many characters a line of the terminal has */
    TerminalText(Console console, int width) {
        this.console = console;
        this.wrap = new WordWrap(Math.min(width, WIDEST), " ");
    }

    /** Several lines; blocks of code are indented, and paragraphs filled anew, for terminals are not as wide as texts. */
    String of(String markdown) {
        List<String> lines = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        boolean inCode = false;
        for (String line : markdown.lines().toList()) {
            boolean fence = line.strip().startsWith(FENCE);
            inCode ^= fence;
            if (!inCode && !fence && !line.isBlank()) {
                paragraph.add(line.strip());
                continue;
            }
            fill(paragraph, lines);
            if (!fence) {
                lines.add(line.isBlank() ? "" : console.yellow("    " + line));
            }
        }
        fill(paragraph, lines);
        return String.join("\n", lines);
    }

    private void fill(List<String> paragraph, List<String> lines) {
        if (!paragraph.isEmpty()) {
            lines.add(wrap.of(line(String.join(" ", paragraph))));
            paragraph.clear();
        }
    }

    /** One line. Without colours, code keeps its backquotes. */
    String line(String markdown) {
        return INLINE.matcher(markdown).replaceAll(match -> Matcher.quoteReplacement(shown((Matcher) match)));
    }

    private String shown(Matcher match) {
        if (match.group("code") != null) {
            return console.colours() ? console.yellow(match.group("code")) : match.group();
        }
        if (match.group("math") != null) {
            return formula(match.group("math"));
        }
        if (match.group("strong") != null) {
            return console.bold(match.group("strong"));
        }
        return match.group("em") != null ? match.group("em") : match.group("link") + " (" + match.group("to") + ")";
    }

    /** The few signs of TeX that the texts use. */
    private static String formula(String tex) {
        return FRACTION.matcher(tex)
                .replaceAll("$1/$2")
                .replace("\\partial ", "∂")
                .replace("\\sum", "Σ")
                .replace("\\cdot", "·");
    }
}
