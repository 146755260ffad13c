package course.museum;

import java.util.List;

/** Mistakes of lesson 5. */
final class WrongBackpropagation {

    private WrongBackpropagation() {}

    /** The body of backward in the reference. */
    private static final String WALK = """
                walk((value, share) -> value.expectShare());
                walk(Value::receiveShare);
        """;

    /** How a walk begins: the result's share of itself is 1. */
    private static final String SEED = "arrival.at(this, 1)";

    /** Another right way: a depth-first search leaves every value after its inputs. */
    private static final String DEPTH_FIRST = """
                java.util.Set<Value> met = new java.util.HashSet<>();
                java.util.Set<Value> left = new java.util.HashSet<>();
                List<Value> order = new java.util.ArrayList<>();
                java.util.Deque<Value> stack = new java.util.ArrayDeque<>(List.of(this));
                while (!stack.isEmpty()) {
                    Value value = stack.peek();
                    if (met.add(value)) {
                        value.inputs().forEach(stack::push);
                    } else if (left.add(stack.pop())) {
                        order.add(value);
                    }
                }
        """;

    /** And the sum over all uses, value by value, for any order. */
    private static final String ADD_SHARES = """
                order.stream().filter(value -> !value.isLeaf()).forEach(value -> value.grad = 0);
                grad = isLeaf() ? grad + 1 : 1;
                for (Value value : order) {
                    for (int i = 0; i < value.inputs().size(); i++) {
                        value.inputs().get(i).grad += value.localGradient(i) * value.grad;
                    }
                }
        """;

    private static final String USES_FIRST = """
                java.util.Collections.reverse(order);
        """;

    private static final String ZERO_GRAD = "public void zeroGrad() {\n        grad = 0;\n    }";

    static final List<WrongEngine> ALL = List.of(
            WrongEngine.of(5, "a gradient is set where it should be added to")
                    .believing("a value has one gradient, the one that came last")
                    .in("dagnet/Value.java")
                    .writing("grad = share;", "grad += share;")
                    .mustBeTold("a share overwrote the ones before it"),
            WrongEngine.of(5, "a value passes its gradient on as soon as it is met")
                    .believing("any order from the result downward will do")
                    .in("dagnet/Value.java")
                    .writing("""
                                List<Value> order = new java.util.ArrayList<>();
                                java.util.Set<Value> met = new java.util.HashSet<>();
                                java.util.Deque<Value> stack = new java.util.ArrayDeque<>(List.of(this));
                                while (!stack.isEmpty()) {
                                    Value value = stack.pop();
                                    if (met.add(value)) {
                                        order.add(value);
                                        value.inputs().forEach(stack::push);
                                    }
                                }
                        """ + ADD_SHARES, WALK)
                    .mustBeTold("a value passed its gradient on before all of its uses had added their share"),
            WrongEngine.of(5, "the values are visited inputs first")
                    .believing("gradients are computed in the order of the numbers")
                    .in("dagnet/Value.java")
                    .writing(DEPTH_FIRST + ADD_SHARES, WALK)
                    .mustBeTold("the order is the wrong way round"),
            WrongEngine.of(5, "an input that is used twice by one operation is followed once")
                    .believing("the inputs are a set")
                    .in("dagnet/Value.java")
                    .writing("value.second != value.first && value.second != null", "value.second != null")
                    .mustBeTold("got only one of its two shares"),
            WrongEngine.of(5, "the place of an input is looked up by the input")
                    .believing("an input has one place")
                    .in("dagnet/Value.java")
                    .writing(
                            DEPTH_FIRST
                                    + USES_FIRST
                                    + ADD_SHARES.replace(
                                            "localGradient(i)",
                                            "localGradient(value.inputs().indexOf(value.inputs().get(i)))"),
                            WALK)
                    .mustBeTold("got the same local gradient for both uses", "indexOf"),
            WrongEngine.of(5, "values that are equal in number are equal")
                    .believing("a value is its number")
                    .in("dagnet/Value.java")
                    .writing(DEPTH_FIRST + USES_FIRST + ADD_SHARES, WALK)
                    .writing("""
                            public boolean equals(Object other) {
                                return other instanceof Value value && value.data == data;
                            }

                            @Override
                            public int hashCode() {
                                return Double.hashCode(data);
                            }

                            @Override
                            public String toString() {""", "public String toString() {")
                    .mustBeTold("two values with the same number were taken for one"),
            WrongEngine.of(5, "a method that calls itself for each input")
                    .believing("graphs are shallow")
                    .in("dagnet/Value.java")
                    .writing("""
                                List<Value> order = new java.util.ArrayList<>();
                                collect(new java.util.HashSet<>(), order);
                        """ + USES_FIRST + ADD_SHARES + """
                            }

                            private void collect(java.util.Set<Value> met, List<Value> order) {
                                if (met.add(this)) {
                                    inputs().forEach(input -> input.collect(met, order));
                                    order.add(this);
                                }
                        """, WALK)
                    .mustBeTold("it calls itself too often"),
            WrongEngine.of(5, "a value remembers for good that it was visited")
                    .believing("backward is called once")
                    .in("dagnet/Value.java")
                    .writing(
                            DEPTH_FIRST.replace("met.add(value)", "!value.visited && (value.visited = true)")
                                    + USES_FIRST
                                    + ADD_SHARES,
                            WALK)
                    .writing("private int sharesToCome;\n    private boolean visited;", "private int sharesToCome;")
                    .mustBeTold("the second call took values for visited that the first one had visited"),
            WrongEngine.of(5, "a value waits for all uses that were ever made of it")
                    .believing("whatever uses a value leads to the result")
                    .in("dagnet/Value.java")
                    .writing("""
                            this.second = second;
                                    for (Value input : inputs()) {
                                        input.uses++;
                                    }""", "this.second = second;")
                    .writing("private final Value first;\n    private int uses;", "private final Value first;")
                    .writing("""
                            boolean met = sharesToCome > 0;
                                    sharesToCome = uses;
                                    if (isLeaf() || met) {""", "if (isLeaf() || sharesToCome++ > 0) {")
                    .mustBeTold("also while a·b is used elsewhere"),
            WrongEngine.of(5, "values between the leaves and the result keep their gradients")
                    .believing("all values accumulate")
                    .in("dagnet/Value.java")
                    .writing("return true;", "grad = 0;\n        return true;")
                    .mustBeTold("values between the leaves and the result kept their gradient from the first call"),
            WrongEngine.of(5, "the result keeps its gradient, too")
                    .believing("all values accumulate, and the result is no exception")
                    .in("dagnet/Value.java")
                    .writing("""
                                double before = grad;
                                walk((value, share) -> value.expectShare());
                                grad = before;
                                walk(Value::receiveShare);
                        """, WALK)
                    .mustBeTold("the result kept its gradient from the first call and began the second one with 2"),
            WrongEngine.of(5, "backward forgets the gradients of the leaves before it begins")
                    .believing("every call starts afresh")
                    .in("dagnet/Value.java")
                    .writing("""
                            if (isLeaf()) {
                                grad = 0;
                            }
                            if (isLeaf() || sharesToCome++ > 0) {""", "if (isLeaf() || sharesToCome++ > 0) {")
                    .mustBeTold("the gradients of the first call are gone"),
            WrongEngine.of(5, "a leaf that is the result has the gradient 1, however often backward is called")
                    .believing("the gradient of a result is always 1")
                    .in("dagnet/Value.java")
                    .writing("grad = isLeaf() ? 0 : grad;\n" + WALK, WALK)
                    .mustBeTold("gradient of a leaf after two calls: leaves accumulate"),
            WrongEngine.of(5, "the result's gradient is left at 0")
                    .believing("gradients come from operations alone")
                    .in("dagnet/Value.java")
                    .writing("arrival.at(this, 0)", SEED)
                    .mustBeTold("every gradient is 0: the derivative of the result by itself is 1"),
            WrongEngine.of(5, "the result's gradient begins as its number")
                    .believing("what goes backward is the result")
                    .in("dagnet/Value.java")
                    .writing("arrival.at(this, data)", SEED)
                    .mustBeTold("the result's own gradient began as its number"),
            WrongEngine.of(5, "the result's gradient begins as -1")
                    .believing("gradients point downhill, where the loss falls")
                    .in("dagnet/Value.java")
                    .writing("arrival.at(this, -1)", SEED)
                    .mustBeTold("every gradient has the wrong sign: backward starts from 1"),
            WrongEngine.of(5, "the gradient from above is forgotten")
                    .believing("a share is a local gradient")
                    .in("dagnet/Value.java")
                    .writing("value.firstGradient)", "value.grad * value.firstGradient)")
                    .writing("value.secondGradient)", "value.grad * value.secondGradient)")
                    .mustBeTold("the local gradients were added up without the gradient from above"),
            WrongEngine.of(5, "the two local gradients are swapped")
                    .believing("the first local gradient belongs to the other operand")
                    .in("dagnet/Value.java")
                    .writing(
                            DEPTH_FIRST
                                    + USES_FIRST
                                    + ADD_SHARES.replace(
                                            "localGradient(i)", "localGradient(value.inputs().size() - 1 - i)"),
                            WALK)
                    .mustBeTold("the local gradients are swapped"),
            WrongEngine.of(5, "zeroGrad does nothing")
                    .believing("backward starts afresh, so there is nothing to forget")
                    .in("dagnet/Value.java")
                    .writing("public void zeroGrad() {}", ZERO_GRAD)
                    .mustBeTold("gradient of a after a.zeroGrad()"),
            WrongEngine.of(5, "zeroGrad sets the number to 0")
                    .believing("the number and its gradient are one thing")
                    .in("dagnet/Value.java")
                    .writing(ZERO_GRAD.replace("grad = 0;", "data = grad = 0;"), ZERO_GRAD)
                    .mustBeTold("number of a after a.zeroGrad()"),
            WrongEngine.of(5, "zeroGrad forgets the gradients of the inputs as well")
                    .believing("zeroGrad undoes backward")
                    .in("dagnet/Value.java")
                    .writing(
                            ZERO_GRAD.replace("grad = 0;", "grad = 0;\n        inputs().forEach(Value::zeroGrad);"),
                            ZERO_GRAD)
                    .mustBeTold("gradient of a after c.zeroGrad()"));
}
