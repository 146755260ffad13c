package course.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("The picture of a terminal")
class ScreenPictureTest {

    @Test
    @DisplayName("shows each run of one colour at its place, and what XML would take for its own as it is")
    void runs() throws Exception {
        String svg = ScreenPicture.of("a < b\n  \033[1m\033[32mgreen\033[0m &\n\n");

        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("text").getLength()).isEqualTo(3);
        Element green = (Element) document.getElementsByTagName("text").item(1);
        assertThat(green.getTextContent()).isEqualTo("green");
        assertThat(green.getAttribute("fill")).isEqualTo("#56d364");
        assertThat(green.getAttribute("font-weight")).isEqualTo("bold");
        assertThat(green.getAttribute("x")).isEqualTo("32.8");
        assertThat(document.getDocumentElement().getAttribute("height")).isEqualTo("70");
        assertThat(document.getDocumentElement().getTextContent()).contains("a < b", " &");
    }
}
