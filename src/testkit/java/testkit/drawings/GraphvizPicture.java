package testkit.drawings;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
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

/**
 * The texts in a picture that Graphviz drew: the last word on what DOT means.
 *
 * @param nodes the text in each node
 * @param arrows the text at each arrow
 */
record GraphvizPicture(List<String> nodes, List<String> arrows) {

    /**
     * Draws DOT and reads the picture. Where Graphviz is not installed, the test ends here and counts as skipped.
     *
     * @throws IllegalArgumentException if Graphviz does not understand the DOT; the message is what Graphviz says
     */
    static GraphvizPicture of(String dot) {
        return new Graphviz("dot")
                .svg(dot)
                .map(GraphvizPicture::read)
                .orElseGet(() -> Assumptions.abort("Graphviz's dot is not installed"));
    }

    private static GraphvizPicture read(String svg) {
        try {
            DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
            xml.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            Document document = xml.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
            return new GraphvizPicture(texts(document, "node"), texts(document, "edge"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
