package course.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The line around the part of a grid where a function is above a level, by marching squares (Lorensen and Cline's
 * marching cubes, 1987, in the plane): on each side of a cell whose ends lie on different sides of the level, the line
 * crosses it where a straight line between the two values would; inside a cell, crossings are joined.
 */
final class Contour {

    private final Grid grid;
    private final double level;
    private final Map<Crossing, Crossing> next = new LinkedHashMap<>();

    private Contour(Grid grid, double level) {
        this.grid = grid;
        this.level = level;
    }

    /** The side of a cell that goes to the right, or down, from a corner. */
    private record Crossing(int column, int row, boolean down) {}

    /** Closed lines around all that is above the level; where that reaches the grid's edge they run along it. */
    static List<List<Point>> loops(Grid grid, double level) {
        Contour contour = new Contour(grid, level);
        // One ring of cells more than there are: out there, nothing is above the level, so that every line closes.
        for (int row = -1; row < grid.rows(); row++) {
            for (int column = -1; column < grid.columns(); column++) {
                contour.joinCrossings(column, row);
            }
        }
        return contour.trace();
    }

    /** The same lines where they do not run along the edge, opened there. */
    static List<List<Point>> lines(Grid grid, double level) {
        List<List<Point>> lines = new ArrayList<>();
        for (List<Point> loop : loops(grid, level)) {
            Polyline.withoutEdges(loop, grid.frame(), lines);
        }
        return lines;
    }

    /** Goes around a cell clockwise; each crossing that leaves the upper part is followed by one that enters it. */
    private void joinCrossings(int column, int row) {
        boolean[] above = {
            isAbove(column, row), isAbove(column + 1, row), isAbove(column + 1, row + 1), isAbove(column, row + 1)
        };
        Crossing[] sides = {
            new Crossing(column, row, false),
            new Crossing(column + 1, row, true),
            new Crossing(column, row + 1, false),
            new Crossing(column, row, true)
        };
        // With all four sides crossed, the middle tells whether the two high corners or the two low ones are joined.
        boolean saddle = above[0] == above[2] && above[1] == above[3] && above[0] != above[1];
        int direction = saddle && !isMiddleAbove(column, row) ? 3 : 1;
        for (int side = 0; side < 4; side++) {
            if (above[side] && !above[(side + 1) % 4]) {
                int entry = (side + direction) % 4;
                while (above[entry] || !above[(entry + 1) % 4]) {
                    entry = (entry + direction) % 4;
                }
                next.put(sides[side], sides[entry]);
            }
        }
    }

    private boolean isAbove(int column, int row) {
        return grid.value(column, row) > level;
    }

    private boolean isMiddleAbove(int column, int row) {
        double sum = grid.value(column, row)
                + grid.value(column + 1, row)
                + grid.value(column, row + 1)
                + grid.value(column + 1, row + 1);
        return sum / 4 > level;
    }

    private List<List<Point>> trace() {
        List<List<Point>> loops = new ArrayList<>();
        while (!next.isEmpty()) {
            List<Point> loop = new ArrayList<>();
            Crossing crossing = next.keySet().iterator().next();
            while (crossing != null) {
                Point point = place(crossing);
                if (loop.isEmpty() || !loop.get(loop.size() - 1).equals(point)) {
                    loop.add(point);
                }
                crossing = next.remove(crossing);
            }
            // The last crossing is the first one again.
            loop.remove(loop.size() - 1);
            if (loop.size() > 2) {
                loops.add(loop);
            }
        }
        return loops;
    }

    private Point place(Crossing crossing) {
        int endColumn = crossing.column() + (crossing.down() ? 0 : 1);
        int endRow = crossing.row() + (crossing.down() ? 1 : 0);
        Point from = grid.corner(crossing.column(), crossing.row());
        Point to = grid.corner(endColumn, endRow);
        if (from.equals(to)) {
            return from;
        }
        double a = grid.value(crossing.column(), crossing.row());
        double b = grid.value(endColumn, endRow);
        double share = (level - a) / (b - a);
        return new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
    }
}
