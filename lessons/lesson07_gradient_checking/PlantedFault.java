package lesson07_gradient_checking;

import dagnet.Value;
import java.util.List;
import java.util.function.Function;
import lesson07_gradient_checking.FunctionWithSlopes.Formula;

/** Functions with a right value and a wrong slope. Each is a mistake that somebody has made in an engine. */
enum PlantedFault {
    PRODUCT_OVERWRITES("x · x with the slope x: the second share overwrote the first", x -> x[0] * x[0], x -> x[0]),
    SUB_LOSES_A_SIGN("x - y with the slopes 1 and 1: a sign is missing", x -> x[0] - x[1], x -> 1, x -> 1),
    DIV_LOSES_THE_SQUARE(
            "x / y with the slopes 1/y and -x/y: the square is missing",
            x -> x[0] / x[1],
            x -> 1 / x[1],
            x -> -x[0] / x[1]),
    POW_KEEPS_THE_EXPONENT(
            "x³ with the slope 3x³: the exponent was not reduced", x -> Math.pow(x[0], 3), x -> 3 * Math.pow(x[0], 3)),
    TANH_FROM_THE_INPUT(
            "tanh x with the slope 1 - x²: the input was squared, not the result",
            x -> Math.tanh(x[0]),
            x -> 1 - x[0] * x[0]),
    SIGMOID_LOSES_A_FACTOR(
            "sigmoid x with the slope s: the factor 1 - s is missing", x -> sigmoid(x[0]), x -> sigmoid(x[0])),
    RELU_LEAKS("relu x with the slope 0.01 below 0: it leaks", x -> Math.max(0, x[0]), x -> x[0] > 0 ? 1 : 0.01),
    LAST_INPUT_LEFT_OUT(
            "x + y + z with the slopes 1, 1 and 0: the last input was left out",
            x -> x[0] + x[1] + x[2],
            x -> 1,
            x -> 1,
            x -> 0),
    WRONG_BELOW_ZERO("|x| with the slope 1: wrong for negative numbers only", x -> Math.abs(x[0]), x -> 1),
    ONE_PERCENT_OFF("3x with the slope 3.03: one percent too much", x -> 3 * x[0], x -> 3.03),
    CONSTANT_SLOPE("e^x with the slope 1: it should grow with x", x -> Math.exp(x[0]), x -> 1),
    FORGETS_ITS_INPUT("x² with the slope 0: the result forgot its input", x -> x[0] * x[0], x -> 0),
    STEEP_EVERYWHERE(
            "1000x + 100x² with the slope 1000: steep everywhere, and bent only a little for that",
            x -> 1000 * x[0] + 100 * x[0] * x[0],
            x -> 1000),
    NOT_A_NUMBER("x² with the slope NaN: no comparison with NaN is true", x -> x[0] * x[0], x -> Double.NaN);

    final int inputs;
    final Function<List<Value>, Value> function;
    private final String words;

    PlantedFault(String words, Formula value, Formula... slopes) {
        this.words = words;
        this.inputs = slopes.length;
        this.function = FunctionWithSlopes.of(value, slopes);
    }

    @Override
    public String toString() {
        return words;
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
