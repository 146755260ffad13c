package page;

import course.data.DataSets;
import dagnet.Samples;
import java.util.Arrays;
import java.util.List;
import org.teavm.jso.JSExport;

/** What the page asks of the engine. TeaVM compiles it to a JavaScript module; on the JVM it gives the same numbers. */
public final class Page {

    private Page() {}

    /** TeaVM begins here; the page begins with the functions below. */
    public static void main(String[] args) {}

    /**
     * The names in a formula that stand for its inputs, in the order in which they first appear.
     *
     * @throws FormulaException if it is no formula
     */
    @JSExport
    public static String[] inputs(String formula) {
        return new Formula(formula, List.of(), new double[0]).inputs().toArray(String[]::new);
    }

    /**
     * The graph of a formula, after backward.
     *
     * @param names of inputs whose numbers are known; another input is 1
     * @throws FormulaException if it is no formula
     */
    @JSExport
    public static Graph graph(String formula, String[] names, double[] numbers) {
        return new Graph(new Formula(formula, List.of(names), numbers));
    }

    /**
     * A data set of the course: three numbers for each point, x0, x1 and the class, counted from 0.
     *
     * @param name moons, circles, spirals or xor
     */
    @JSExport
    public static double[] data(String name, int size, double noise, int seed) {
        Samples samples = switch (name) {
            case "moons" -> DataSets.twoMoons(size, noise, seed);
            case "circles" -> DataSets.circles(size, noise, seed);
            case "spirals" -> DataSets.spirals(size, noise, seed);
            case "xor" -> DataSets.xor(size, noise, seed);
            default ->
                throw new IllegalArgumentException("name was '" + name + "'; expected moons, circles, spirals or xor");
        };
        boolean signed = Arrays.stream(samples.labels()).anyMatch(label -> label < 0);
        double[] flat = new double[3 * size];
        for (int i = 0; i < size; i++) {
            flat[3 * i] = samples.points()[i][0];
            flat[3 * i + 1] = samples.points()[i][1];
            flat[3 * i + 2] = signed ? (samples.labels()[i] + 1) / 2 : samples.labels()[i];
        }
        return flat;
    }

    /**
     * A network with new weights.
     *
     * @param sizes inputs and neurons of each layer: 2, 16, 16, 1
     * @param activation between the layers: relu, tanh, sigmoid or linear
     * @param loss hinge for one output and two classes; cross-entropy for that, too, or for an output for each class
     */
    @JSExport
    public static Trainer trainer(int[] sizes, String activation, String loss, int seed) {
        return new Trainer(new Network(sizes, activation, seed), loss);
    }
}
