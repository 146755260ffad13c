package expressions;

import expressions.Expression.Step;
import expressions.Operation.Plain;
import java.util.List;

/**
 * A formula that people often write for an operation where another one is right.
 *
 * @param operation the operation
 * @param part what is wrong: its value, or its local gradient by the first or by the second operand
 * @param formula the wrong formula
 * @param words what to tell the learner
 */
record WrongFormula(Operation operation, Part part, Plain formula, String words) {

    enum Part {
        VALUE,
        FIRST_SLOPE,
        SECOND_SLOPE
    }

    static final List<WrongFormula> ALL = List.of(
            value(Operation.ADD, (a, b, c) -> a * b, "add multiplies; it should add"),
            first(Operation.ADD, (a, b, c) -> b, "a sum moves one for one with each operand: both local gradients are 1"),
            first(Operation.ADD, (a, b, c) -> a, "a sum moves one for one with each operand: both local gradients are 1"),
            value(Operation.SUB, (a, b, c) -> b - a, "the operands are swapped: a.sub(b) is a - b"),
            value(Operation.SUB, (a, b, c) -> a + b, "sub adds: one sign is missing"),
            first(Operation.SUB, (a, b, c) -> -1, "a - b grows when a grows: its local gradient by a is 1"),
            second(Operation.SUB, (a, b, c) -> 1, "the sign is missing: a - b falls when b grows, so its local gradient by b is -1"),
            first(Operation.MUL, (a, b, c) -> a, "the factors are swapped: the local gradient of a * b by a is the other factor, b"),
            second(Operation.MUL, (a, b, c) -> b, "the factors are swapped: the local gradient of a * b by b is the other factor, a"),
            first(Operation.MUL, (a, b, c) -> 1, "the local gradient of a * b by a is the other factor, b, and not 1"),
            value(Operation.DIV, (a, b, c) -> b / a, "the operands are swapped: a.div(b) is a / b"),
            first(Operation.DIV, (a, b, c) -> b, "the local gradient of a / b by a is 1 / b"),
            first(Operation.DIV, (a, b, c) -> 1, "the local gradient of a / b by a is 1 / b, and not 1"),
            second(Operation.DIV, (a, b, c) -> a / b / b, "the sign is missing: a / b falls when b grows, so its local gradient by b is -a / b²"),
            second(Operation.DIV, (a, b, c) -> -a / b, "the square is missing: the local gradient of a / b by b is -a / b²"),
            second(Operation.DIV, (a, b, c) -> -1 / b / b, "the numerator is missing: the local gradient of a / b by b is -a / b²"),
            second(Operation.DIV, (a, b, c) -> a, "division was treated like a product: its local gradient by b is -a / b²"),
            second(Operation.DIV, (a, b, c) -> -a, "the division is missing: the local gradient of a / b by b is -a / b²"),
            first(Operation.NEG, (a, b, c) -> 1, "the sign is missing: -a falls when a grows, so its local gradient is -1"),
            value(Operation.NEG, (a, b, c) -> a, "neg left the sign as it was"),
            first(Operation.POW, (a, b, c) -> Math.pow(a, c - 1), "the factor in front is missing: the local gradient of a^n is n · a^(n-1)"),
            first(Operation.POW, (a, b, c) -> c * Math.pow(a, c), "the exponent was not reduced: the local gradient of a^n is n · a^(n-1)"),
            first(Operation.POW, (a, b, c) -> (c - 1) * Math.pow(a, c - 1), "the factor in front is n, not n - 1: the local gradient of a^n is n · a^(n-1)"),
            first(Operation.POW, (a, b, c) -> c * Math.pow(a, c - 1), "a^0 is always 1 and never moves: for the exponent 0 the local gradient is 0, also at a = 0"),
            first(Operation.EXP, (a, b, c) -> a * Math.exp(a - 1), "exp is not a power of a: e^a is its own derivative"),
            first(Operation.EXP, (a, b, c) -> a, "the local gradient of e^a is e^a, the result and not the input"),
            first(Operation.EXP, (a, b, c) -> 1, "the local gradient of e^a is e^a, and not 1"),
            value(Operation.LOG, (a, b, c) -> Math.log10(a), "this is the logarithm to the base 10; log is the natural one, Math.log"),
            first(Operation.LOG, (a, b, c) -> Math.log(a), "the local gradient of log a is 1 / a"),
            first(Operation.LOG, (a, b, c) -> 1 / Math.log(a), "the local gradient of log a is 1 / a: one over the input, not over the result"),
            first(Operation.TANH, (a, b, c) -> 1 - a * a, "the input was squared instead of the result: the local gradient is 1 - t² with t = tanh a"),
            first(Operation.TANH, (a, b, c) -> 1 - Math.tanh(a), "the square is missing: the local gradient is 1 - t² with t = tanh a"),
            first(Operation.SIGMOID, (a, b, c) -> a * (1 - a), "the input was used instead of the result: the local gradient is s · (1 - s) with s = sigmoid a"),
            first(Operation.SIGMOID, (a, b, c) -> 1 / (1 + Math.exp(-a)), "a factor is missing: the local gradient is s · (1 - s) with s = sigmoid a"),
            value(Operation.SIGMOID, (a, b, c) -> 1 / (1 + Math.exp(a)), "the sign in the exponent is missing: sigmoid is 1 / (1 + e^-a)"),
            value(Operation.SIGMOID, (a, b, c) -> Math.exp(a) / (1 + Math.exp(a)), "e^a overflows for a large a; 1 / (1 + e^-a) is the same number and does not"),
            value(Operation.TANH, (a, b, c) -> Math.expm1(2 * a) / (Math.expm1(2 * a) + 2), "e^2a overflows for a large a; Math.tanh does not"),
            first(Operation.RELU, (a, b, c) -> 1, "below 0 relu is flat: its local gradient there is 0"),
            first(Operation.RELU, (a, b, c) -> a < 0 ? 0 : 1, "at the kink, at exactly 0, PyTorch takes the slope 0"),
            first(Operation.RELU, (a, b, c) -> Math.max(0, a), "this is relu's value; its local gradient is 1 above 0, and 0 elsewhere"),
            value(Operation.RELU, (a, b, c) -> a > 0 ? a : 0, "a NaN must stay a NaN: it says that something went wrong before"));

    boolean appliesTo(Step step) {
        return step.operation() == operation || step.operation().withoutConstant() == operation;
    }

    /** The wrong formula's number; a constant operand stands in for the second one. */
    double at(Step step, double a, double b) {
        return formula.of(a, step.operation() == operation ? b : step.constant(), step.constant());
    }

    private static WrongFormula value(Operation operation, Plain formula, String words) {
        return new WrongFormula(operation, Part.VALUE, formula, words);
    }

    private static WrongFormula first(Operation operation, Plain formula, String words) {
        return new WrongFormula(operation, Part.FIRST_SLOPE, formula, words);
    }

    private static WrongFormula second(Operation operation, Plain formula, String words) {
        return new WrongFormula(operation, Part.SECOND_SLOPE, formula, words);
    }
}
