package testkit.expressions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * A formula and the numbers to put into it, on neither side yet: it can be computed by the engine under test, by
 * PyTorch, and in plain arithmetic.
 *
 * <p>It is a list of nodes: first the leaves (a, b, c, …), then the steps, each of which refers to earlier nodes. The
 * last node is the result. A node that is used twice is one node, so this is a graph and not only a tree. Every node is
 * used.
 *
 * @param leaves the numbers
 * @param steps the operations, in order
 */
public record Expression(List<Double> leaves, List<Step> steps) {

    private static final double LARGEST_LEAF = 10;

    /** One operation on earlier nodes; {@code b} repeats {@code a} where there is no second operand. */
    public record Step(Operation operation, int a, int b, double constant) {

        /** The nodes it uses: one or two. */
        public List<Integer> inputs() {
            return operation.operands() == 1 ? List.of(a) : List.of(a, b);
        }
    }

    public Expression {
        leaves = List.copyOf(leaves);
        steps = List.copyOf(steps);
    }

    /**
     * Reads a formula: {@code "a * b + tanh(a)"}, or with names for shared parts {@code "p = a + b; p * p"}. The leaves
     * are the letters a, b, c and so on, in order.
     */
    public static Expression parse(String formula, double... leaves) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (int i = 0; i < leaves.length; i++) {
            numbers.put(leafName(i), leaves[i]);
        }
        return parse(formula, numbers);
    }

    /**
     * Reads a formula whose leaves have names of their own. A number that is no operator's constant, as in {@code 2 * a},
     * becomes one more leaf, after those.
     *
     * @param leaves the numbers by name, in order
     * @throws FormulaException if the formula cannot be read
     */
    public static Expression parse(String formula, Map<String, Double> leaves) {
        return new ExpressionParser(formula, leaves).parse();
    }

    /** The same formula with other numbers. */
    public Expression at(double... numbers) {
        return new Expression(
                IntStream.range(0, numbers.length).mapToObj(i -> numbers[i]).toList(), steps);
    }

    /** Computes every node, leaves first, over numbers of any kind. */
    public <T> List<T> compute(DoubleFunction<T> leaf, BiFunction<Step, List<T>, T> step) {
        List<T> nodes = new ArrayList<>();
        leaves.forEach(number -> nodes.add(leaf.apply(number)));
        steps.forEach(s -> nodes.add(step.apply(s, nodes)));
        return nodes;
    }

    /** The place of the result among the nodes. */
    public int root() {
        return leaves.size() + steps.size() - 1;
    }

    boolean isLeaf(int node) {
        return node < leaves.size();
    }

    Step step(int node) {
        return steps.get(node - leaves.size());
    }

    /** The last lesson whose operations it uses. */
    public int lesson() {
        return steps.stream().mapToInt(s -> s.operation().lesson()).max().orElse(1);
    }

    /** Whether rounding errors stay small in its value and in all of its gradients. */
    public boolean isWellConditioned() {
        List<Double> values = new PlainCalculus(this).values;
        return leaves.stream().allMatch(leaf -> Math.abs(leaf) <= LARGEST_LEAF)
                && new PlainCalculus(this).isWellConditioned()
                && steps.stream()
                        .allMatch(s ->
                                s.operation().isWellConditioned(values.get(s.a()), values.get(s.b()), s.constant()));
    }

    /** The name of a leaf: a, b, c, … */
    static String leafName(int leaf) {
        return String.valueOf((char) ('a' + leaf));
    }

    /** Leaves out the nodes on which the result does not depend. */
    Expression pruned() {
        boolean[] used = new boolean[root() + 1];
        used[root()] = true;
        for (int node = root(); node >= leaves.size(); node--) {
            if (used[node]) {
                step(node).inputs().forEach(input -> used[input] = true);
            }
        }
        int[] place = new int[used.length];
        int next = 0;
        List<Double> usedLeaves = new ArrayList<>();
        List<Step> usedSteps = new ArrayList<>();
        for (int node = 0; node < used.length; node++) {
            place[node] = next;
            if (used[node]) {
                next++;
                if (isLeaf(node)) {
                    usedLeaves.add(leaves.get(node));
                } else {
                    Step s = step(node);
                    usedSteps.add(new Step(s.operation(), place[s.a()], place[s.b()], s.constant()));
                }
            }
        }
        return new Expression(usedLeaves, usedSteps);
    }

    /** The formula in one line, as {@link #parse} reads it. */
    public String formula() {
        return new ExpressionWriter(this).write();
    }

    /** The formula and its numbers in one line. */
    @Override
    public String toString() {
        return formula() + "   at " + numbers();
    }

    private String numbers() {
        return String.join(
                ", ",
                IntStream.range(0, leaves.size())
                        .mapToObj(i -> leafName(i) + " = " + leaves.get(i))
                        .toList());
    }
}
