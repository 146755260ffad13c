package course.museum;

import java.util.List;

/** Mistakes of lesson 4. */
final class WrongChainRules {

    private static final String CHAIN_RULE = "dagnet/ChainRule.java";
    private static final String AT_THE_INPUT = "if (value == input) {";
    private static final String LOOP = "for (int i = 0; i < value.inputs().size(); i++) {";
    private static final String STEP =
            "sum += sumOverPaths(value.inputs().get(i), input, product * value.localGradient(i));";

    private WrongChainRules() {}

    static final List<WrongEngine> ALL = List.of(
            WrongEngine.of(4, "the derivative of a value by itself is 0")
                    .believing("a value has no path to itself")
                    .in(CHAIN_RULE)
                    .writing("return 0;", "return product;")
                    .mustBeTold("every derivative is 0: a value's derivative by itself is 1"),
            WrongEngine.of(4, "values are told apart by their numbers")
                    .believing("two values with the same number are the same value")
                    .in(CHAIN_RULE)
                    .writing("if (value.data() == input.data()) {", AT_THE_INPUT)
                    .mustBeTold("two values with the same number were taken for one: compare values with =="),
            WrongEngine.of(4, "only the first path counts")
                    .believing("one path from the result to the input is all there is")
                    .in(CHAIN_RULE)
                    .writing("""
                            sum = sumOverPaths(value.inputs().get(i), input, product * value.localGradient(i));
                            if (sum != 0) {
                                return sum;
                            }""", STEP)
                    .mustBeTold("only one path was counted: add up the products of all paths"),
            WrongEngine.of(4, "only the last path counts")
                    .believing("a derivative is assigned, not added up")
                    .in(CHAIN_RULE)
                    .writing(STEP.replace("+=", "="), STEP)
                    .mustBeTold("only one path was counted: add up the products of all paths"),
            WrongEngine.of(4, "only the first operand is followed")
                    .believing("a chain is a line of single links")
                    .in(CHAIN_RULE)
                    .writing("for (int i = 0; i < Math.min(1, value.inputs().size()); i++) {", LOOP)
                    .mustBeTold("only the paths through the first operand were followed"),
            WrongEngine.of(4, "only the result's own operands are looked at")
                    .believing("what lies further down has no part in the result")
                    .in(CHAIN_RULE)
                    .writing("sum += value.inputs().get(i) == input ? product * value.localGradient(i) : 0;", STEP)
                    .mustBeTold("only the result's own operands were counted"),
            WrongEngine.of(4, "a value is followed once")
                    .believing("to walk through a graph is to visit each value once")
                    .in(CHAIN_RULE)
                    .writing(
                            "return sumOverPaths(output, input, 1, new java.util.HashSet<>());",
                            "return sumOverPaths(output, input, 1);")
                    .writing(
                            "sumOverPaths(Value value, Value input, double product, java.util.Set<Value> met) {",
                            "sumOverPaths(Value value, Value input, double product) {")
                    .writing("""
                            Value operand = value.inputs().get(i);
                            if (operand == input || met.add(operand)) {
                                sum += sumOverPaths(operand, input, product * value.localGradient(i), met);
                            }""", STEP)
                    .mustBeTold("a value was followed only the first time it was met"),
            WrongEngine.of(4, "an operand used twice is followed once")
                    .believing("the operands are a set of values")
                    .in(CHAIN_RULE)
                    .writing("""
                            if (value.inputs().subList(0, i).contains(value.inputs().get(i))) {
                                continue;
                            }
                            sum += sumOverPaths(value.inputs().get(i), input, product * value.localGradient(i));""", STEP)
                    .mustBeTold("a value that an operation uses twice was followed once"),
            WrongEngine.of(4, "an operand's place is looked up")
                    .believing("a value stands in one place of the inputs")
                    .in(CHAIN_RULE)
                    .writing("""
                            Value operand = value.inputs().get(i);
                            double local = value.localGradient(value.inputs().indexOf(operand));
                            sum += sumOverPaths(operand, input, product * local);""", STEP)
                    .mustBeTold("got the same local gradient for both uses", "indexOf"),
            WrongEngine.of(4, "the local gradients are those of the other operand")
                    .believing("the way down through a factor counts as much as that factor")
                    .in(CHAIN_RULE)
                    .writing("""
                            double local = value.localGradient(value.inputs().size() - 1 - i);
                            sum += sumOverPaths(value.inputs().get(i), input, product * local);""", STEP)
                    .mustBeTold("the local gradients are swapped: localGradient(i) belongs to inputs().get(i)"),
            WrongEngine.of(4, "local gradients are added along a path")
                    .believing("derivatives along a path add up, as distances do")
                    .in(CHAIN_RULE)
                    .writing("sum += value.localGradient(i) + derivative(value.inputs().get(i), input);", STEP)
                    .mustBeTold("local gradients were added along a path: multiply along a path"),
            WrongEngine.of(4, "the products of the paths are multiplied")
                    .believing("the chain rule multiplies, whatever there is")
                    .in(CHAIN_RULE)
                    .writing("double sum = 1;\nif (value.inputs().isEmpty()) {\nreturn 1;\n}", "double sum = 0;")
                    .writing("sum *= value.localGradient(i) * derivative(value.inputs().get(i), input);", STEP)
                    .mustBeTold("the products of the paths were multiplied"),
            WrongEngine.of(4, "paths count, whatever is written along them")
                    .believing("a derivative is the number of ways that lead from the input to the result")
                    .in(CHAIN_RULE)
                    .writing("sum += sumOverPaths(value.inputs().get(i), input, product);", STEP)
                    .mustBeTold("every path counted as 1"),
            WrongEngine.of(4, "paths to other leaves count")
                    .believing("a path ends at a leaf, and every end counts")
                    .in(CHAIN_RULE)
                    .writing("if (value == input || value.isLeaf()) {", AT_THE_INPUT)
                    .mustBeTold("paths to other leaves were counted, too"),
            WrongEngine.of(4, "a derivative is remembered for the result alone")
                    .believing("a value has one derivative")
                    .in(CHAIN_RULE)
                    .writing("""
                            private static final java.util.Map<Value, Double> KNOWN = new java.util.WeakHashMap<>();

                            private ChainRule() {}""", "private ChainRule() {}")
                    .writing("""
                            Double known = KNOWN.get(output);
                            if (known == null) {
                                known = sumOverPaths(output, input, 1);
                                KNOWN.put(output, known);
                            }
                            return known;""", "return sumOverPaths(output, input, 1);")
                    .mustBeTold("what is remembered for one input is not true of another"));
}
