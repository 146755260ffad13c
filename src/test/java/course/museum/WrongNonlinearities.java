package course.museum;

import java.util.List;

/** Mistakes of lesson 6. */
final class WrongNonlinearities {

    private WrongNonlinearities() {}

    private static final String SIGMOID = "double result = 1 / (1 + Math.exp(-data));";
    private static final String SIGMOID_SLOPE = "result * (1 - result)";
    private static final String TANH = "double result = Math.tanh(data);";
    private static final String TANH_SLOPE = "1 - result * result";
    private static final String RELU_SLOPE = "data <= 0 ? 0 : 1";

    static final List<WrongEngine> ALL = List.of(
            WrongEngine.of(6, "the slope of exp is 1")
                    .believing("the slope of e^x is that of x")
                    .in("dagnet/Value.java")
                    .writing("node(\"exp\", result, this, 1)", "node(\"exp\", result, this, result)")
                    .mustBeTold("the local gradient of e^a is e^a, and not 1"),
            WrongEngine.of(6, "exp has the slope of a power")
                    .believing("e^x is a power of x")
                    .in("dagnet/Value.java")
                    .writing(
                            "node(\"exp\", result, this, data * Math.exp(data - 1))",
                            "node(\"exp\", result, this, result)")
                    .mustBeTold("exp is not a power of a"),
            WrongEngine.of(6, "log is to the base 10")
                    .believing("log is log10, as on a calculator")
                    .in("dagnet/Value.java")
                    .writing("Math.log10(data)", "Math.log(data)")
                    .mustBeTold("this is the logarithm to the base 10"),
            WrongEngine.of(6, "the slope of log is one over the result")
                    .believing("a slope is written in terms of the result, as that of exp is")
                    .in("dagnet/Value.java")
                    .writing("this, 1 / Math.log(data)", "this, 1 / data")
                    .mustBeTold("one over the input, not over the result"),
            WrongEngine.of(6, "the slope of tanh is 1 - x²")
                    .believing("the square in 1 - tanh² is that of the input")
                    .in("dagnet/Value.java")
                    .writing("1 - data * data", TANH_SLOPE)
                    .mustBeTold("the input was squared instead of the result"),
            WrongEngine.of(6, "the slope of tanh is 1 - tanh x")
                    .believing("tanh has the slope 1 - tanh")
                    .in("dagnet/Value.java")
                    .writing("1 - result", TANH_SLOPE)
                    .mustBeTold("the square is missing"),
            WrongEngine.of(6, "tanh is a quotient of exponentials")
                    .believing("a formula that is right on paper is right in floating point")
                    .in("dagnet/Value.java")
                    .writing("double e = Math.exp(2 * data);\n        double result = (e - 1) / (e + 1);", TANH)
                    .mustBeTold("written with e^a it becomes infinity / infinity far from 0"),
            WrongEngine.of(6, "sigmoid is e^x / (1 + e^x)")
                    .believing("a formula that is right on paper is right in floating point")
                    .in("dagnet/Value.java")
                    .writing("double result = Math.exp(data) / (1 + Math.exp(data));", SIGMOID)
                    .mustBeTold("e^a overflows for a large a"),
            WrongEngine.of(6, "sigmoid has lost the sign in its exponent")
                    .believing("sigmoid is 1 / (1 + e^x)")
                    .in("dagnet/Value.java")
                    .writing("double result = 1 / (1 + Math.exp(data));", SIGMOID)
                    .mustBeTold("the sign in the exponent is missing"),
            WrongEngine.of(6, "the slope of sigmoid is x · (1 - x)")
                    .believing("σ stands for the input")
                    .in("dagnet/Value.java")
                    .writing("data * (1 - data)", SIGMOID_SLOPE)
                    .mustBeTold("the input was used instead of the result"),
            WrongEngine.of(6, "the slope of sigmoid is negative")
                    .believing("the derivative of the denominator is e^-x, without a sign of its own")
                    .in("dagnet/Value.java")
                    .writing("-result * (1 - result)", SIGMOID_SLOPE)
                    .mustBeTold("the sign is wrong: sigmoid rises everywhere"),
            WrongEngine.of(6, "relu has the slope 1 at its kink")
                    .believing("0 belongs to the rising half")
                    .in("dagnet/Value.java")
                    .writing("data < 0 ? 0 : 1", RELU_SLOPE)
                    .mustBeTold("at the kink, at exactly 0, PyTorch takes the slope 0"),
            WrongEngine.of(6, "the gradient passes relu below 0 as well")
                    .believing("relu cuts off numbers, not gradients")
                    .in("dagnet/Value.java")
                    .writing("data == 0 ? 0 : 1", RELU_SLOPE)
                    .mustBeTold("below 0 relu is flat"),
            WrongEngine.of(6, "relu leaks")
                    .believing("relu is leaky relu")
                    .in("dagnet/Value.java")
                    .writing("Math.max(0.01 * data, data), this", "Math.max(0, data), this")
                    .writing(RELU_SLOPE.replace("? 0", "? 0.01"), RELU_SLOPE)
                    .mustBeTold("this is leaky relu"),
            WrongEngine.of(6, "relu makes a NaN 0")
                    .believing("what is not above 0 is 0")
                    .in("dagnet/Value.java")
                    .writing("data > 0 ? data : 0, this", "Math.max(0, data), this")
                    .mustBeTold("a NaN must stay a NaN"));
}
