package course.plot;

import static org.assertj.core.api.Assertions.assertThat;

import course.data.DataSets;
import course.plot.Shape.Anchor;
import course.plot.Shape.Area;
import course.plot.Shape.Clipped;
import course.plot.Shape.Label;
import course.plot.Shape.Lines;
import dagnet.Samples;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

@DisplayName("A picture of a training")
class PicturesOfTrainingTest {

    private static Picture decision() {
        Samples moons = DataSets.twoMoons(50, 0.1, 1);
        int[] classes = IntStream.range(0, 50).map(i -> i % 2).toArray();
        DecisionPicture.Text text = new DecisionPicture.Text("moons & <more>", "caption", List.of("−1", "1"));
        return DecisionPicture.of(text, moons, classes, (x, y) -> new double[] {y - x / 3, x / 3 - y}, 0.2);
    }

    private static Picture curves(double... loss) {
        double[] accuracy =
                IntStream.range(0, loss.length).mapToDouble(i -> 1.0 / (1 + i)).toArray();
        return CurvePicture.of("moons", "caption", loss, accuracy);
    }

    private static Document parsed(Picture picture) throws Exception {
        byte[] svg = SvgWriter.write(picture).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    /** The fill of the topmost area that covers a place. */
    private static Colour colourAt(Picture picture, double x, double y) {
        return picture.shapes().stream()
                .filter(Area.class::isInstance)
                .map(Area.class::cast)
                .filter(area -> path(area).contains(x, y))
                .reduce((below, above) -> above)
                .orElseThrow()
                .fill();
    }

    private static Path2D path(Area area) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<Point> loop : area.loops()) {
            path.moveTo(loop.get(0).x(), loop.get(0).y());
            loop.forEach(point -> path.lineTo(point.x(), point.y()));
            path.closePath();
        }
        return path;
    }

    @Test
    @DisplayName("is well-formed SVG that says what it shows")
    void svg() throws Exception {
        Document document = parsed(decision());

        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Decision boundary: moons & <more>, caption");
        assertThat(document.getElementsByTagName("circle").getLength()).isGreaterThanOrEqualTo(50);
    }

    @Test
    @DisplayName("stays small, so that it fits in a page")
    void small() {
        assertThat(SvgWriter.write(decision())).hasSizeLessThan(50_000);
    }

    @Test
    @DisplayName("shows each class's region in its colour")
    void colours() {
        Picture picture = decision();

        Colour upperLeft = colourAt(picture, 50, 66);
        Colour lowerRight = colourAt(picture, picture.width() - 24, picture.height() - 36);

        assertThat(upperLeft.blue()).as("blue of -1").isGreaterThan(upperLeft.red());
        assertThat(lowerRight.blue()).as("blue of 1").isLessThan(lowerRight.red());
    }

    @Test
    @DisplayName("cuts off what pokes over a frame")
    void clipped() {
        Shape line = new Lines(List.of(List.of(new Point(5, 10), new Point(15, 10))), Colour.of("#ff0000"), 4, 0);
        Frame frame = new Frame(5, 5, 10, 10);
        Picture picture = new Picture(20, 20, "a line", List.of(new Clipped(frame, List.of(line))));

        assertThat(SvgWriter.write(picture))
                .containsPattern("<svg x=\"5\" y=\"5\" width=\"10\" height=\"10\" viewBox=\"5 5 10 10\">\\s*"
                        + "<path[^>]* d=\"M5 10L15 10\"/>\\s*</svg>");
    }

    @Test
    @DisplayName("has curves with labelled axes, logarithmic where the loss is positive and falls far")
    void curves() {
        assertThat(SvgWriter.write(curves(1, 0.1, 0.01))).contains(">loss, logarithmic<", ">accuracy<", ">step<");
        assertThat(SvgWriter.write(curves(1, 0.5, 0))).contains(">loss<");
    }

    @Test
    @DisplayName("can be drawn of a single step, and of a loss that is 0 from the beginning")
    void edges() throws Exception {
        assertThat(parsed(curves(0.5)).getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(SvgWriter.write(curves(0, 0))).doesNotContain("NaN", "Infinity");
    }

    @Test
    @DisplayName("has lines and labels at their places, in their colours")
    void linesAndLabels() {
        Shape line = new Lines(List.of(List.of(new Point(0, 5), new Point(20, 5))), Colour.of("#ff0000"), 4, 0);
        Shape label = new Label(new Point(10, 18), Anchor.MIDDLE, "x", 8, false, Colour.INK);
        Picture picture = new Picture(20, 20, "a line", List.of(line, label));

        assertThat(SvgWriter.write(picture))
                .contains("stroke=\"#ff0000\" stroke-width=\"4\"", "d=\"M0 5L20 5\"")
                .contains("<text x=\"10\" y=\"18\" font-size=\"8\" text-anchor=\"middle\" fill=\"#1b1f24\">x</text>");
    }
}
