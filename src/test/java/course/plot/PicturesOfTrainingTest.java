package course.plot;

import static org.assertj.core.api.Assertions.assertThat;

import course.data.DataSets;
import course.plot.Shape.Anchor;
import course.plot.Shape.Clipped;
import course.plot.Shape.Label;
import course.plot.Shape.Lines;
import dagnet.Samples;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
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

    private static BufferedImage image(Picture picture) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(PngWriter.write(picture)));
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
    @DisplayName("is a PNG with two points for each pixel, and without a background")
    void png() throws Exception {
        Picture picture = decision();

        BufferedImage image = image(picture);

        assertThat(image.getWidth()).isEqualTo(2 * picture.width());
        assertThat(image.getHeight()).isEqualTo(2 * picture.height());
        assertThat(image.getRGB(1, 1) >>> 24).isZero();
    }

    @Test
    @DisplayName("shows each class's region in its colour")
    void colours() throws Exception {
        Picture picture = decision();
        BufferedImage image = image(picture);

        int upperLeft = image.getRGB(2 * 50, 2 * 66);
        int lowerRight = image.getRGB(2 * (picture.width() - 24), 2 * (picture.height() - 36));

        assertThat(upperLeft & 255).as("blue of -1").isGreaterThan(upperLeft >> 16 & 255);
        assertThat(lowerRight & 255).as("blue of 1").isLessThan(lowerRight >> 16 & 255);
    }

    @Test
    @DisplayName("cuts off what pokes over a frame")
    void clipped() throws Exception {
        Shape line = new Lines(List.of(List.of(new Point(5, 10), new Point(15, 10))), Colour.of("#ff0000"), 4, 0);
        Frame frame = new Frame(5, 5, 10, 10);
        Picture picture = new Picture(20, 20, "a line", List.of(new Clipped(frame, List.of(line))));

        assertThat(SvgWriter.write(picture))
                .contains("<svg x=\"5\" y=\"5\" width=\"10\" height=\"10\" viewBox=\"5 5 10 10\">");
        assertThat(image(picture).getRGB(2 * 5 + 1, 2 * 10)).as("within").isEqualTo(0xffff0000);
        assertThat(image(picture).getRGB(2 * 5 - 1, 2 * 10) >>> 24)
                .as("without")
                .isZero();
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
    @DisplayName("looks the same as SVG and as PNG, since both are drawn from one description")
    void oneDescription() throws Exception {
        Shape line = new Lines(List.of(List.of(new Point(0, 5), new Point(20, 5))), Colour.of("#ff0000"), 4, 0);
        Shape label = new Label(new Point(10, 18), Anchor.MIDDLE, "x", 8, false, Colour.INK);
        Picture picture = new Picture(20, 20, "a line", List.of(line, label));

        assertThat(SvgWriter.write(picture)).contains("stroke=\"#ff0000\" stroke-width=\"4\"", "d=\"M0 5L20 5\"");
        assertThat(image(picture).getRGB(20, 10)).isEqualTo(0xffff0000);
    }
}
