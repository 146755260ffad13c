package course.plot;

import course.plot.Shape.Area;
import course.plot.Shape.Clipped;
import course.plot.Shape.Disc;
import course.plot.Shape.Label;
import course.plot.Shape.Lines;
import java.util.List;
import java.util.Locale;

/** Writes a picture as SVG: text that browsers draw, sharp at any size. It has no background. */
public final class SvgWriter {

    private final StringBuilder svg = new StringBuilder();

    private SvgWriter() {}

    /** The SVG of a picture. */
    public static String write(Picture picture) {
        return new SvgWriter().document(picture);
    }

    private String document(Picture picture) {
        String size = picture.width() + "\" height=\"" + picture.height();
        String box = "0 0 " + picture.width() + " " + picture.height();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\" viewBox=\"" + box
                + "\" role=\"img\" font-family=\"system-ui, 'Segoe UI', Helvetica, Arial, sans-serif\">\n");
        svg.append("<title>" + escape(picture.description()) + "</title>\n");
        picture.shapes().forEach(this::draw);
        return svg.append("</svg>\n").toString();
    }

    private void draw(Shape shape) {
        if (shape instanceof Area area) {
            String path = path(area.loops(), "Z");
            svg.append("<path" + paint("fill", area.fill()) + " fill-rule=\"evenodd\" d=\"" + path + "\"/>\n");
        } else if (shape instanceof Lines lines) {
            String dash = lines.dash() > 0 ? " stroke-dasharray=\"" + number(lines.dash()) + "\"" : "";
            svg.append("<path fill=\"none\"" + stroke(lines.colour(), lines.width()) + dash
                    + " stroke-linejoin=\"round\" stroke-linecap=\"round\" d=\"" + path(lines.lines(), "") + "\"/>\n");
        } else if (shape instanceof Clipped clipped) {
            Frame frame = clipped.frame();
            String corner = number(frame.left()) + " " + number(frame.top());
            String size = number(frame.width()) + " " + number(frame.height());
            // A picture within a picture shows nothing outside of itself, and needs no name as a clipping path would.
            svg.append("<svg x=\"" + number(frame.left()) + "\" y=\"" + number(frame.top()) + "\" width=\""
                    + number(frame.width()) + "\" height=\"" + number(frame.height()) + "\" viewBox=\"" + corner + " "
                    + size + "\">\n");
            clipped.shapes().forEach(this::draw);
            svg.append("</svg>\n");
        } else if (shape instanceof Disc disc) {
            svg.append("<circle cx=\"" + number(disc.centre().x()) + "\" cy=\""
                    + number(disc.centre().y()) + "\" r=\""
                    + number(disc.radius()) + "\"" + paint("fill", disc.fill())
                    + stroke(disc.outline(), disc.outlineWidth()) + "/>\n");
        } else if (shape instanceof Label label) {
            String anchor = label.anchor().name().toLowerCase(Locale.ROOT);
            svg.append("<text x=\"" + number(label.at().x()) + "\" y=\""
                    + number(label.at().y()) + "\" font-size=\""
                    + number(label.size()) + "\"" + (label.bold() ? " font-weight=\"bold\"" : "")
                    + " text-anchor=\"" + anchor + "\"" + paint("fill", label.colour()) + ">" + escape(label.text())
                    + "</text>\n");
        }
    }

    private static String path(List<List<Point>> parts, String end) {
        StringBuilder path = new StringBuilder();
        for (List<Point> part : parts) {
            String separator = "M";
            for (Point point : part) {
                path.append(separator + number(point.x()) + " " + number(point.y()));
                separator = separator.equals("M") ? "L" : " ";
            }
            path.append(end);
        }
        return path.toString();
    }

    private static String stroke(Colour colour, double width) {
        return paint("stroke", colour) + " stroke-width=\"" + number(width) + "\"";
    }

    private static String paint(String what, Colour colour) {
        String hex = String.format("#%02x%02x%02x", colour.red(), colour.green(), colour.blue());
        String opacity = colour.opacity() < 1 ? " " + what + "-opacity=\"" + number(colour.opacity()) + "\"" : "";
        return " " + what + "=\"" + hex + "\"" + opacity;
    }

    /** Two decimals at most, and no more of them than there are. */
    private static String number(double x) {
        double rounded = Math.rint(x * 100) / 100;
        return rounded == (long) rounded ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
