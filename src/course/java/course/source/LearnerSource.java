package course.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of the learner's engine, in which whole regions can be exchanged. What is outside of them stays as it is, to
 * the character and the line end; only imports come and go with the code that needs them.
 *
 * <p>Inside its regions the file need not be Java yet, as long as the regions' comments can be told.
 */
public final class LearnerSource {

    private static final Pattern BEGIN = Pattern.compile("\\s*//\\s*region (Lesson (\\d{1,3}): \\S.*?)\\s*");
    private static final Pattern MARKER = Pattern.compile("\\s*//\\s*(end)?region\\b.*", Pattern.DOTALL);

    /** A region's lines without its two comments; the first is counted from 0 and the last is no more of them. */
    private record Lines(String heading, int from, int to) {}

    private final String file;
    private final List<String> lines;
    private final List<Lines> regions;
    private final Optional<SourceException> notJava;

    private LearnerSource(String file, String text) {
        this.file = file;
        this.lines = List.of(text.split("(?<=\n)"));
        Optional<SourceException> problem = Optional.empty();
        JavaText java = null;
        try {
            java = JavaText.of(file, text);
        } catch (SourceException unfinished) {
            problem = Optional.of(unfinished);
        }
        this.notJava = problem;
        this.regions = java == null ? findInLines() : find(java);
    }

    /**
     * Reads a file's regions.
     *
     * @param file the file's name, for messages
     * @param text what the file says, with whatever line ends
     * @throws SourceException naming file and line, if a region is not well formed
     */
    public static LearnerSource of(String file, String text) {
        return new LearnerSource(file, text);
    }

    /**
     * Reads a file and its regions.
     *
     * @param root the project's root
     * @param file the file's path from there
     * @throws SourceException if the file is not UTF-8, or a region is not well formed
     */
    public static LearnerSource read(Path root, String file) {
        try {
            return of(file, Files.readString(root.resolve(file)));
        } catch (CharacterCodingException notUtf8) {
            throw new SourceException(file, "expected text in UTF-8; save the file in that encoding");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Lines> find(JavaText java) {
        return Regions.of(java).stream()
                .map(region -> new Lines(
                        region.heading(),
                        java.lineNumber(region.inside().from()) - 1,
                        java.lineNumber(region.inside().to()) - 1))
                .toList();
    }

    /** The regions of a text that is not Java yet. If they are out of order too, nothing can be told of it. */
    private List<Lines> findInLines() {
        List<Lines> found = new ArrayList<>();
        Optional<String> open = Optional.empty();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher begin = BEGIN.matcher(lines.get(i));
            if (begin.matches() && open.isEmpty()) {
                open = Optional.of(begin.group(1));
                from = i + 1;
            } else if (MARKER.matcher(lines.get(i)).matches()) {
                if (open.isEmpty() || begin.matches()) {
                    throw notJava.orElseThrow();
                }
                found.add(new Lines(open.get(), from, i));
                open = Optional.empty();
            }
        }
        if (open.isPresent() || found.stream().map(Lines::heading).distinct().count() < found.size()) {
            throw notJava.orElseThrow();
        }
        return found;
    }

    /** The whole file as it was read. */
    public String text() {
        return String.join("", lines);
    }

    /**
     * What stands in a region, with {@code \n} for every line end.
     *
     * @throws SourceException if there is no such region
     */
    public String inside(Region region) {
        Lines place = place(region);
        return String.join("", lines.subList(place.from, place.to)).replace("\r\n", "\n");
    }

    /** The number of the line that the region's first comment stands in, counted from 1. */
    public int line(Region region) {
        return place(region).from;
    }

    private Lines place(Region region) {
        return regions.stream()
                .filter(place -> place.heading.equals(region.heading()))
                .findFirst()
                .orElseThrow(() -> missing(region));
    }

    /** Points to the region with a changed heading, or to where the lesson before it ends. */
    private SourceException missing(Region region) {
        String expected = "expected \"// region " + region.heading() + "\"";
        Optional<Lines> renamed = regions.stream()
                .filter(place -> lessonOf(place.heading) == region.lesson())
                .findFirst();
        if (renamed.isPresent()) {
            String found = "found \"// region " + renamed.get().heading + "\"; ";
            return new SourceException(file, renamed.get().from, found + expected);
        }
        int line = regions.stream()
                .filter(place -> lessonOf(place.heading) < region.lesson())
                .mapToInt(place -> place.to + 1)
                .max()
                .orElse(1);
        return new SourceException(file, line, expected + " and its \"// endregion\" after this line, found none");
    }

    private static int lessonOf(String heading) {
        return Integer.parseInt(heading.replaceAll("\\D*(\\d+).*", "$1"));
    }

    /**
     * This file with some regions as they are in another version of it.
     *
     * @param version where the regions' text is from: the reference, or a stage of it
     * @param wanted which of its regions
     * @param reference whose imports may be added and, when unused, taken away
     * @throws SourceException if a region is missing, or the file is not Java for something outside of those regions
     */
    public String with(EngineSource version, Predicate<Region> wanted, EngineSource reference) {
        List<String> changed = new ArrayList<>(lines);
        List<Region> regionsWanted = version.regions().stream().filter(wanted).toList();
        regionsWanted.stream()
                .sorted((a, b) -> place(b).from - place(a).from)
                .forEach(region -> replace(changed, place(region), version.inside(region)));
        String text = String.join("", changed);
        JavaText java;
        try {
            java = JavaText.of(file, text);
            Regions.of(java);
        } catch (SourceException stillNotJava) {
            throw notJava.orElse(stillNotJava);
        }
        return String.join("", Imports.fitted(changed, java, reference.java(), lineEnd()));
    }

    private void replace(List<String> changed, Lines place, String text) {
        List<String> there = changed.subList(place.from, place.to);
        there.clear();
        Arrays.stream(text.split("(?<=\n)"))
                .filter(line -> !line.isEmpty())
                .map(line -> line.replace("\n", lineEnd()))
                .forEach(there::add);
    }

    private String lineEnd() {
        return lines.get(0).endsWith("\r\n") ? "\r\n" : "\n";
    }
}
