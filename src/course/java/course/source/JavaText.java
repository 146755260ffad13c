package course.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import com.github.javaparser.Range;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.comments.Comment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a Java file, with the places of its members and comments.
 *
 * <p>The parser only says where things are. What is kept of a file is always its own text, to the character; only its
 * line ends become {@code \n}.
 */
final class JavaText {

    private static final ParserConfiguration JAVA_17 =
            new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17).setAttributeComments(false);

    /** Java allows them after a member, and the parser has no place for them. */
    private static final Pattern STRAY_SEMICOLONS = Pattern.compile("(?:[ \\t]*;)+");

    private final String file;
    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>(List.of(0));
    private final CompilationUnit unit;
    private final List<Comment> comments;

    private JavaText(String file, String text) {
        this.file = file;
        this.text = text;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lineStarts.add(i + 1);
        }
        ParseResult<CompilationUnit> result = new JavaParser(JAVA_17).parse(text);
        if (!result.isSuccessful()) {
            throw notJava(result.getProblem(0));
        }
        unit = result.getResult().orElseThrow();
        comments = List.copyOf(result.getCommentsCollection().orElseThrow().getComments());
    }

    /** @throws SourceException if the text is not Java */
    static JavaText of(String file, String text) {
        return new JavaText(file, text.replace("\r\n", "\n"));
    }

    private SourceException notJava(Problem problem) {
        int line = problem.getLocation()
                .flatMap(TokenRange::toRange)
                .map(range -> range.begin.line)
                .orElse(1);
        String firstLine = problem.getMessage().lines().findFirst().orElse("").strip();
        return new SourceException(file, line, "expected Java, but the parser says: " + firstLine);
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    CompilationUnit unit() {
        return unit;
    }

    /** All comments, in the order of the text. */
    List<Comment> comments() {
        return comments;
    }

    Span span(Node node) {
        Range range = node.getRange().orElseThrow();
        return new Span(offset(range.begin), offset(range.end) + 1);
    }

    private int offset(Position position) {
        return lineStarts.get(position.line - 1) + position.column - 1;
    }

    int lineNumber(int offset) {
        return (int) lineStarts.stream().takeWhile(start -> start <= offset).count();
    }

    int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Where the line after the offset's begins, or where the text ends. */
    int nextLine(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }

    /** Whether nothing stands before the offset in its line. */
    boolean isFirstInLine(int offset) {
        return text.substring(lineStart(offset), offset).isBlank();
    }

    /** The white space that the offset's line begins with. */
    String indentation(int offset) {
        int start = lineStart(offset);
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    /**
     * A member with what belongs to it: the comments right above it, without a blank line between, and a comment after
     * it that ends its line.
     */
    Span withComments(Span member) {
        int from = member.from();
        for (int i = comments.size() - 1; i >= 0; i--) {
            Span comment = span(comments.get(i));
            if (comment.to() <= from && belongs(comment, from) && !Regions.isMarker(comments.get(i))) {
                from = comment.from();
            }
        }
        return new Span(from, endWithComment(member.to()));
    }

    private int endWithComment(int end) {
        Matcher semicolons = STRAY_SEMICOLONS.matcher(text).region(end, text.length());
        int to = semicolons.lookingAt() ? semicolons.end() : end;
        return comments.stream()
                .map(this::span)
                .filter(comment -> comment.from() >= to)
                .filter(comment -> text.substring(to, comment.from()).matches("[ \\t]*"))
                .filter(comment ->
                        text.substring(comment.to(), nextLine(comment.to())).isBlank())
                .findFirst()
                .map(Span::to)
                .orElse(to);
    }

    private boolean belongs(Span comment, int from) {
        String between = text.substring(comment.to(), from);
        return between.isBlank()
                && between.chars().filter(c -> c == '\n').count() <= 1
                && isFirstInLine(comment.from());
    }
}
