package course.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A lesson's README with the places in it that are generated. A comment that shows nowhere marks each of them:
 *
 * <pre>{@code
 * <!-- listing: solutions/dagnet/Value.java, Lesson 5: backpropagation -->
 * ```java
 * (the region's text)
 * ```
 *
 * <!-- picture: diamond -->
 * ![What the picture shows](diamond.svg)
 * }</pre>
 */
final class LessonReadme {

    private static final Pattern MARKER = Pattern.compile("\\s*<!--\\s*(listing|picture)\\b.*");
    private static final Pattern LISTING = Pattern.compile("<!-- listing: (\\S+\\.java), (Lesson \\d+: .*\\S) -->");
    private static final Pattern PICTURE = Pattern.compile("<!-- picture: ([a-z][a-z0-9-]*) -->");
    private static final String FENCE = "```";

    /** A listing: the lines between its fences, counted from 0, hold a region of a file. */
    record Listing(int from, int to, String file, String heading) {}

    private final String file;
    private final List<String> lines;
    private final List<Listing> listings = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();

    private LessonReadme(String file, String text) {
        this.file = file;
        this.lines = List.of(text.split("\n", -1));
    }

    /** @throws SourceException if a marker is not well formed, or not followed by what it marks */
    static LessonReadme of(String file, String text) {
        LessonReadme lesson = new LessonReadme(file, text);
        int line = 0;
        while (line < lesson.lines.size()) {
            line = lesson.readFrom(line);
        }
        return lesson;
    }

    List<Listing> listings() {
        return listings;
    }

    /** The names of the pictures that the lesson shows. */
    List<String> pictures() {
        return pictures;
    }

    /** What the listing says now. */
    String shown(Listing listing) {
        return String.join("\n", lines.subList(listing.from(), listing.to()));
    }

    /** The whole text with each listing replaced. */
    String withListings(Function<Listing, String> replacement) {
        List<String> result = new ArrayList<>();
        int copied = 0;
        for (Listing listing : listings) {
            result.addAll(lines.subList(copied, listing.from()));
            result.add(replacement.apply(listing));
            copied = listing.to();
        }
        result.addAll(lines.subList(copied, lines.size()));
        return String.join("\n", result);
    }

    /** Reads what begins in a line, and returns the line after it. */
    private int readFrom(int line) {
        String text = lines.get(line);
        if (text.stripLeading().startsWith(FENCE)) {
            return endOfFence(line) + 1;
        }
        if (!MARKER.matcher(text).matches()) {
            return line + 1;
        }
        Matcher listing = LISTING.matcher(text);
        if (listing.matches()) {
            return readListing(line, listing.group(1), listing.group(2));
        }
        Matcher picture = PICTURE.matcher(text);
        if (picture.matches()) {
            return readPicture(line, picture.group(1));
        }
        throw malformed(
                line,
                "expected \"<!-- listing: solutions/dagnet/<file>.java, Lesson <number>: <heading> -->\""
                        + " or \"<!-- picture: <name> -->\"");
    }

    private int readListing(int marker, String source, String heading) {
        int fence = nextFilled(marker);
        if (fence == lines.size() || !lines.get(fence).startsWith(FENCE + "java")) {
            throw malformed(marker, "expected a block that begins with \"" + FENCE + "java\" right after the marker");
        }
        int end = endOfFence(fence);
        listings.add(new Listing(fence + 1, end, source, heading));
        return end + 1;
    }

    private int readPicture(int marker, String name) {
        int image = nextFilled(marker);
        if (image == lines.size() || !lines.get(image).matches("!\\[[^]]+]\\(" + name + "\\.svg\\)")) {
            throw malformed(marker, "expected \"![what it shows](" + name + ".svg)\" right after the marker");
        }
        pictures.add(name);
        return image + 1;
    }

    /** The line after this one, or after the one blank line between them. */
    private int nextFilled(int line) {
        boolean blank = line + 1 < lines.size() && lines.get(line + 1).isBlank();
        return Math.min(line + (blank ? 2 : 1), lines.size());
    }

    /** A block ends with as many backquotes as it begins with, so that one block may show another. */
    private int endOfFence(int begin) {
        String fence = lines.get(begin).strip().replaceFirst("[^`].*", "");
        for (int line = begin + 1; line < lines.size(); line++) {
            if (lines.get(line).strip().equals(fence)) {
                return line;
            }
        }
        throw malformed(begin, "the block never ends; expected \"" + fence + "\" after it");
    }

    private SourceException malformed(int line, String problem) {
        return new SourceException(file, line + 1, problem);
    }
}
