package lesson07_gradient_checking;

import dagnet.GradientProperty;
import dagnet.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;

/** Looks over the shoulder of a search: at which point does it first compare gradients? */
final class FirstPoint {

    private FirstPoint() {}

    /** The first point at which {@link GradientProperty#counterexample} goes backward, with a random of this seed. */
    static double[] of(int inputs, long seed) {
        List<List<Value>> calls = new ArrayList<>();
        GradientProperty.counterexample(
                leaves -> {
                    calls.add(leaves);
                    return leaves.stream().reduce(Value.of(0), Value::add);
                },
                inputs,
                new Random(seed));
        return calls.stream()
                .reduce(BinaryOperator.maxBy(
                        Comparator.comparing(leaves -> leaves.get(0).grad())))
                .orElseThrow(() -> new AssertionError("the search never called the function"))
                .stream()
                .mapToDouble(Value::data)
                .toArray();
    }
}
