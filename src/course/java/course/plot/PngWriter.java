package course.plot;

import course.plot.Shape.Area;
import course.plot.Shape.Clipped;
import course.plot.Shape.Disc;
import course.plot.Shape.Label;
import course.plot.Shape.Lines;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Writes a picture as PNG, with two points for each pixel of the picture each way. It has no background. */
public final class PngWriter {

    /** How much larger the image is than the picture, each way: sharp on the screens of today. */
    public static final int SCALE = 2;

    static {
        // No window is opened, so no screen is needed, and macOS shows no program in its dock.
        System.setProperty("java.awt.headless", "true");
        ImageIO.setUseCache(false);
    }

    private final Graphics2D canvas;

    private PngWriter(Graphics2D canvas) {
        this.canvas = canvas;
    }

    /**
     * The PNG of a picture.
     *
     * @throws IOException if Java cannot draw text on this machine, as where no font is installed
     */
    public static byte[] write(Picture picture) throws IOException {
        BufferedImage image =
                new BufferedImage(picture.width() * SCALE, picture.height() * SCALE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.scale(SCALE, SCALE);
        try {
            picture.shapes().forEach(new PngWriter(canvas)::draw);
        } catch (LinkageError | InternalError | RuntimeException e) {
            // What a JDK without fonts throws differs from one version to the next.
            throw new IOException("Java cannot draw text here, perhaps for want of fonts: " + e, e);
        } finally {
            canvas.dispose();
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private void draw(Shape shape) {
        if (shape instanceof Area area) {
            canvas.setColor(color(area.fill()));
            canvas.fill(path(area.loops(), true));
        } else if (shape instanceof Lines lines) {
            stroke(lines.colour(), lines.width(), lines.dash());
            canvas.draw(path(lines.lines(), false));
        } else if (shape instanceof Clipped clipped) {
            Frame frame = clipped.frame();
            java.awt.Shape before = canvas.getClip();
            canvas.clip(new Rectangle2D.Double(frame.left(), frame.top(), frame.width(), frame.height()));
            clipped.shapes().forEach(this::draw);
            canvas.setClip(before);
        } else if (shape instanceof Disc disc) {
            double r = disc.radius();
            Ellipse2D circle =
                    new Ellipse2D.Double(disc.centre().x() - r, disc.centre().y() - r, 2 * r, 2 * r);
            canvas.setColor(color(disc.fill()));
            canvas.fill(circle);
            stroke(disc.outline(), disc.outlineWidth(), 0);
            canvas.draw(circle);
        } else if (shape instanceof Label label) {
            draw(label);
        }
    }

    private void draw(Label label) {
        Font font =
                new Font(Font.SANS_SERIF, label.bold() ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) label.size());
        double width = font.getStringBounds(label.text(), canvas.getFontRenderContext())
                .getWidth();
        double left = label.at().x()
                - switch (label.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        canvas.setFont(font);
        canvas.setColor(color(label.colour()));
        canvas.drawString(label.text(), (float) left, (float) label.at().y());
    }

    private void stroke(Colour colour, double width, double dash) {
        float[] dashes = dash > 0 ? new float[] {(float) dash} : null;
        canvas.setColor(color(colour));
        canvas.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dashes, 0));
    }

    private static Path2D path(List<List<Point>> parts, boolean closed) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<Point> part : parts) {
            path.moveTo(part.get(0).x(), part.get(0).y());
            part.subList(1, part.size()).forEach(point -> path.lineTo(point.x(), point.y()));
            if (closed) {
                path.closePath();
            }
        }
        return path;
    }

    private static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue(), (int) Math.round(colour.opacity() * 255));
    }
}
