package testkit.goldens;

import dagnet.Samples;
import dagnet.Value;
import dagnet.nn.Mlp;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import testkit.goldens.GoldenTable.Row;

/** The training that PyTorch went through: an MLP 2-16-16-1 on two moons, from the same weights on the same points. */
public final class Moons {

    /** Loss and accuracy before a step. */
    record Point(double loss, double accuracy) {}

    private Moons() {}

    /** The points, from moons.csv. */
    public static Samples samples() {
        List<Row> rows = GoldenTable.read("moons.csv", "x0", "x1", "label");
        return new Samples(
                rows.stream()
                        .map(row -> new double[] {row.number("x0"), row.number("x1")})
                        .toArray(double[][]::new),
                rows.stream().mapToDouble(row -> row.number("label")).toArray());
    }

    /** The network before the first step, with the weights from moons-weights.csv. */
    public static Mlp model() {
        List<Row> rows = GoldenTable.read("moons-weights.csv", "parameter");
        Mlp model = Mlp.of(new Random(0), 2, 16, 16, 1);
        List<Value> parameters = model.parameters();
        if (rows.size() != parameters.size()) {
            throw new IllegalArgumentException(rows.get(0).file() + " has " + rows.size()
                    + " parameters; an MLP 2-16-16-1 has " + parameters.size());
        }
        for (int i = 0; i < rows.size(); i++) {
            parameters.get(i).setData(rows.get(i).number("parameter"));
        }
        return model;
    }

    /** How many steps PyTorch took. */
    public static int steps() {
        return curve().size() - 1;
    }

    /** Loss and accuracy before each step, and after the last, from moons-training.csv. */
    static List<Point> curve() {
        List<Point> curve = new ArrayList<>();
        for (Row row : GoldenTable.read("moons-training.csv", "step", "loss", "accuracy")) {
            if (row.count("step") != curve.size()) {
                throw row.wrong("step", "step " + curve.size());
            }
            curve.add(new Point(row.number("loss"), row.number("accuracy")));
        }
        return curve;
    }
}
