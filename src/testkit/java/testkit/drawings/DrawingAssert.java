package testkit.drawings;

import dagnet.Dot;
import dagnet.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import testkit.drawings.Drawing.Arrow;
import testkit.drawings.Drawing.Label;
import testkit.drawings.Drawing.Node;
import testkit.drawings.Drawing.Part;
import testkit.expressions.EngineGraph;
import testkit.expressions.Expression;
import testkit.expressions.Numbers;
import testkit.failures.DiagnosedFailure;
import testkit.failures.Diagnosis;
import testkit.failures.Guess;
import testkit.failures.TimeLimit;
import testkit.pytorch.PyTorch;

/**
 * Assertions about the drawing that {@link Dot} makes of a graph, whatever its ids, its order and its looks:
 *
 * <pre>{@code assertThatDrawing(a.add(b).named("c")).hasNodes(3).hasArrows(2);}</pre>
 *
 * <p>In a drawing one tells values by their names and operations; values that have the same are compared as a group.
 */
public final class DrawingAssert extends AbstractAssert<DrawingAssert, Value> {

    private static final int LINES = 8;
    private static final Guess TOO_SLOW =
            Guess.likely("what is drawn already is searched for in a list, or one long String grows by +");

    /** A value at work: as an input of a result. */
    private record Use(Value input, Value result, double localGradient) {}

    private final String subject;
    private final Expression expression;
    private final List<Value> values;
    private final String dot;
    private Drawing drawing;

    private DrawingAssert(Value root, String subject, Expression expression) {
        super(root, DrawingAssert.class);
        this.subject = subject;
        this.expression = expression;
        this.values = valuesBelow(root);
        this.dot = TimeLimit.of("Dot.of", TOO_SLOW, () -> Dot.of(root));
        Assertions.assertThat(dot).as("what Dot.of returns").isNotNull();
    }

    /** Draws the graph of a value. */
    public static DrawingAssert assertThatDrawing(Value root) {
        return new DrawingAssert(root, "The drawing of " + shows(root), null);
    }

    /** Computes an expression, gives every value in it a name of its own, and draws its graph. */
    public static DrawingAssert assertThatDrawing(Expression expression) {
        EngineGraph graph = EngineGraph.of(expression);
        List<Value> values = graph.usesBeforeInputs();
        IntStream.range(0, values.size()).forEach(i -> values.get(i).named("v" + (values.size() - i)));
        IntStream.range(0, graph.leaves().size())
                .forEach(i -> graph.leaves().get(i).named(leafName(i)));
        return new DrawingAssert(graph.root().named("result"), expression.toString(), expression);
    }

    /** Each value is one node, and there are this many. */
    public DrawingAssert hasNodes(int count) {
        hasOneNodeForEveryValue();
        List<Node> nodes = drawing().nodes();
        return nodes.size() == count ? this : fail("Nodes", count, nodes.size(), nodes);
    }

    /** Each use of a value is one arrow, and there are this many. */
    public DrawingAssert hasArrows(int count) {
        hasOneArrowForEveryUse();
        List<Arrow> arrows = drawing().arrows();
        return arrows.size() == count ? this : fail("Arrows", count, arrows.size(), arrows);
    }

    /** A node's label reads like this, line by line; its numbers may be written in another way. */
    public DrawingAssert hasANodeThatReads(String... lines) {
        Label label = Label.of(String.join("\n", lines));
        boolean found = drawing().nodes().stream().anyMatch(node -> node.label().readsLike(label));
        String wanted = quoted(String.join("\n", lines));
        return found ? this : fail("Nodes that read " + wanted, 1, 0, drawing().nodes(), unescaped(wanted));
    }

    /** Each value is one node that shows its name and its operation, and there is no other node. */
    public DrawingAssert hasOneNodeForEveryValue() {
        drawing().nodes().stream().filter(node -> !node.label().hasNumbers()).forEach(this::failWithoutNumbers);
        Map<String, List<Value>> expected = group(values, DrawingAssert::shows);
        Map<String, List<Node>> nodes = group(drawing().nodes(), DrawingAssert::shows);
        compareCounts("Nodes that show ", expected, nodes, (who, found) -> {
            if (nodes.isEmpty()) {
                return List.of("a record of what is drawn already was kept from an earlier drawing");
            } else if (found > expected.get(who).size()) {
                return List.of("what is drawn already is drawn again where it is used again");
            }
            return found > 0 || drawing().nodes().size() < values.size()
                    ? List.of("values that look alike share an id; every value needs one of its own")
                    : notShown(expected.get(who).get(0), nodes.keySet());
        });
        return this;
    }

    /** Each use of a value is one arrow from the input to the result, and there is no other arrow. */
    public DrawingAssert hasOneArrowForEveryUse() {
        hasOneNodeForEveryValue();
        Map<String, List<Use>> uses = group(uses(), DrawingAssert::ends);
        Map<String, List<Arrow>> arrows = group(drawing().arrows(), DrawingAssert::ends);
        compareCounts("Arrows ", uses, arrows, (ends, found) -> {
            Use use = uses.get(ends).get(0);
            if (found > uses.get(ends).size()) {
                return List.of("the inputs of a value are drawn again where it is used again");
            } else if (found == 0) {
                boolean backward = arrows.containsKey(ends(use.result, use.input));
                return List.of(
                        backward
                                ? "an arrow goes from the input to the result, not back"
                                : "an input has an arrow to each of its uses, also where it is drawn already");
            }
            return List.of("an input that stands twice has two arrows");
        });
        return this;
    }

    /** Each node shows the number and the gradient of its value. */
    public DrawingAssert hasDataAndGradInEveryNode() {
        hasOneNodeForEveryValue();
        Map<String, List<Node>> nodes = group(drawing().nodes(), DrawingAssert::shows);
        group(values, DrawingAssert::shows).forEach((who, group) -> {
            List<Node> found = nodes.get(who);
            compareNumbers(
                    "data of " + who,
                    group,
                    Value::data,
                    found,
                    node -> node.label().data());
            compareNumbers(
                    "grad of " + who,
                    group,
                    Value::grad,
                    found,
                    node -> node.label().grad());
        });
        return this;
    }

    /** Each arrow shows the local gradient: the derivative of the result by the input. */
    public DrawingAssert hasTheLocalGradientOnEveryArrow() {
        hasOneArrowForEveryUse();
        Map<String, List<Arrow>> arrows = group(drawing().arrows(), DrawingAssert::ends);
        group(uses(), DrawingAssert::ends).forEach((ends, group) -> {
            String what = "Local gradient on the arrow " + ends;
            compareNumbers(what, group, Use::localGradient, arrows.get(ends), Arrow::text);
        });
        return this;
    }

    /** Graphviz draws the same nodes, arrows and texts. Where it is not installed, the test ends here, as skipped. */
    public DrawingAssert isDrawnByGraphviz() {
        hasOneArrowForEveryUse();
        GraphvizPicture picture = understood(() -> GraphvizPicture.of(dot));
        compareTexts("Nodes", drawing().nodes(), picture.nodes());
        compareTexts("Arrows", drawing().arrows(), picture.arrows());
        return this;
    }

    /** The DOT holds a text, wherever. For graphs too large to be read whole. */
    public DrawingAssert mentions(String text) {
        return dot.contains(text) ? this : fail("The DOT's mentions of " + quoted(text), "1 or more", 0, List.of());
    }

    /** The node of the result shows PyTorch's value. */
    public DrawingAssert hasTheValueOfPyTorch() {
        double value = PyTorch.judge().answer(expression).value();
        Node result = nodeOf(heading(actual));
        return Label.reads(result.label().data(), value)
                ? this
                : fail("PyTorch's value", value, result.label().data(), List.of(result));
    }

    /** The products along the paths from a leaf to the result add up to PyTorch's gradient. */
    public DrawingAssert hasPathsThatAddUpToTheGradientsOfPyTorch() {
        hasOneArrowForEveryUse();
        List<Double> gradients = PyTorch.judge().answer(expression).gradients();
        IntStream.range(0, gradients.size()).forEach(leaf -> {
            double sum = drawing().sumOverPaths(nodeOf(leafName(leaf)), nodeOf(heading(actual)));
            if (!Numbers.agree(sum, gradients.get(leaf))) {
                hasTheLocalGradientOnEveryArrow();
                String what = "PyTorch's gradient of " + leafName(leaf) + ", summed over the arrows' paths";
                String likely = "each arrow shows its local gradient, and one of these is wrong: see lesson 2";
                fail(what, gradients.get(leaf), sum, drawing().arrows(), List.of(likely));
            }
        });
        return this;
    }

    private <E, P extends Part> void compareCounts(
            String what,
            Map<String, List<E>> expected,
            Map<String, List<P>> found,
            BiFunction<String, Integer, List<String>> likely) {
        List<P> surplus = found.keySet().stream()
                .filter(key -> !expected.containsKey(key))
                .flatMap(key -> found.get(key).stream())
                .toList();
        List<P> all = found.values().stream().flatMap(List::stream).toList();
        expected.forEach((key, group) -> {
            List<P> parts = found.getOrDefault(key, List.of());
            if (parts.size() != group.size()) {
                List<P> shown = !parts.isEmpty() ? parts : !surplus.isEmpty() ? surplus : all;
                fail(what + key, group.size(), parts.size(), shown, likely.apply(key, parts.size()));
            }
        });
        if (!surplus.isEmpty()) {
            fail(what + "something else", 0, surplus.size(), surplus);
        }
    }

    private <E, P extends Part> void compareNumbers(
            String what, List<E> group, ToDoubleFunction<E> number, List<P> parts, Function<P, String> text) {
        List<E> expected =
                group.stream().sorted(Comparator.comparingDouble(number)).toList();
        List<P> found = parts.stream()
                .sorted(Comparator.comparingDouble(
                        part -> Label.number(text.apply(part)).orElse(Double.NaN)))
                .toList();
        for (int i = 0; i < found.size(); i++) {
            double wanted = number.applyAsDouble(expected.get(i));
            String read = text.apply(found.get(i));
            if (!Label.reads(read, wanted)) {
                fail(what, wanted, read, found.subList(i, i + 1), mistakenNumber(expected.get(i), wanted, read));
            }
        }
    }

    private void compareTexts(String what, List<? extends Part> parts, List<String> picture) {
        List<String> left = new ArrayList<>(picture);
        parts.stream()
                .filter(part -> !left.remove(part.text()))
                .forEach(part ->
                        fail(what + " of Graphviz's picture that show " + quoted(part.text()), 1, 0, List.of(part)));
        if (!left.isEmpty()) {
            fail(what + " of Graphviz's picture", parts.size(), picture.size(), parts);
        }
    }

    private void failWithoutNumbers(Node node) {
        List<String> likely =
                !node.isDeclared() ? withoutStatement() : node.text().contains("\\ndata") ? unescaped("\\") : List.of();
        fail("A label", "data and grad, each with a number", quoted(node.text()), List.of(node), likely);
    }

    /** Where every value has its label, an id without one is the former id of a value. */
    private List<String> withoutStatement() {
        String missing =
                "an arrow names this id, and no statement gives it a label: a record of what is drawn already may"
                        + " be kept from an earlier drawing";
        String replaced = "the id of a value was replaced when it was met again, and an arrow names the old one";
        long labels = drawing().nodes().stream().filter(Node::isDeclared).count();
        return labels < values.size() ? List.of(missing, replaced) : List.of(replaced, missing);
    }

    private DrawingAssert fail(String what, Object expected, Object found, List<? extends Part> parts) {
        return fail(what, expected, found, parts, List.of());
    }

    private DrawingAssert fail(
            String what, Object expected, Object found, List<? extends Part> parts, List<String> likely) {
        String lines = parts.stream().limit(LINES).map(Part::dot).collect(Collectors.joining("\n"));
        throw new DiagnosedFailure(
                Diagnosis.of(subject + "\n\n" + what + ": expected " + expected + ", found " + found + ".")
                        .showing(parts.size() > LINES ? lines + "\n..." : lines)
                        .with(likely.stream().map(Guess::likely).toList()));
    }

    /** What a wrong number may have been taken from. */
    private List<String> mistakenNumber(Object of, double wanted, String read) {
        if (of instanceof Use use) {
            return mistakenLocalGradient(use, read);
        }
        OptionalDouble number = Label.number(read);
        boolean isRounded = number.isPresent() && Math.abs(number.getAsDouble() - wanted) < 1;
        return isRounded ? List.of("a number needs three digits") : List.of();
    }

    /** In a product the number of one factor is the local gradient by the other: both mistakes may be behind it. */
    private List<String> mistakenLocalGradient(Use use, String read) {
        if (read.isEmpty()) {
            return List.of("an arrow has a label with the local gradient");
        }
        List<String> likely = new ArrayList<>();
        if (uses().stream().anyMatch(u -> u.result == use.result && Label.reads(read, u.localGradient))) {
            likely.add("localGradient(i) belongs to inputs().get(i), and to no other input");
        }
        if (Label.reads(read, use.input.data())) {
            likely.add("this is the input's number, and not the local gradient of the result by it");
        }
        if (likely.isEmpty() && Label.reads(read, use.input.grad())) {
            likely.add("a gradient is not a local gradient");
        }
        return likely;
    }

    /** Why no node shows a value's name and operation. */
    private static List<String> notShown(Value value, Set<String> shown) {
        if (!value.name().isEmpty() && shown.contains(quoted(value.op()))) {
            return List.of("a label has a line for the name, where the value has one");
        } else if (!value.op().isEmpty() && shown.contains(quoted(Drawing.tidy(value.name())))) {
            return List.of("a label has a line for the operation, where the value has one");
        }
        return unescaped(shows(value));
    }

    /** What is easily forgotten when a text is written into DOT. */
    private static List<String> unescaped(String text) {
        if (text.contains("\\")) {
            return List.of("a backslash in a quoted text needs a backslash before it");
        } else if (text.contains("&")) {
            return List.of("a label may hold HTML's entities, such as &lt; for <; so & itself is written &amp;");
        }
        return text.matches(".*[{|}<>].*")
                ? List.of("in a record, { | } < > each need a backslash before them")
                : List.of();
    }

    private Drawing drawing() {
        if (drawing == null) {
            drawing = understood(() -> Drawing.read(dot));
        }
        return drawing;
    }

    private <T> T understood(Supplier<T> reader) {
        try {
            return reader.get();
        } catch (Drawing.Malformed malformed) {
            throw new DiagnosedFailure(Diagnosis.of(subject + "\n\n" + malformed.getMessage())
                    .showing(malformed.line)
                    .with(List.of(Guess.likely(malformed.likely))));
        } catch (IllegalArgumentException refused) {
            throw new DiagnosedFailure(Diagnosis.of(subject + "\n\n" + refused.getMessage()));
        }
    }

    private Node nodeOf(String heading) {
        hasOneNodeForEveryValue();
        return drawing().nodes().stream()
                .filter(node -> node.label().heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private List<Use> uses() {
        return values.stream()
                .flatMap(result -> IntStream.range(0, result.inputs().size())
                        .mapToObj(i -> new Use(result.inputs().get(i), result, result.localGradient(i))))
                .toList();
    }

    private static List<Value> valuesBelow(Value root) {
        Set<Value> met = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Value> values = new ArrayList<>();
        met.add(root);
        values.add(root);
        for (int i = 0; i < values.size(); i++) {
            values.get(i).inputs().stream().filter(met::add).forEach(values::add);
        }
        return values;
    }

    private static String shows(Value value) {
        return quoted(heading(value));
    }

    private static String shows(Node node) {
        return quoted(node.label().heading());
    }

    private static String ends(Use use) {
        return ends(use.input, use.result);
    }

    private static String ends(Value from, Value to) {
        return "from " + shows(from) + " to " + shows(to);
    }

    private static String ends(Arrow arrow) {
        return "from " + shows(arrow.from()) + " to " + shows(arrow.to());
    }

    /** What a value's label says above the numbers. */
    private static String heading(Value value) {
        return Drawing.tidy(value.name() + "\n" + value.op());
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "no name" : "'" + text.replace("\n", ", ") + "'";
    }

    private static String leafName(int leaf) {
        return String.valueOf((char) ('a' + leaf));
    }

    private static <T> Map<String, List<T>> group(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
