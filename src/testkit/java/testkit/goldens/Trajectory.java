package testkit.goldens;

import dagnet.Value;
import dagnet.optim.Optimizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import testkit.goldens.GoldenTable.Row;

/**
 * The way that an optimizer of torch.optim took over a landscape.
 *
 * @param landscape the function to make smaller
 * @param recipe the optimizer
 * @param places where it was before the first step, and after each of them
 */
public record Trajectory(Landscape landscape, Recipe recipe, List<Place> places) {

    /** Two parameters, and the function there. */
    record Place(double a, double b, double value) {

        List<Double> numbers() {
            return List.of(a, b, value);
        }
    }

    /** Returns those of SGD. */
    public static List<Trajectory> ofSgd() {
        return all().stream().filter(trajectory -> trajectory.recipe.isSgd()).toList();
    }

    /** Returns those of Adam and AdamW. */
    public static List<Trajectory> ofAdam() {
        return all().stream().filter(trajectory -> !trajectory.recipe.isSgd()).toList();
    }

    /** All of them, from optimizers.csv. */
    static List<Trajectory> all() {
        List<Row> rows = GoldenTable.read("optimizers.csv", "function", "optimizer", "step", "p0", "p1", "value");
        Map<String, List<Row>> ways = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("function") + " " + row.text("optimizer"),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return ways.values().stream().map(Trajectory::read).toList();
    }

    private static Trajectory read(List<Row> rows) {
        List<Place> places = new ArrayList<>();
        for (Row row : rows) {
            if (row.count("step") != places.size()) {
                throw row.wrong("step", "step " + places.size() + " of its optimizer");
            }
            places.add(new Place(row.number("p0"), row.number("p1"), row.number("value")));
        }
        return new Trajectory(landscape(rows.get(0)), recipe(rows.get(0)), places);
    }

    private static Landscape landscape(Row row) {
        for (Landscape landscape : Landscape.values()) {
            if (landscape.toString().equals(row.text("function"))) {
                return landscape;
            }
        }
        throw row.wrong("function", "one of " + List.of(Landscape.values()));
    }

    private static Recipe recipe(Row row) {
        try {
            return Recipe.parse(row.text("optimizer"));
        } catch (IllegalArgumentException e) {
            throw row.wrong("optimizer", e.getMessage());
        }
    }

    /** The way that the engine under test takes. */
    List<Place> ofTheEngine() {
        Value a = Value.of(places.get(0).a());
        Value b = Value.of(places.get(0).b());
        Optimizer optimizer = recipe.optimizerOf(List.of(a, b));
        List<Place> way = new ArrayList<>();
        way.add(new Place(a.data(), b.data(), landscape.of(a, b).data()));
        while (way.size() < places.size()) {
            optimizer.zeroGrad();
            landscape.of(a, b).backward();
            optimizer.step();
            way.add(new Place(a.data(), b.data(), landscape.of(a, b).data()));
        }
        return way;
    }

    @Override
    public String toString() {
        return recipe + " on " + landscape;
    }
}
