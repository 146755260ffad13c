package course.source;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.comments.Comment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a file's regions, and refuses those that are not well formed. */
final class Regions {

    private static final Pattern MARKER = Pattern.compile("(end)?region\\b.*");
    private static final Pattern BEGIN = Pattern.compile("region (Lesson (\\d{1,3}): \\S.*)");
    private static final String EXPECTED = "expected \"// region Lesson <number>: <heading>\"";

    private final JavaText java;
    private final List<Region> regions = new ArrayList<>();
    private final Set<String> headings = new HashSet<>();

    private Regions(JavaText java) {
        this.java = java;
    }

    /** @throws SourceException naming file and line, if a region is not well formed */
    static List<Region> of(JavaText java) {
        Regions found = new Regions(java);
        found.find();
        return List.copyOf(found.regions);
    }

    static boolean isMarker(Comment comment) {
        return comment.isLineComment()
                && MARKER.matcher(comment.getContent().strip()).matches();
    }

    private void find() {
        Comment open = null;
        for (Comment comment : java.comments()) {
            if (!isMarker(comment)) {
                continue;
            }
            requireOwnLine(comment);
            boolean begins = comment.getContent().strip().startsWith("region");
            if (begins && open != null) {
                throw malformed(
                        comment,
                        "a region inside the region of line " + line(open) + "; expected its "
                                + "\"// endregion\" first: put it back where \""
                                + open.getContent().strip().replaceFirst("^region ", "") + "\" ends");
            }
            if (!begins) {
                if (open == null) {
                    throw malformed(comment, "\"// endregion\" without a region; " + EXPECTED + " before it");
                }
                regions.add(region(open, comment));
            }
            open = begins ? comment : null;
        }
        if (open != null) {
            throw malformed(open, "the region never ends; expected \"// endregion\" after it");
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private Region region(Comment begin, Comment end) {
        Matcher heading = BEGIN.matcher(begin.getContent().strip());
        if (!heading.matches()) {
            throw malformed(begin, "\"//" + begin.getContent() + "\" names no lesson; " + EXPECTED);
        }
        if (!headings.add(heading.group(1))) {
            throw malformed(begin, "a second region \"" + heading.group(1) + "\"; expected a heading of its own");
        }
        if (parent(begin) != parent(end)) {
            throw malformed(begin, "the region ends in another type than it begins in; expected whole members");
        }
        int from = java.nextLine(java.span(begin).to());
        int to = java.lineStart(java.span(end).from());
        return new Region(Integer.parseInt(heading.group(2)), heading.group(1), new Span(from, to));
    }

    private void requireOwnLine(Comment marker) {
        if (!java.isFirstInLine(java.span(marker).from())) {
            throw malformed(marker, "a region comment after code; expected a line of its own");
        }
    }

    /** The type whose members the region comment stands among; the file itself, among types. */
    private Node parent(Comment marker) {
        int offset = java.span(marker).from();
        Node parent = java.unit();
        Optional<BodyDeclaration<?>> inner = enclosing(parent, offset);
        while (inner.isPresent()) {
            parent = inner.get();
            if (!(parent instanceof TypeDeclaration || parent instanceof EnumConstantDeclaration)) {
                throw malformed(marker, "a region comment inside a member; expected it between members");
            }
            inner = enclosing(parent, offset);
        }
        return parent;
    }

    private Optional<BodyDeclaration<?>> enclosing(Node parent, int offset) {
        for (Node child : parent.getChildNodes()) {
            if (child instanceof BodyDeclaration<?> member && java.span(member).encloses(offset)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    private int line(Comment comment) {
        return java.lineNumber(java.span(comment).from());
    }

    private SourceException malformed(Comment where, String problem) {
        return new SourceException(java.file(), line(where), problem);
    }
}
