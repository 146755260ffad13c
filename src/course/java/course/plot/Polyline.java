package course.plot;

import java.util.ArrayList;
import java.util.List;

/** Lines through points, with fewer points than they came with. */
final class Polyline {

    /** How far a line may move, in pixels: less than anybody sees. */
    private static final double TOLERANCE = 0.12;

    private Polyline() {}

    /**
     * The line without the points that it hardly needs. Its two ends stay. (Ramer, 1972; Douglas and Peucker, 1973.)
     */
    static List<Point> simplified(List<Point> line) {
        if (line.size() < 3) {
            return line;
        }
        Point first = line.get(0);
        Point last = line.get(line.size() - 1);
        int farthest = 0;
        double distance = -1;
        for (int i = 1; i < line.size() - 1; i++) {
            double candidate = distance(line.get(i), first, last);
            if (candidate > distance) {
                distance = candidate;
                farthest = i;
            }
        }
        if (distance <= TOLERANCE) {
            return List.of(first, last);
        }
        List<Point> result = new ArrayList<>(simplified(line.subList(0, farthest + 1)));
        result.remove(result.size() - 1);
        result.addAll(simplified(line.subList(farthest, line.size())));
        return result;
    }

    /** The same for a closed line. */
    static List<Point> simplifiedLoop(List<Point> loop) {
        List<Point> closed = new ArrayList<>(loop);
        closed.add(loop.get(0));
        List<Point> result = new ArrayList<>(simplified(closed));
        result.remove(result.size() - 1);
        return result;
    }

    /** Adds the parts of a closed line that do not run along an edge of the frame. */
    static void withoutEdges(List<Point> loop, Frame frame, List<List<Point>> parts) {
        int size = loop.size();
        int start = 0;
        while (start < size && !frame.runsAlongEdge(loop.get(start), loop.get((start + 1) % size))) {
            start++;
        }
        List<Point> part = new ArrayList<>();
        for (int i = 0; i <= size; i++) {
            Point from = loop.get((start + i) % size);
            part.add(from);
            if (i == size || frame.runsAlongEdge(from, loop.get((start + i + 1) % size))) {
                if (part.size() > 1) {
                    parts.add(part);
                }
                part = new ArrayList<>();
            }
        }
    }

    /** From a point to the straight piece between two others. */
    private static double distance(Point p, Point a, Point b) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : ((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / square;
        along = Math.max(0, Math.min(1, along));
        return Math.hypot(p.x() - a.x() - along * dx, p.y() - a.y() - along * dy);
    }
}
