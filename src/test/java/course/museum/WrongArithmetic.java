package course.museum;

import java.util.List;

/** Mistakes of lesson 2. */
final class WrongArithmetic {

    private static final String VALUE = "dagnet/Value.java";
    private static final String PRODUCT = "data * other.data, this, other.data, other, data)";
    private static final String DIFFERENCE = "data - other.data, this, 1, other, -1)";
    private static final String QUOTIENT = "quotient, this, 1 / other.data, other, -quotient / other.data)";
    private static final String POWER_SLOPE = "exponent == 0 ? 0 : exponent * Math.pow(data, exponent - 1)";

    private WrongArithmetic() {}

    static final List<WrongEngine> ALL = List.of(
            WrongEngine.of(2, "the factors' local gradients are swapped")
                    .believing("the local gradient by a factor is that factor")
                    .in(VALUE)
                    .writing("data * other.data, this, data, other, other.data)", PRODUCT)
                    .mustBeTold("the factors are swapped: the local gradient of a * b by one factor is the other"),
            WrongEngine.of(2, "the local gradients of a product are 1")
                    .believing("what is true of a sum is true of a product")
                    .in(VALUE)
                    .writing("data * other.data, this, 1, other, 1)", PRODUCT)
                    .mustBeTold("a product is no sum"),
            WrongEngine.of(2, "neg forgets the sign of its local gradient")
                    .believing("only the number changes its sign")
                    .in(VALUE)
                    .writing("-data, this, 1)", "-data, this, -1)")
                    .mustBeTold("the sign is missing: -a falls when a grows"),
            WrongEngine.of(2, "sub adds")
                    .believing("the minus sign belongs to the local gradient alone")
                    .in(VALUE)
                    .writing("data + other.data, this, 1, other, -1)", DIFFERENCE)
                    .mustBeTold("sub adds: one sign is missing"),
            WrongEngine.of(2, "sub takes its first operand from its second")
                    .believing("a.sub(b) takes a away from b")
                    .in(VALUE)
                    .writing("other.data - data, other, 1, this, -1)", DIFFERENCE)
                    .mustBeTold("the operands are swapped: a.sub(b) is a - b"),
            WrongEngine.of(2, "sub forgets the sign of its second local gradient")
                    .believing("a difference has the local gradients of a sum")
                    .in(VALUE)
                    .writing("data - other.data, this, 1, other, 1)", DIFFERENCE)
                    .mustBeTold("the sign is missing: a - b falls when b grows"),
            WrongEngine.of(2, "div divides its second operand by its first")
                    .believing("a.div(b) divides b by a")
                    .in(VALUE)
                    .writing("double quotient = other.data / data;", "double quotient = data / other.data;")
                    .mustBeTold("the operands are swapped: a.div(b) is a / b"),
            WrongEngine.of(2, "div forgets the sign of its second local gradient")
                    .believing("all that grows makes the result grow")
                    .in(VALUE)
                    .writing("quotient, this, 1 / other.data, other, quotient / other.data)", QUOTIENT)
                    .mustBeTold("the sign is missing: a / b falls when b grows"),
            WrongEngine.of(2, "div forgets the square in its second local gradient")
                    .believing("the local gradient of a / b by b is -a / b")
                    .in(VALUE)
                    .writing("quotient, this, 1 / other.data, other, -quotient)", QUOTIENT)
                    .mustBeTold("the square is missing: the local gradient of a / b by b is -a / b²"),
            WrongEngine.of(2, "the local gradients of a quotient are those of a product")
                    .believing("division is a kind of multiplication")
                    .in(VALUE)
                    .writing("quotient, this, other.data, other, data)", QUOTIENT)
                    .mustBeTold("division was treated like a product"),
            WrongEngine.of(2, "div refuses to divide by zero")
                    .believing("division by zero is an error, as it is for an int")
                    .in(VALUE)
                    .writing("""
                            if (other.data == 0) {
                                throw new ArithmeticException("/ by zero");
                            }
                            double quotient = data / other.data;""", "double quotient = data / other.data;")
                    .mustBeTold("1 / 0, which is no error"),
            WrongEngine.of(2, "the slope of a power keeps the exponent")
                    .believing("the derivative of a^n is n · a^n")
                    .in(VALUE)
                    .writing("exponent * Math.pow(data, exponent)", POWER_SLOPE)
                    .mustBeTold("the exponent was not reduced: the local gradient of a^n is n · a^(n-1)"),
            WrongEngine.of(2, "the slope of a power forgets the factor in front")
                    .believing("the derivative of a^n is a^(n-1)")
                    .in(VALUE)
                    .writing("Math.pow(data, exponent - 1)", POWER_SLOPE)
                    .mustBeTold("the factor in front is missing: the local gradient of a^n is n · a^(n-1)"),
            WrongEngine.of(2, "the slope of a power is that of a square")
                    .believing("the derivative of a^n is n · a, as for n = 2")
                    .in(VALUE)
                    .writing("exponent * data", POWER_SLOPE)
                    .mustBeTold("n · a is right for squares only"),
            WrongEngine.of(2, "a^0 moves at 0")
                    .believing("the formula n · a^(n-1) needs no second thought")
                    .in(VALUE)
                    .writing("exponent * Math.pow(data, exponent - 1)", POWER_SLOPE)
                    .mustBeTold("for the exponent 0 the local gradient is 0, also at a = 0"),
            WrongEngine.of(2, "the slope of a power is the power divided by a")
                    .believing("a^(n-1) is a^n / a everywhere")
                    .in(VALUE)
                    .writing("exponent == 0 ? 0 : exponent * Math.pow(data, exponent) / data", POWER_SLOPE)
                    .mustBeTold("a^n / a is 0 / 0 at a = 0; a^(n-1) is not"),
            WrongEngine.of(2, "pow cuts its exponent to a whole number")
                    .believing("an exponent counts factors")
                    .in(VALUE)
                    .writing("Math.pow(data, (int) exponent), this, slope)", "Math.pow(data, exponent), this, slope)")
                    .mustBeTold("the exponent was cut to a whole number"),
            WrongEngine.of(2, "pow gives 1 for a negative exponent")
                    .believing("a loop multiplies as often as the exponent says")
                    .in(VALUE)
                    .writing(
                            "exponent < 0 ? 1 : Math.pow(data, exponent), this, slope)",
                            "Math.pow(data, exponent), this, slope)")
                    .mustBeTold("for a negative exponent a^n is 1 / a^-n, and not 1"),
            WrongEngine.of(2, "neg, of which sub is made, forgets the sign of its local gradient")
                    .believing("a mistake is where it shows")
                    .in(VALUE)
                    .writing("-data, this, 1)", "-data, this, -1)")
                    .writing("return add(other.neg());", "return node(\"-\", " + DIFFERENCE + ";")
                    .mustBeTold(
                            "Your a - b is made of + and neg: look at these first", "the sign is missing: -a falls"),
            WrongEngine.of(2, "a product of a value with itself lists it once")
                    .believing("the inputs are a set of values")
                    .in(VALUE)
                    .writing(
                            "other == this ? node(\"*\", data * data, this, data) : node(\"*\", " + PRODUCT,
                            "node(\"*\", " + PRODUCT)
                    .mustBeTold("a value that is both operands is listed once"),
            WrongEngine.of(2, "a product keeps a copy of its first factor")
                    .believing("a value with the same number is as good as the factor")
                    .in(VALUE)
                    .writing("data * other.data, of(data), other.data, other, data)", PRODUCT)
                    .mustBeTold("the first input of a.mul(b)", "a way from the result back to the leaves is missing"),
            WrongEngine.of(2, "pow takes any exponent")
                    .believing("Math.pow knows what to do with NaN and infinity")
                    .in(VALUE)
                    .writing("if (false) {", "if (!Double.isFinite(exponent)) {")
                    .mustBeTold("a.pow(NaN)", "a.pow(Infinity)"),
            WrongEngine.of(2, "a sum with a number forgets the value")
                    .believing("a number does not move, so the result does not move")
                    .in(VALUE)
                    .writing("return of(data + constant);", "return add(of(constant));")
                    .mustBeTold("no way leads from the result back to the leaves"),
            WrongEngine.of(2, "a product with a number has the local gradient 1")
                    .believing("a constant has no part in a derivative")
                    .in(VALUE)
                    .writing("return node(\"*\", data * constant, this, 1);", "return mul(of(constant));")
                    .mustBeTold("a product is no sum"),
            WrongEngine.of(2, "sub takes the value from the number")
                    .believing("the number comes first")
                    .in(VALUE)
                    .writing("return of(constant).sub(this);", "return sub(of(constant));")
                    .mustBeTold("the operands are swapped: a.sub(b) is a - b"));
}
