package dagnet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws a graph from top to bottom: first all nodes, which are numbered as they are met, level by level, then all
 * arrows. Lines are set to the left, and numbers are written with all their digits.
 */
public final class Dot {

    private Dot() {}

    public static String of(Value root) {
        List<Value> nodes = new ArrayList<>(List.of(root));
        Map<Value, Integer> numbers = new HashMap<>(Map.of(root, 0));
        StringBuilder drawnNodes = new StringBuilder();
        StringBuilder drawnArrows = new StringBuilder();
        for (int n = 0; n < nodes.size(); n++) {
            Value value = nodes.get(n);
            drawnNodes.append(n).append(" [label=\"").append(label(value)).append("\"];\n");
            List<Value> inputs = value.inputs();
            for (int i = 0; i < inputs.size(); i++) {
                Value input = inputs.get(i);
                if (numbers.putIfAbsent(input, nodes.size()) == null) {
                    nodes.add(input);
                }
                drawnArrows.append(numbers.get(input)).append(" -> ").append(n);
                drawnArrows.append(" [label=\"").append(value.localGradient(i)).append("\"];\n");
            }
        }
        return "digraph \"values\" {\nnode [shape=ellipse];\n" + drawnNodes + drawnArrows + "}\n";
    }

    private static String label(Value value) {
        String name = value.name().isEmpty() ? "" : line(value.name());
        String op = value.isLeaf() ? "" : line(value.op());
        return name + op + line("data " + value.data()) + line("grad " + value.grad());
    }

    /** Text that ends with DOT's sign for a line set to the left. Graphviz reads the entities of HTML, too. */
    private static String line(String text) {
        String escaped = text.replace("&", "&amp;").replace("\\", "\\\\").replace("\"", "&quot;");
        return escaped.replace("\r", "").replace("\n", "\\l") + "\\l";
    }
}
