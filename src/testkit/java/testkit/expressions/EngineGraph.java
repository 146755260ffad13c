package testkit.expressions;

import dagnet.Value;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import testkit.expressions.Expression.Step;

/** An expression as the engine under test computed it: a value for each node, and the graph that they remember. */
public final class EngineGraph {

    private final Expression expression;
    private final List<Value> nodes;

    private EngineGraph(Expression expression, List<Value> nodes) {
        this.expression = expression;
        this.nodes = nodes;
    }

    /** Computes an expression on the engine under test. */
    public static EngineGraph of(Expression expression) {
        return on(expression, Value::of);
    }

    /** Computes an expression on the engine under test, from leaves that are there already. */
    public static EngineGraph of(Expression expression, List<Value> leaves) {
        Iterator<Value> next = leaves.iterator();
        return on(expression, number -> next.next());
    }

    private static EngineGraph on(Expression expression, DoubleFunction<Value> leaf) {
        return new EngineGraph(
                expression,
                expression.compute(
                        leaf,
                        (step, before) -> step.operation()
                                .engine
                                .of(before.get(step.a()), before.get(step.b()), step.constant())));
    }

    /** What was computed. */
    public Expression expression() {
        return expression;
    }

    /** The value of the whole expression. */
    public Value root() {
        return nodes.get(expression.root());
    }

    /** The values of the leaves a, b, c, … */
    public List<Value> leaves() {
        return nodes.subList(0, expression.leaves().size());
    }

    /** The values of all nodes: the leaves, then the steps. */
    public List<Value> nodes() {
        return nodes;
    }

    /** What the leaves say of their gradients at this moment. */
    public List<Double> leafGradients() {
        return leaves().stream().map(Value::grad).toList();
    }

    /**
     * The derivatives by the nodes that the engine's local gradients add up to, along the inputs that it remembers; the
     * leaves come first. What an operation is made of is the engine's own affair: {@code a - b} may well be
     * {@code a + (-b)}.
     */
    double[] gradientsFromLocalOnes() {
        IdentityHashMap<Value, Double> gradients = new IdentityHashMap<>();
        gradients.put(root(), 1.0);
        for (Value value : usesBeforeInputs()) {
            for (int i = 0; i < value.inputs().size(); i++) {
                gradients.merge(value.inputs().get(i), gradients.get(value) * value.localGradient(i), Double::sum);
            }
        }
        return nodes.stream()
                .mapToDouble(node -> gradients.getOrDefault(node, 0.0))
                .toArray();
    }

    /** Whether a way leads from the root along the inputs to a leaf of the expression. */
    boolean reachesALeaf() {
        return usesBeforeInputs().stream().anyMatch(value -> leaves().stream().anyMatch(leaf -> leaf == value));
    }

    /** Whether an operand is replaced by another leaf, among the inputs of an operation that takes no plain number. */
    boolean keepsACopy() {
        return anyStep((step, value) -> !takesANumber(step)
                && value.inputs().size() == step.inputs().size()
                && value.inputs().stream().anyMatch(input -> input.inputs().isEmpty() && !isOperand(input, step)));
    }

    /** Whether an operation of a value with itself has one input. */
    boolean listsARepeatedOperandOnce() {
        return anyStep((step, value) -> step.inputs().size() == 2
                && step.a() == step.b()
                && value.inputs().size() == 1);
    }

    private boolean anyStep(BiPredicate<Step, Value> condition) {
        return IntStream.range(leaves().size(), nodes.size())
                .anyMatch(node -> condition.test(expression.step(node), nodes.get(node)));
    }

    private static boolean takesANumber(Step step) {
        return step.operation() != step.operation().withoutConstant();
    }

    /**
     * What the engine puts the first of some steps together from, if it does, in words: {@code Your a - b is made of +
     * and neg}; else empty.
     */
    String composed(Predicate<Step> steps) {
        for (int node = leaves().size(); node < nodes.size(); node++) {
            Step step = expression.step(node);
            Set<String> parts = new LinkedHashSet<>();
            boolean composed = collectParts(nodes.get(node), step, parts) > 1
                    || nodes.get(node).inputs().size() > step.inputs().size() && !takesANumber(step);
            if (steps.test(step) && composed) {
                return "Your " + step.operation().write("a", "b", step.constant()) + " is made of "
                        + String.join(" and ", parts);
            }
        }
        return "";
    }

    private int collectParts(Value value, Step step, Set<String> parts) {
        if (isOperand(value, step) || value.inputs().isEmpty()) {
            return 0;
        }
        parts.add(value.op());
        return 1
                + value.inputs().stream()
                        .mapToInt(input -> collectParts(input, step, parts))
                        .sum();
    }

    private boolean isOperand(Value value, Step step) {
        return step.inputs().stream().anyMatch(operand -> nodes.get(operand) == value);
    }

    /** Every value below the root, each after all those that use it. */
    public List<Value> usesBeforeInputs() {
        Set<Value> met = Collections.newSetFromMap(new IdentityHashMap<>());
        ArrayDeque<Value> order = new ArrayDeque<>();
        Deque<Value> path = new ArrayDeque<>();
        IdentityHashMap<Value, Integer> next = new IdentityHashMap<>();
        path.push(root());
        met.add(root());
        while (!path.isEmpty()) {
            Value value = path.peek();
            int i = next.merge(value, 1, Integer::sum) - 1;
            if (i == value.inputs().size()) {
                order.addFirst(path.pop());
            } else if (met.add(value.inputs().get(i))) {
                path.push(value.inputs().get(i));
            }
        }
        return List.copyOf(order);
    }
}
