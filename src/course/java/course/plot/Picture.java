package course.plot;

import java.util.List;

/**
 * What a picture shows; {@link SvgWriter} writes it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param description what it shows, for those who cannot see it
 * @param shapes drawn one after the other, each over those before
 */
public record Picture(int width, int height, String description, List<Shape> shapes) {

    /** Keeps its own list of the shapes. */
    public Picture {
        shapes = List.copyOf(shapes);
    }
}
