package testkit.drawings;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Assumptions;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Graphviz, where its program {@code dot} is installed: the last word on what DOT means. */
final class Graphviz {

    private static final int PATIENCE_IN_SECONDS = 30;

    /**
     * What Graphviz drew.
     *
     * @param nodes the text in each node
     * @param arrows the text at each arrow
     */
    record Picture(List<String> nodes, List<String> arrows) {}

    private Graphviz() {}

    /**
     * Draws DOT. Where Graphviz is not installed, the test ends here and counts as skipped.
     *
     * @throws IllegalArgumentException if Graphviz does not understand the DOT; says what Graphviz says
     */
    static Picture draw(String dot) {
        try {
            Path svg = Files.createTempFile("drawing", ".svg");
            Path complaints = Files.createTempFile("drawing", ".txt");
            try {
                String ending = run(dot, svg, complaints);
                String said = aboutTheDot(Files.readString(complaints));
                if (!ending.isEmpty() || !said.isEmpty()) {
                    throw new IllegalArgumentException("Graphviz's dot " + ending + "\n" + said);
                }
                return read(Files.readString(svg));
            } finally {
                Files.deleteIfExists(svg);
                Files.deleteIfExists(complaints);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the program, and says how it ended if that was not well. */
    private static String run(String dot, Path svg, Path complaints) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder("dot", "-Tsvg")
                    .redirectOutput(svg.toFile())
                    .redirectError(complaints.toFile())
                    .start();
        } catch (IOException notInstalled) {
            return Assumptions.abort("Graphviz's dot is not installed");
        }
        try (OutputStream input = process.getOutputStream()) {
            input.write(dot.getBytes(StandardCharsets.UTF_8));
        }
        try {
            boolean ended = process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            return !ended ? "did not end" : process.exitValue() == 0 ? "" : "ended with status " + process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Leaves out what Graphviz says about the fonts of this machine. */
    private static String aboutTheDot(String complaints) {
        return complaints
                .lines()
                .filter(line -> line.matches("(Error|Warning): .*") && !line.contains("metrics"))
                .map(line -> "    " + line)
                .collect(Collectors.joining("\n"));
    }

    private static Picture read(String svg) throws IOException {
        try {
            DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
            xml.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            Document document = xml.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
            return new Picture(texts(document, "node"), texts(document, "edge"));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SVG has a group for each node and each arrow, and in it an element for each line of text. */
    private static List<String> texts(Document svg, String part) {
        return elements(svg.getElementsByTagName("g"))
                .filter(group -> group.getAttribute("class").equals(part))
                .map(group -> elements(group.getElementsByTagName("text"))
                        .map(line -> line.getTextContent().replace('\u00a0', ' '))
                        .collect(Collectors.joining("\n")))
                .map(Drawing::tidy)
                .toList();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }
}
