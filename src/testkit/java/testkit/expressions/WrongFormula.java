package testkit.expressions;

import java.util.List;
import testkit.expressions.Expression.Step;
import testkit.expressions.Operation.Plain;

/**
 * An operation as people often write it by mistake: with a wrong value, or with a wrong local gradient or two.
 *
 * @param operation the operation
 * @param value its value
 * @param slopes its local gradients by its operands
 * @param words what to tell the learner
 */
record WrongFormula(Operation operation, Plain value, List<Plain> slopes, String words) {

    private static final String MUL_SLOPES = "the local gradient of a * b by one factor is the other factor";
    private static final String DIV_FIRST = "the local gradient of a / b by a is 1 / b";
    private static final String DIV_SECOND = "the local gradient of a / b by b is -a / b²";
    private static final String DIV_AS_PRODUCT =
            "division was treated like a product: " + DIV_FIRST + ", and by b -a / b²";
    private static final String POW_SLOPE = "the local gradient of a^n is n · a^(n-1)";
    private static final String NEGATIVE_POWER = "for a negative exponent a^n is 1 / a^-n";
    private static final String EXP_SLOPE = "the local gradient of e^a is e^a";
    private static final String LOG_SLOPE = "the local gradient of log a is 1 / a";
    private static final String TANH_SLOPE = "the local gradient is 1 - t² with t = tanh a";
    private static final String TANH_OVERFLOW =
            "written with e^a it becomes infinity / infinity far from 0; Math.tanh does not";
    private static final String SIGMOID_SLOPE = "the local gradient is s · (1 - s) with s = sigmoid a";

    /** For each operation the more common mistakes first, since the same wrong numbers may fit several. */
    static final List<WrongFormula> ALL = List.of(
            value(Operation.ADD, (a, b, c) -> a * b, "add multiplies; it should add"),
            value(Operation.ADD, (a, b, c) -> (int) (a + b), "the sum was cut to a whole number; leave it a double"),
            both(
                    Operation.ADD,
                    (a, b, c) -> b,
                    (a, b, c) -> a,
                    "a sum moves one for one with each operand: both local gradients are 1"),
            both(
                    Operation.ADD,
                    (a, b, c) -> a,
                    (a, b, c) -> b,
                    "a sum moves one for one with each operand: both local gradients are 1"),
            value(Operation.SUB, (a, b, c) -> b - a, "the operands are swapped: a.sub(b) is a - b"),
            value(Operation.SUB, (a, b, c) -> a + b, "sub adds: one sign is missing"),
            second(
                    Operation.SUB,
                    (a, b, c) -> 1,
                    "the sign is missing: a - b falls when b grows, so its local gradient by b is -1"),
            first(Operation.SUB, (a, b, c) -> -1, "a - b grows when a grows: its local gradient by a is 1"),
            both(
                    Operation.SUB,
                    (a, b, c) -> -1,
                    (a, b, c) -> 1,
                    "the signs are swapped: the local gradients of a - b are 1 by a and -1 by b"),
            value(Operation.MUL, (a, b, c) -> a + b, "mul adds; it should multiply"),
            both(Operation.MUL, (a, b, c) -> a, (a, b, c) -> b, "the factors are swapped: " + MUL_SLOPES),
            both(Operation.MUL, (a, b, c) -> 1, (a, b, c) -> 1, "a product is no sum: " + MUL_SLOPES + ", and not 1"),
            first(Operation.MUL, (a, b, c) -> a, "the factors are swapped: " + MUL_SLOPES),
            second(Operation.MUL, (a, b, c) -> b, "the factors are swapped: " + MUL_SLOPES),
            value(Operation.DIV, (a, b, c) -> b / a, "the operands are swapped: a.div(b) is a / b"),
            second(
                    Operation.DIV,
                    (a, b, c) -> a / b / b,
                    "the sign is missing: a / b falls when b grows, so its local gradient by b is -a / b²"),
            first(Operation.DIV, (a, b, c) -> b, DIV_AS_PRODUCT),
            second(Operation.DIV, (a, b, c) -> -a / b, "the square is missing: " + DIV_SECOND),
            second(Operation.DIV, (a, b, c) -> a / b, "the sign and the square are missing: " + DIV_SECOND),
            second(Operation.DIV, (a, b, c) -> -1 / b / b, "the numerator is missing: " + DIV_SECOND),
            second(Operation.DIV, (a, b, c) -> -a, "the division is missing, or its parentheses: " + DIV_SECOND),
            second(Operation.DIV, (a, b, c) -> a, DIV_AS_PRODUCT),
            both(Operation.DIV, (a, b, c) -> b, (a, b, c) -> a, DIV_AS_PRODUCT),
            both(
                    Operation.DIV,
                    (a, b, c) -> -a / b / b,
                    (a, b, c) -> 1 / b,
                    "the two are swapped: " + DIV_FIRST + ", and by b -a / b²"),
            first(Operation.DIV, (a, b, c) -> 1, DIV_FIRST + ", and not 1"),
            value(Operation.NEG, (a, b, c) -> a, "neg left the sign as it was"),
            first(
                    Operation.NEG,
                    (a, b, c) -> 1,
                    "the sign is missing: -a falls when a grows, so its local gradient is -1"),
            value(Operation.POW, (a, b, c) -> a * c, "pow multiplies by the exponent; it should raise to its power"),
            value(
                    Operation.POW,
                    (a, b, c) -> Math.pow(a, (int) c),
                    "the exponent was cut to a whole number; Math.pow takes any exponent"),
            value(Operation.POW, (a, b, c) -> c < 0 ? 1 : Math.pow(a, c), NEGATIVE_POWER + ", and not 1"),
            value(
                    Operation.POW,
                    (a, b, c) -> c < 0 ? 1 : Math.pow(a, Math.ceil(c)),
                    "factors were counted up to the exponent, which may be negative or no whole number; Math.pow takes"
                            + " any exponent"),
            value(
                    Operation.POW,
                    (a, b, c) -> Math.pow(a, Math.abs(c)),
                    "the exponent's sign is lost: " + NEGATIVE_POWER),
            value(Operation.POW, WrongFormula::swappedPower, "base and exponent are swapped: a.pow(n) is a^n"),
            first(Operation.POW, (a, b, c) -> Math.pow(a, c - 1), "the factor in front is missing: " + POW_SLOPE),
            first(Operation.POW, (a, b, c) -> c * Math.pow(a, c), "the exponent was not reduced: " + POW_SLOPE),
            first(
                    Operation.POW,
                    (a, b, c) -> (c - 1) * Math.pow(a, c - 1),
                    "the factor in front is n, not n - 1: " + POW_SLOPE),
            first(Operation.POW, (a, b, c) -> c * a, "n · a is right for squares only: " + POW_SLOPE),
            first(
                    Operation.POW,
                    (a, b, c) -> c * Math.pow(a, c - 1),
                    "a^0 is always 1 and never moves: for the exponent 0 the local gradient is 0, also at a = 0"),
            first(
                    Operation.POW,
                    (a, b, c) -> c == 0 ? 0 : c * Math.pow(a, c) / a,
                    "a^n / a is 0 / 0 at a = 0; a^(n-1) is not: " + POW_SLOPE),
            value(Operation.EXP, (a, b, c) -> Math.expm1(a), "this is e^a - 1; exp is e^a, Math.exp"),
            first(Operation.EXP, (a, b, c) -> a * Math.exp(a - 1), "exp is not a power of a: " + EXP_SLOPE),
            first(Operation.EXP, (a, b, c) -> a, EXP_SLOPE + ", the result and not the input"),
            first(Operation.EXP, (a, b, c) -> 1, EXP_SLOPE + ", and not 1"),
            value(
                    Operation.LOG,
                    (a, b, c) -> Math.log10(a),
                    "this is the logarithm to the base 10; log is the natural one, Math.log"),
            value(
                    Operation.LOG,
                    (a, b, c) -> Math.log1p(a),
                    "this is the logarithm of 1 + a; log is that of a, Math.log"),
            first(Operation.LOG, (a, b, c) -> Math.log(a), LOG_SLOPE + ", and not the result"),
            first(Operation.LOG, (a, b, c) -> 1 / Math.log(a), LOG_SLOPE + ": one over the input, not over the result"),
            first(Operation.LOG, (a, b, c) -> Math.exp(a), "exp undoes log, but it is not its slope: " + LOG_SLOPE),
            value(Operation.TANH, (a, b, c) -> Math.tan(a), "this is the tangent of an angle; tanh is Math.tanh"),
            value(Operation.TANH, (a, b, c) -> Math.expm1(2 * a) / (Math.expm1(2 * a) + 2), TANH_OVERFLOW),
            value(Operation.TANH, (a, b, c) -> -Math.expm1(-2 * a) / (Math.expm1(-2 * a) + 2), TANH_OVERFLOW),
            value(Operation.TANH, (a, b, c) -> Math.sinh(a) / Math.cosh(a), TANH_OVERFLOW),
            first(Operation.TANH, (a, b, c) -> 1 - a * a, "the input was squared instead of the result: " + TANH_SLOPE),
            first(Operation.TANH, (a, b, c) -> 1 - Math.tanh(a), "the square is missing: " + TANH_SLOPE),
            first(
                    Operation.TANH,
                    (a, b, c) -> Math.tanh(a) * (1 - Math.tanh(a)),
                    "this is the slope of sigmoid: " + TANH_SLOPE),
            value(
                    Operation.SIGMOID,
                    (a, b, c) -> 1 / (1 + Math.exp(a)),
                    "the sign in the exponent is missing: sigmoid is 1 / (1 + e^-a)"),
            value(
                    Operation.SIGMOID,
                    (a, b, c) -> Math.exp(a) / (1 + Math.exp(a)),
                    "e^a overflows for a large a; 1 / (1 + e^-a) is the same number and does not"),
            first(
                    Operation.SIGMOID,
                    (a, b, c) -> a * (1 - a),
                    "the input was used instead of the result: " + SIGMOID_SLOPE),
            first(
                    Operation.SIGMOID,
                    (a, b, c) -> -1 / (1 + Math.exp(-a)) / (1 + Math.exp(a)),
                    "the sign is wrong: sigmoid rises everywhere, and " + SIGMOID_SLOPE),
            first(Operation.SIGMOID, (a, b, c) -> 1 / (1 + Math.exp(-a)), "a factor is missing: " + SIGMOID_SLOPE),
            first(Operation.SIGMOID, (a, b, c) -> 1 / (1 + Math.exp(a)), "a factor is missing: " + SIGMOID_SLOPE),
            first(
                    Operation.SIGMOID,
                    (a, b, c) -> Math.exp(-a) / (1 + Math.exp(-a)) / (1 + Math.exp(-a)),
                    "e^-a overflows far below 0, and infinity / infinity is NaN: " + SIGMOID_SLOPE),
            first(
                    Operation.SIGMOID,
                    (a, b, c) -> Math.exp(a) / (1 + Math.exp(a)) / (1 + Math.exp(a)),
                    "e^a overflows for a large a, and infinity / infinity is NaN: " + SIGMOID_SLOPE),
            value(
                    Operation.RELU,
                    (a, b, c) -> Math.min(0, a),
                    "this is the smaller of 0 and a; relu is the larger, max(0, a)"),
            value(Operation.RELU, (a, b, c) -> Math.abs(a), "this is the absolute value; relu is 0 below 0"),
            value(Operation.RELU, (a, b, c) -> Math.max(0.01 * a, a), "this is leaky relu; relu itself is 0 below 0"),
            value(
                    Operation.RELU,
                    (a, b, c) -> a > 0 ? a : 0,
                    "a NaN must stay a NaN: it says that something went wrong before"),
            first(Operation.RELU, (a, b, c) -> a == 0 ? 0 : 1, "below 0 relu is flat: its local gradient there is 0"),
            first(Operation.RELU, (a, b, c) -> a < 0 ? 0 : 1, "at the kink, at exactly 0, PyTorch takes the slope 0"),
            first(
                    Operation.RELU,
                    (a, b, c) -> Math.max(0, a),
                    "this is relu's value; its local gradient is 1 above 0, and 0 elsewhere"));

    boolean appliesTo(Step step) {
        return step.operation() == operation || step.operation().withoutConstant() == operation;
    }

    /** Whether it gives wrong results, and not only wrong local gradients. */
    boolean isAboutTheValue() {
        return value != operation.value;
    }

    double valueAt(Step step, double a, double b) {
        return at(value, step, a, b);
    }

    double slopeAt(Step step, int input, double a, double b) {
        return at(slopes.get(input), step, a, b);
    }

    /** A constant operand stands in for the second one. */
    private double at(Plain formula, Step step, double a, double b) {
        return formula.of(a, step.operation() == operation ? b : step.constant(), step.constant());
    }

    /** Where it is 1 or -1 by chance, as it is for the exponent 1, it is suspected of nothing. */
    private static double swappedPower(double base, double unused, double exponent) {
        double swapped = Math.pow(exponent, base);
        return Math.abs(swapped) == 1 ? Math.pow(base, exponent) : swapped;
    }

    private static WrongFormula value(Operation operation, Plain formula, String words) {
        return new WrongFormula(operation, formula, operation.slopes, words);
    }

    private static WrongFormula first(Operation operation, Plain formula, String words) {
        List<Plain> slopes = operation.operands() == 1 ? List.of(formula) : List.of(formula, operation.slopes.get(1));
        return new WrongFormula(operation, operation.value, slopes, words);
    }

    private static WrongFormula second(Operation operation, Plain formula, String words) {
        return both(operation, operation.slopes.get(0), formula, words);
    }

    private static WrongFormula both(Operation operation, Plain first, Plain second, String words) {
        return new WrongFormula(operation, operation.value, List.of(first, second), words);
    }
}
