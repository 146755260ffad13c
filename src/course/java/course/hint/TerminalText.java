package course.hint;

import course.run.Console;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns the Markdown that the lessons' texts are written in into lines for a terminal. */
final class TerminalText {

    private static final String FENCE = "```";
    private static final Pattern INLINE = Pattern.compile("`(?<code>[^`]+)`|\\$+(?<math>[^$]+)\\$+"
            + "|\\*\\*(?<strong>[^*]+)\\*\\*|(?<![\\w*])\\*(?<em>[^*\\s][^*]*)\\*(?![\\w*])"
            + "|\\[(?<link>[^]]+)]\\((?<to>[^)]+)\\)");
    private static final Pattern FRACTION = Pattern.compile("\\\\frac\\{([^{}]*)}\\{([^{}]*)}");

    private final Console console;

    TerminalText(Console console) {
        this.console = console;
    }

    /** Several lines; blocks of code are indented. */
    String of(String markdown) {
        boolean[] inCode = {false};
        return markdown.lines()
                .filter(line -> {
                    boolean fence = line.strip().startsWith(FENCE);
                    inCode[0] ^= fence;
                    return !fence;
                })
                .map(line -> inCode[0] ? console.yellow(("    " + line).stripTrailing()) : line(line))
                .collect(Collectors.joining("\n"));
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
