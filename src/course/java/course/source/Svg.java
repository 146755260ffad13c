package course.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture file: the SVG that Graphviz made, and inside it, as a comment, the DOT that it was made from. So a check
 * can see that a picture is fresh without Graphviz, and every version of Graphviz agrees.
 */
final class Svg {

    private static final Pattern DOT = Pattern.compile("<!-- DOT\n(.*?)-->", Pattern.DOTALL);
    private static final Pattern OPENING = Pattern.compile("<svg\\b[^>]*>\n?");
    private static final Pattern NOISE = Pattern.compile("<!--.*?-->\\s*|<title>.*?</title>\\s*", Pattern.DOTALL);
    private static final Pattern BACKGROUND = Pattern.compile(
            "<polygon fill=\"(?:white|#ffffff|transparent)\" stroke=\"[^\"]*\" points=\"[^\"]*\"/>\\s*");

    private Svg() {}

    /**
     * Graphviz's SVG, made fit for a page: without a background, so that it looks well on a light page and on a dark
     * one, without the tooltips that only repeat the nodes' ids, and with its DOT.
     */
    static String of(String dot, String drawn) {
        String svg = drawn.replace("\r\n", "\n");
        svg = NOISE.matcher(svg.substring(svg.indexOf("<svg"))).replaceAll("");
        svg = BACKGROUND.matcher(svg).replaceFirst("");
        Matcher opening = OPENING.matcher(svg);
        String comment = "<!-- DOT\n" + escape(dot) + "-->\n";
        return opening.replaceFirst(match -> Matcher.quoteReplacement(match.group() + comment));
    }

    /** The DOT that a picture was made from, if it says so. */
    static Optional<String> dotIn(String svg) {
        return DOT.matcher(svg).results().findFirst().map(comment -> unescape(comment.group(1)));
    }

    /** A comment of XML must not hold two hyphens in a row. */
    private static String escape(String dot) {
        return dot.replace("&", "&amp;").replace("-", "&#45;");
    }

    private static String unescape(String comment) {
        return comment.replace("&#45;", "-").replace("&amp;", "&");
    }
}
