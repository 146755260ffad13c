package dagnet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

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
        Map<Value, String> ids = new HashMap<>();
        Deque<Value> toDraw = new ArrayDeque<>();
        StringBuilder dot = new StringBuilder("""
                digraph {
                  rankdir=LR
                  node [shape=box, style="rounded,filled", fillcolor="#fff7e0", color="#8a6d1d", fontname="Helvetica"]
                  edge [color="#777777", fontcolor="#4a7dc4", fontname="Helvetica"]
                """);
        ids.put(root, "v0");
        toDraw.push(root);
        while (!toDraw.isEmpty()) {
            Value value = toDraw.pop();
            String id = ids.get(value);
            dot.append("  " + id + " [label=\"" + label(value) + "\"" + (value.isLeaf() ? LEAF : "") + "]\n");
            for (int i = 0; i < value.inputs().size(); i++) {
                Value input = value.inputs().get(i);
                if (!ids.containsKey(input)) {
                    ids.put(input, "v" + ids.size());
                    toDraw.push(input);
                }
                String local = number(value.localGradient(i));
                dot.append("  " + ids.get(input) + " -> " + id + " [label=\"" + local + "\"]\n");
            }
        }
        return dot.append("}\n").toString();
    }

    private static final String LEAF = ", fillcolor=\"#e3f1ff\", color=\"#3b6fb6\"";

    private static String label(Value value) {
        String name = value.name().isEmpty() ? "" : escape(value.name()) + "\\n";
        String op = value.isLeaf() ? "" : escape(value.op()) + "\\n";
        return name + op + "data " + number(value.data()) + "\\ngrad " + number(value.grad());
    }

    /** In a label, a backslash and a quotation mark need a backslash before them, and an & is written as in HTML. */
    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** Four decimals, or seven digits where the number is so small that four decimals say little. */
    private static String number(double x) {
        if (Math.abs(x) < 0.01) {
            return Float.toString((float) x);
        }
        return Double.toString(Math.abs(x) < 1e9 ? Math.rint(x * 1e4) / 1e4 : x);
    }
    // endregion
}
