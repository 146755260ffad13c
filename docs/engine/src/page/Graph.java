package page;

import dagnet.Dot;
import dagnet.Value;
import java.util.List;
import org.teavm.jso.JSExport;

/**
 * The graph of a formula, after backward. Its values are numbered in a topological order: each comes after its inputs,
 * and the result is the last.
 */
public final class Graph {

    private final List<Value> values;
    private final List<String> inputs;
    private final Value result;

    /** @throws FormulaException if the formula computes something that its result does not need */
    Graph(Formula formula) {
        result = formula.result();
        values = formula.values();
        inputs = formula.inputs();
        for (Value value : values) {
            if (value != result
                    && values.stream().noneMatch(user -> user.inputs().contains(value))) {
                throw new FormulaException(
                        value.name() + " is computed and never used; expected the result to use it.");
            }
        }
        result.backward();
    }

    /** The graph as {@link Dot} draws it. */
    @JSExport
    public String dot() {
        return Dot.of(result);
    }

    /** The name of each value; no two are the same. */
    @JSExport
    public String[] names() {
        return values.stream().map(Value::name).toArray(String[]::new);
    }

    /** The operation that made each value: empty for a leaf. */
    @JSExport
    public String[] ops() {
        return values.stream().map(Value::op).toArray(String[]::new);
    }

    @JSExport
    public double[] data() {
        return values.stream().mapToDouble(Value::data).toArray();
    }

    @JSExport
    public double[] gradients() {
        return values.stream().mapToDouble(Value::grad).toArray();
    }

    /** Whether a value is an input of the formula; a leaf that is not is a constant. */
    @JSExport
    public boolean isInput(int value) {
        return values.get(value).isLeaf() && inputs.contains(values.get(value).name());
    }

    /** The numbers of the values from which a value was computed. */
    @JSExport
    public int[] inputs(int value) {
        return values.get(value).inputs().stream().mapToInt(values::indexOf).toArray();
    }

    /** The local gradients of a value, one for each of its inputs. */
    @JSExport
    public double[] localGradients(int value) {
        Value node = values.get(value);
        double[] gradients = new double[node.inputs().size()];
        for (int i = 0; i < gradients.length; i++) {
            gradients[i] = node.localGradient(i);
        }
        return gradients;
    }
}
