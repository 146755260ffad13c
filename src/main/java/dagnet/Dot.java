package dagnet;

/**
 * Draws the graph of a value in <a href="https://graphviz.org/doc/info/lang.html">DOT</a>, the language of Graphviz.
 */
public final class Dot {

    private Dot() {}

    // region Lesson 3: the graph
    /**
     * The graph below a value, as the text of a DOT {@code digraph}.
     *
     * <p>Each value is drawn as one node, however often it is used. Its label has a line each for its name and its
     * operation, where it has them, then {@code data} and {@code grad}, each followed by the number. Each use of a
     * value is an arrow from the input to the result, so a value used twice by the same result has two arrows; its
     * label is the local gradient. Names may hold any characters, and a graph may be as deep as memory allows.
     */
    public static String of(Value root) {
        throw new UnsupportedOperationException("Lesson 3: write Dot.of");
    }
    // endregion
}
