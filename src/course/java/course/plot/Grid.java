package course.plot;

/**
 * A function of the picture's plane, known at the corners of square cells that fill a frame.
 *
 * @param frame where it is known
 * @param values by row, from the top, and column, from the left: at least two of each
 */
record Grid(Frame frame, double[][] values) {

    int columns() {
        return values[0].length;
    }

    int rows() {
        return values.length;
    }

    /** The corner's place; one outside of the grid is moved onto its edge. */
    Point corner(int column, int row) {
        double x = (double) Math.max(0, Math.min(columns() - 1, column)) / (columns() - 1);
        double y = (double) Math.max(0, Math.min(rows() - 1, row)) / (rows() - 1);
        return new Point(frame.left() + x * frame.width(), frame.top() + y * frame.height());
    }

    /** The function's value at a corner, and below everything outside of the grid. */
    double value(int column, int row) {
        boolean outside = column < 0 || row < 0 || column >= columns() || row >= rows();
        return outside ? Double.NEGATIVE_INFINITY : values[row][column];
    }
}
