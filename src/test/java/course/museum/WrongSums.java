package course.museum;

import java.util.List;

/** Mistakes of lesson 1. */
final class WrongSums {

    private static final String VALUE = "dagnet/Value.java";
    private static final String SUM = "return node(\"+\", data + other.data, this, 1, other, 1);";

    private WrongSums() {}

    static final List<WrongEngine> ALL = List.of(
            WrongEngine.of(1, "values with the same number are equal")
                    .believing("a value is its number, as a Double is")
                    .in(VALUE)
                    .writing("""
                            @Override
                            public boolean equals(Object other) {
                                return other instanceof Value value && value.data == data;
                            }

                            @Override
                            public int hashCode() {
                                return Double.hashCode(data);
                            }

                            @Override
                            public String toString()""", """
                            @Override
                                public String toString()""")
                    .mustBeTold("whether Value.of(2) equals another Value.of(2)"),
            WrongEngine.of(1, "an operand used twice is listed once")
                    .believing("the inputs are a set of values")
                    .in(VALUE)
                    .writing("second == null || second == first ? List.of(first)", "second == null ? List.of(first)")
                    .mustBeTold("a.add(a).inputs(), with a place for each use of a", "Are the inputs kept in a Set?"),
            WrongEngine.of(1, "a sum forgets its operands")
                    .believing("only the number is needed later")
                    .in(VALUE)
                    .writing("return of(data + other.data);", SUM)
                    .mustBeTold("a.add(b).inputs()", "no way leads from the result back to the leaves"),
            WrongEngine.of(1, "a sum keeps copies of its operands")
                    .believing("a value with the same number is as good as the operand")
                    .in(VALUE)
                    .writing("return node(\"+\", data + other.data, of(data), 1, of(other.data), 1);", SUM)
                    .mustBeTold("the first input of a.add(b)", "no way leads from the result back to the leaves"),
            WrongEngine.of(1, "the inputs are in the wrong order")
                    .believing("the order does not matter, since a + b is b + a")
                    .in(VALUE)
                    .writing("return node(\"+\", data + other.data, other, 1, this, 1);", SUM)
                    .mustBeTold("the first input of a.add(b)"),
            WrongEngine.of(1, "the local gradients of a sum are the other operand's number")
                    .believing("what is true of a product is true of a sum")
                    .in(VALUE)
                    .writing("return node(\"+\", data + other.data, this, other.data, other, data);", SUM)
                    .mustBeTold("a sum moves one for one with each operand: both local gradients are 1"),
            WrongEngine.of(1, "a leaf is a value that nothing uses")
                    .believing("leaves are at the end of the computation")
                    .in(VALUE)
                    .writing("""
                            this.secondGradient = secondGradient;
                                if (first != null) {
                                    first.used = true;
                                    second.used = true;
                                }
                            }

                            private boolean used;
                            """, """
                            this.secondGradient = secondGradient;
                                }
                            """)
                    .writing("return !used;", "return first == null;")
                    .writing("return first == null ? List.of()", "return isLeaf() ? List.of()")
                    .mustBeTold("a.add(b).isLeaf()"),
            WrongEngine.of(1, "who changes the list of inputs changes the graph")
                    .believing("nobody changes a list that was not theirs")
                    .in(VALUE)
                    .writing("private List<Value> operands;\nprivate final Value first;", "private final Value first;")
                    .writing(
                            """
                            if (operands == null) {
                                operands = new java.util.ArrayList<>(isLeaf() ? List.of() : List.of(first, second));
                            }
                            return operands;""",
                            "return isLeaf() ? List.of() : second == null ? List.of(first) : List.of(first, second);")
                    .mustBeTold("the list that inputs() gave: give a copy, or a list that is read-only"),
            WrongEngine.of(1, "the sum is cut to a whole number")
                    .believing("a cast does no harm to 2 + 3")
                    .in(VALUE)
                    .writing("return node(\"+\", (int) (data + other.data), this, 1, other, 1);", SUM)
                    .mustBeTold("the sum was cut to a whole number"),
            WrongEngine.of(1, "adding changes the first operand")
                    .believing("add means add to this value")
                    .in(VALUE)
                    .writing("""
                            data += other.data;
                            return node("+", data, this, 1, other, 1);""", SUM)
                    .mustBeTold("the first operand, afterwards"),
            WrongEngine.of(1, "any number beyond the inputs asks for the last local gradient")
                    .believing("nobody asks for the local gradient of an input that is not there")
                    .in(VALUE)
                    .writing("if (input < 0) {", "if (input < 0 || input >= count) {")
                    .mustBeTold("localGradient(2) of a sum", "localGradient(0) of a leaf"),
            WrongEngine.of(1, "a leaf holds a float")
                    .believing("a float has digits enough")
                    .in(VALUE)
                    .writing("return new Value(\"\", (float) data,", "return new Value(\"\", data,")
                    .mustBeTold(".data(), a double"));
}
