package testkit.drawings;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.StringEscapeUtils;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.ImportException;
import org.jgrapht.nio.dot.DOTImporter;

/**
 * A graph as a person sees it who has its DOT drawn: nodes and arrows with the text of their labels. JGraphT reads the
 * DOT; ids, the order of the statements and all looks are the writer's own choice.
 */
final class Drawing {

    /** A text that is not the DOT of a directed graph. */
    static final class Malformed extends IllegalArgumentException {

        private static final long serialVersionUID = 1;

        /** The line that was not understood. */
        final String line;

        /** The mistake in it. */
        final String likely;

        private Malformed(String message, String line, String likely) {
            super(message);
            this.line = line;
            this.likely = likely;
        }
    }

    private static final Pattern DIGRAPH = Pattern.compile("(?is)(\\s|//[^\n]*|#[^\n]*|/\\*.*?\\*/)*+digraph\\b.*");
    private static final Pattern PLACE = Pattern.compile("line (\\d+):\\d+ .*");

    /** Two backslashes before a quotation mark that does not end the text. */
    private static final Pattern DOUBLED = Pattern.compile("\\\\\\\\\"(?!\\s*([\\],;]|$))");

    /** Stands in for an escaped backslash: JGraphT takes its second half for the escape of a quotation mark. */
    private static final String BACKSLASH = "\uE000";

    private final String dot;
    private final DirectedPseudograph<Node, Arrow> graph = new DirectedPseudograph<>(null, Arrow::new, false);

    private Drawing(String dot) {
        this.dot = dot;
    }

    /**
     * Reads DOT.
     *
     * @throws Malformed if it is not the DOT of a directed graph; says where, and what may be the cause
     */
    static Drawing read(String dot) {
        Drawing drawing = new Drawing(dot);
        if (!DIGRAPH.matcher(dot).matches()) {
            throw drawing.malformed("line 1:0 expected 'digraph {'");
        }
        DOTImporter<Node, Arrow> importer = new DOTImporter<>();
        importer.setVertexFactory(id -> drawing.new Node(id));
        importer.addVertexAttributeConsumer((node, value) -> drawing.put(node.getFirst(), node.getSecond(), value));
        importer.addEdgeAttributeConsumer((arrow, value) -> drawing.put(arrow.getFirst(), arrow.getSecond(), value));
        try {
            importer.importGraph(drawing.graph, new StringReader(dot.replace("\\\\", BACKSLASH)));
        } catch (ImportException e) {
            throw drawing.malformed(
                    e.getMessage().replace("Failed to import DOT graph: ", "").replace(BACKSLASH, "\\\\"));
        }
        return drawing;
    }

    List<Node> nodes() {
        return List.copyOf(graph.vertexSet());
    }

    List<Arrow> arrows() {
        return List.copyOf(graph.edgeSet());
    }

    /** The product of the numbers on the arrows of a path, summed over all paths from a node to another. */
    double sumOverPaths(Node from, Node to) {
        return from == to
                ? 1
                : graph.incomingEdgesOf(to).stream()
                        .mapToDouble(arrow -> arrow.number() * sumOverPaths(from, arrow.from()))
                        .sum();
    }

    /** A node or an arrow: what one sees of it, and the DOT that draws it. */
    abstract static class Part {
        final Map<String, String> attributes = new HashMap<>();

        /** Its label, in the lines that one sees. */
        abstract String text();

        /** The statement that draws it. */
        abstract String dot();
    }

    /** A node. */
    final class Node extends Part {
        private final String id;

        Node(String id) {
            this.id = id;
        }

        @Override
        String text() {
            boolean record = attributes.getOrDefault("shape", "").matches("M?record");
            return shown(attributes.getOrDefault("label", id), id, record);
        }

        /** Whether a statement gives it a label. */
        boolean isDeclared() {
            return attributes.containsKey("label");
        }

        /** The label, taken apart. */
        Label label() {
            return Label.of(text());
        }

        @Override
        String dot() {
            return statement("(?<!->\\s{0,9})" + quoted(id) + "\\s*(\\[|;|$)").orElse(id);
        }
    }

    /** An arrow. */
    final class Arrow extends Part {

        Node from() {
            return graph.getEdgeSource(this);
        }

        Node to() {
            return graph.getEdgeTarget(this);
        }

        @Override
        String text() {
            return shown(attributes.getOrDefault("label", ""), "", false);
        }

        /** The number in the label. */
        double number() {
            return Label.number(text()).orElse(Double.NaN);
        }

        @Override
        String dot() {
            String ends = quoted(from().id) + "(:\\w+)*\\s*->\\s*" + quoted(to().id) + "(?![\\w\"])";
            return statement(ends + ".*" + Pattern.quote(text()))
                    .or(() -> statement(ends))
                    .orElse(from().id + " -> " + to().id);
        }
    }

    /**
     * What a node's label says.
     *
     * @param heading what stands above the numbers: the name and the operation
     * @param data the text after the word {@code data}
     * @param grad the text after the word {@code grad}
     */
    record Label(String heading, String data, String grad) {

        private static final Pattern PARTS = Pattern.compile(
                "(?s)(?<heading>.*)\\bdata\\b[\\s:=]*(?<data>\\S+?)[\\s,;]*\\bgrad\\b[\\s:=]*(?<grad>\\S+)");

        /** Takes a text apart. Where it has no numbers, it is all heading. */
        static Label of(String text) {
            Matcher parts = PARTS.matcher(tidy(text));
            return parts.matches()
                    ? new Label(tidy(parts.group("heading")), parts.group("data"), parts.group("grad"))
                    : new Label(tidy(text), "", "");
        }

        /** Whether it says the same, with numbers that may be written in another way. */
        boolean readsLike(Label other) {
            return heading.equals(other.heading)
                    && reads(data, number(other.data).orElseThrow())
                    && reads(grad, number(other.grad).orElseThrow());
        }

        boolean hasNumbers() {
            return number(data).isPresent() && number(grad).isPresent();
        }

        /** Whether a text is this number, written with three digits or more, or to a thousandth. */
        static boolean reads(String text, double number) {
            OptionalDouble written = number(text);
            return written.isPresent()
                    && (Double.compare(written.getAsDouble(), number) == 0
                            || Math.abs(written.getAsDouble() - number) <= Math.max(1e-3, 5e-3 * Math.abs(number)));
        }

        /** Reads a number as programs write it, in all countries. */
        static OptionalDouble number(String text) {
            try {
                String plain = text.replace(',', '.').replace('\u2212', '-').replace("∞", "Infinity");
                return OptionalDouble.of(Double.parseDouble(plain));
            } catch (NumberFormatException somethingElse) {
                return OptionalDouble.empty();
            }
        }
    }

    /** A text without blank lines, and without the space around its lines. */
    static String tidy(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** What Graphviz shows for a label: it replaces HTML's entities, then escapes. A record's fields become lines. */
    private static String shown(String label, String id, boolean record) {
        String raw = StringEscapeUtils.unescapeHtml4(label);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\' && i + 1 < raw.length()) {
                i++;
                text.append(
                        switch (raw.charAt(i)) {
                            case 'n', 'l', 'r' -> "\n";
                            case 'N' -> id;
                            case '\n' -> "";
                            default -> raw.substring(i, i + 1);
                        });
            } else if (record && c == '<' && raw.indexOf('>', i) > 0) {
                i = raw.indexOf('>', i);
            } else {
                text.append(record && "{|}".indexOf(c) >= 0 ? '\n' : c);
            }
        }
        return tidy(text.toString().replace(BACKSLASH, "\\"));
    }

    private void put(Part part, String attribute, Attribute value) {
        if (value == null) {
            Pattern noValue = Pattern.compile("%1$s(?!\\w|\\s*=)|%1$s\\s*=\\s*(-(?![\\d.])|[^-\\w\\s\"<.,;\\]])"
                    .formatted(Pattern.quote(attribute)));
            int line = firstLine(text -> noValue.matcher(outsideQuotes(text)).find())
                    .orElse(firstLine(text -> text.contains(attribute)).orElse(1));
            throw new ImportException("line " + line + ":0 no value for '" + attribute + "'");
        }
        part.attributes.put(attribute, value.getValue());
    }

    private Malformed malformed(String words) {
        Matcher place = PLACE.matcher(words);
        long before = place.matches() ? Long.parseLong(place.group(1)) - 1 : 0;
        String line = dot.lines().skip(before).findFirst().orElse("").strip();
        return new Malformed("The parser of DOT says: " + words, line, likely(line));
    }

    private String likely(String line) {
        if (!DIGRAPH.matcher(dot).matches()) {
            return "'graph' draws lines in place of arrows, and 'strict' draws two arrows as one";
        } else if (line.isEmpty()) {
            return "the closing } is missing";
        } else if (DOUBLED.matcher(line).find()) {
            return "a backslash before a quotation mark was doubled by a later replacement: replace backslashes first";
        }
        return line.contains("\"")
                ? "in a quoted text, quotation marks and backslashes need a backslash before them"
                : "what is more than letters and digits needs quotation marks around it";
    }

    private Optional<String> statement(String pattern) {
        Matcher statement =
                Pattern.compile("(?m)^.*?(?<![\\w\"])" + pattern + ".*$").matcher(dot);
        return statement.find() ? Optional.of(statement.group().strip()) : Optional.empty();
    }

    private OptionalInt firstLine(Predicate<String> wanted) {
        List<String> lines = dot.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> wanted.test(lines.get(i)))
                .map(i -> i + 1)
                .findFirst();
    }

    private static String outsideQuotes(String line) {
        return line.replaceAll("\"(?:[^\"\\\\]|\\\\.)*+\"", "");
    }

    private static String quoted(String id) {
        return id.matches("\\w+") ? "\"?" + id + "\"?" : Pattern.quote('"' + id + '"');
    }
}
