package course.museum;

import java.util.List;

/** Mistakes of lesson 3. */
final class WrongDrawings {

    private static final String DOT = "dagnet/Dot.java";
    private static final String IDS = "Map<Value, String> ids = new HashMap<>();";
    private static final String ESCAPED = """
            return text.replace("&", "&amp;")
                            .replace("\\\\", "\\\\\\\\")
                            .replace("\\"", "\\\\\\"")
            """;
    private static final String LOOP = """
            ids.put(root, "v0");
                    toDraw.push(root);
                    while (!toDraw.isEmpty()) {
                        Value value = toDraw.pop();
                        String id = ids.get(value);
            """;
    private static final String INPUT = """
            if (!ids.containsKey(input)) {
                                ids.put(input, "v" + ids.size());
                                toDraw.push(input);
                            }
            """;
    private static final String ARROW = "dot.append(\"  \" + ids.get(input) + \" -> \" + id + \" [";
    private static final String LOCAL = "number(value.localGradient(i));";

    private WrongDrawings() {}

    static final List<WrongEngine> ALL = List.of(
            WrongEngine.of(3, "a value is drawn again for every use")
                    .believing("the graph is the formula, written out")
                    .in(DOT)
                    .writing("""
                            Deque<String> idsToDraw = new ArrayDeque<>(java.util.List.of("v0"));
                            int count = 1;
                            toDraw.push(root);
                            while (!toDraw.isEmpty()) {
                                Value value = toDraw.pop();
                                String id = idsToDraw.pop();
                            """, LOOP)
                    .writing("""
                            String inputId = "v" + count++;
                            idsToDraw.push(inputId);
                            toDraw.push(input);
                            """, INPUT)
                    .writing("dot.append(\"  \" + inputId + \" -> \" + id + \" [", ARROW)
                    .mustBeTold("what is drawn already is drawn again where it is used again"),
            WrongEngine.of(3, "a repeated input has one arrow")
                    .believing("an arrow says that one value depends on another, and once is enough")
                    .in(DOT)
                    .writing("""
                            if (value.inputs().indexOf(input) < i) {
                                continue;
                            }
                            """ + INPUT, INPUT)
                    .mustBeTold("an input that stands twice has two arrows"),
            WrongEngine.of(3, "only a new node gets an arrow")
                    .believing("what is drawn already is done with")
                    .in(DOT)
                    .writing("""
                            if (ids.containsKey(input)) {
                                continue;
                            }
                            """ + INPUT, INPUT)
                    .mustBeTold("an input has an arrow to each of its uses, also where it is drawn already"),
            WrongEngine.of(3, "the inputs of a shared value are drawn again")
                    .believing("an id that is given already is all that must not be given again")
                    .in(DOT)
                    .writing("""
                            ids.putIfAbsent(input, "v" + ids.size());
                            toDraw.push(input);
                            """, INPUT)
                    .mustBeTold("the inputs of a value are drawn again where it is used again"),
            WrongEngine.of(3, "arrows lead from a result to its inputs")
                    .believing("an arrow points at what a value was made of")
                    .in(DOT)
                    .writing("dot.append(\"  \" + id + \" -> \" + ids.get(input) + \" [", ARROW)
                    .mustBeTold("an arrow goes from the input to the result, not back"),
            WrongEngine.of(3, "values with the same number are one node")
                    .believing("a node is a number")
                    .in(DOT)
                    .writing(
                            "Map<Value, String> ids = new java.util.TreeMap<>("
                                    + "java.util.Comparator.comparingDouble(Value::data));",
                            IDS)
                    .mustBeTold("values that look alike share an id; every value needs one of its own"),
            WrongEngine.of(3, "values with the same name are one node")
                    .believing("a name tells values apart")
                    .in(DOT)
                    .writing(
                            "Map<Value, String> ids = new java.util.TreeMap<>("
                                    + "java.util.Comparator.comparing(Value::name));",
                            IDS)
                    .mustBeTold("values that look alike share an id; every value needs one of its own"),
            WrongEngine.of(3, "what is drawn once is never drawn again")
                    .believing("the record of what is drawn belongs to the engine")
                    .in(DOT)
                    .writing("""
                            private static final Map<Value, String> DRAWN = new HashMap<>();

                            private Dot() {}""", "private Dot() {}")
                    .writing("Map<Value, String> ids = DRAWN;", IDS)
                    .mustBeTold("kept from an earlier drawing"),
            WrongEngine.of(3, "drawing calls itself for each input")
                    .believing("every graph is as shallow as a formula on paper")
                    .in(DOT)
                    .writing("""
                            draw(root, ids, dot);
                            return dot.append("}\\n").toString();
                        }

                        private static void draw(Value value, Map<Value, String> ids, StringBuilder dot) {
                            String id = "v" + ids.size();
                            ids.put(value, id);
                            {
                        """, LOOP)
                    .writing("""
                            if (!ids.containsKey(input)) {
                                draw(input, ids, dot);
                            }
                            """, INPUT)
                    .writing("""
                            }
                                }

                                private static final String LEAF =""", """
                            }
                                    return dot.append("}\\n").toString();
                                }

                                private static final String LEAF =""")
                    .writing("", "Deque<Value> toDraw = new ArrayDeque<>();")
                    .mustBeTold("StackOverflowError: it calls itself too often"),
            WrongEngine.of(3, "the local gradient is that of the other input")
                    .believing("an arrow shows the number of the operand that it comes from")
                    .in(DOT)
                    .writing("number(value.localGradient(value.inputs().size() - 1 - i));", LOCAL)
                    .mustBeTold("localGradient(i) belongs to inputs().get(i), and to no other input"),
            WrongEngine.of(3, "an input's place is looked up")
                    .believing("a value stands in one place of the inputs")
                    .in(DOT)
                    .writing("number(value.localGradient(value.inputs().indexOf(input)));", LOCAL)
                    .mustBeTold("localGradient(i) belongs to inputs().get(i), and to no other input"),
            WrongEngine.of(3, "arrows have no label")
                    .believing("an arrow needs no number")
                    .in(DOT)
                    .writing("String local = \"\";", "String local = " + LOCAL)
                    .mustBeTold("an arrow has a label with the local gradient"),
            WrongEngine.of(3, "arrows show the gradient of the input")
                    .believing("the local gradient and the gradient are the same")
                    .in(DOT)
                    .writing("number(input.grad());", LOCAL)
                    .mustBeTold("a gradient is not a local gradient"),
            WrongEngine.of(3, "arrows show the number of the input")
                    .believing("an arrow carries the number that flows along it")
                    .in(DOT)
                    .writing("number(input.data());", LOCAL)
                    .mustBeTold("this is the input's number"),
            WrongEngine.of(3, "gradients are not shown")
                    .believing("what is always 0 need not be shown")
                    .in(DOT)
                    .writing("number(value.data());", "number(value.data()) + \"\\\\ngrad \" + number(value.grad());")
                    .mustBeTold("A label: expected data and grad, each with a number"),
            WrongEngine.of(3, "names are not shown")
                    .believing("a name is for the program, not for the drawing")
                    .in(DOT)
                    .writing(
                            "String name = \"\";",
                            "String name = value.name().isEmpty() ? \"\" : escape(value.name()) + \"\\\\n\";")
                    .mustBeTold("Nodes that show 'a'", "a label has a line for the name"),
            WrongEngine.of(3, "a name takes the place of the operation")
                    .believing("a label needs one heading")
                    .in(DOT)
                    .writing(
                            "String op = value.isLeaf() || !name.isEmpty() ? \"\"", "String op = value.isLeaf() ? \"\"")
                    .mustBeTold("Nodes that show 'c, +'", "a label has a line for the operation"),
            WrongEngine.of(3, "numbers are rounded to whole ones")
                    .believing("a drawing need not be exact")
                    .in(DOT)
                    .writing(
                            "return Double.toString(Math.rint(x));",
                            "return Double.toString(Math.abs(x) < 1e9 ? Math.rint(x * 1e4) / 1e4 : x);")
                    .mustBeTold("a number needs three digits"),
            WrongEngine.of(3, "quotation marks are not escaped")
                    .believing("a name is written as it is")
                    .in(DOT)
                    .writing("""
                            return text.replace("&", "&amp;")
                                    .replace("\\\\", "\\\\\\\\")
                            """, ESCAPED)
                    .mustBeTold("in a quoted text, quotation marks and backslashes need a backslash before them"),
            WrongEngine.of(3, "backslashes are not escaped")
                    .believing("only a quotation mark can do harm")
                    .in(DOT)
                    .writing("""
                            return text.replace("&", "&amp;")
                                    .replace("\\"", "\\\\\\"")
                            """, ESCAPED)
                    .mustBeTold("a backslash in a quoted text needs a backslash before it"),
            WrongEngine.of(3, "backslashes are escaped after the quotation marks")
                    .believing("the order of the replacements does not matter")
                    .in(DOT)
                    .writing("""
                            return text.replace("&", "&amp;")
                                    .replace("\\"", "\\\\\\"")
                                    .replace("\\\\", "\\\\\\\\")
                            """, ESCAPED)
                    .mustBeTold("was doubled by a later replacement: replace backslashes first"),
            WrongEngine.of(3, "an & is not escaped")
                    .believing("DOT knows nothing of HTML")
                    .in(DOT)
                    .writing("""
                            return text.replace("\\\\", "\\\\\\\\")
                                    .replace("\\"", "\\\\\\"")
                            """, ESCAPED)
                    .mustBeTold("a label may hold HTML's entities"),
            WrongEngine.of(3, "the graph is undirected")
                    .believing("'graph' is the word for a graph")
                    .in(DOT)
                    .writing("graph {", "digraph {")
                    .mustBeTold("'graph' draws lines in place of arrows"),
            WrongEngine.of(3, "the graph is strict")
                    .believing("strict means without mistakes")
                    .in(DOT)
                    .writing("strict digraph {", "digraph {")
                    .mustBeTold("'strict' draws two arrows as one"),
            WrongEngine.of(3, "named makes another value")
                    .believing("a value never changes, so a name needs a new one")
                    .in("dagnet/Value.java")
                    .writing("""
                            Value named = new Value(op, data, first, firstGradient, second, secondGradient);
                            named.name = name;
                            return named;""", """
                            this.name = name;
                                    return this;""")
                    .mustBeTold("what a.named(\"a\") returns"));
}
