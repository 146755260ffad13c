package testkit.expressions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import testkit.expressions.Expression.Step;

/**
 * Ways to walk the graph backward that people often write, and that go wrong. Each predicts the gradients of all nodes,
 * several times where they depend on the order of the walk. Of two that explain the same numbers the first is suspected
 * first: a wrong order stands before a lost input, since inputs that are lost show in {@code a + a} alone.
 */
enum WrongBackward {
    FORGETS_THE_ROOT(
            "every gradient is 0: the derivative of the result by itself is 1, and backward starts from it",
            walker -> Stream.of(walker.gradients(0, walker.right(), WrongBackward::add))),
    STARTS_FROM_THE_NUMBER(
            "the result's own gradient began as its number: its derivative by itself is 1, whatever its number",
            walker -> Stream.of(walker.gradients(walker.calculus.value(), walker.right(), WrongBackward::add))),
    STARTS_FROM_MINUS_ONE(
            "every gradient has the wrong sign: backward starts from 1, the derivative of the result by itself. To go"
                    + " downhill is the optimizer's business",
            walker -> Stream.of(walker.gradients(-1, walker.right(), WrongBackward::add))),
    OVERWRITES(
            "a share overwrote the ones before it: a value's gradient is the sum over all of its uses, so add (+=)",
            walker -> walker.rightOrders()
                    .map(order -> walker.gradients(1, walker.shares(order), (before, up, local) -> up * local))),
    PASSES_ON_TOO_EARLY(
            "a value passed its gradient on before all of its uses had added their share: visit it after all of them",
            walker -> walker.adding(
                    walker.nearestFirst(node -> node),
                    walker.shares(walker.preorder(true)),
                    walker.shares(walker.preorder(false)))),
    LOSES_A_REPEATED_INPUT(
            "a value that an operation uses twice got only one of its two shares: are the inputs kept in a Set?",
            walker -> walker.adding(walker.withoutRepeated())),
    TAKES_ONE_LOCAL_GRADIENT_TWICE(
            "a value that an operation uses twice got the same local gradient for both uses: localGradient(0) and"
                    + " localGradient(1) may differ. Is the place looked up with indexOf?",
            walker -> walker.adding(walker.withFirstLocalTwice())),
    SWAPS_LOCAL_GRADIENTS(
            "the local gradients are swapped: localGradient(i) belongs to inputs().get(i)",
            walker -> walker.adding(walker.withSwappedLocals())),
    REPEATS_SHARES(
            "gradients were passed on more than once: a value passes its gradient on once, when all of its uses have"
                    + " added their share",
            walker -> walker.adding(
                    walker.recursion(true),
                    walker.recursion(false),
                    walker.nearestFirst(visit -> new Object()),
                    walker.shares(walker.depthFirst(true, visit -> new Object())))),
    VISITS_INPUTS_FIRST(
            "the order is the wrong way round: begin at the result, and visit a value after those that use it, not"
                    + " after its inputs",
            walker -> walker.rightOrders().flatMap(order -> walker.adding(walker.shares(reversed(order))))),
    MISTAKES_EQUAL_NUMBERS(
            "two values with the same number were taken for one: remember the values that were visited, not their"
                    + " numbers, and leave equals alone",
            walker -> walker.adding(
                    walker.shares(walker.depthFirst(true, walker.calculus.values::get)),
                    walker.shares(walker.depthFirst(false, walker.calculus.values::get)))),
    FORGETS_THE_CHAIN(
            "the local gradients were added up without the gradient from above: each share is upstream · local",
            walker -> Stream.of(walker.gradients(1, walker.right(), (before, up, local) -> before + local))),
    FORGETS_THE_LOCAL_GRADIENT(
            "the gradient from above was passed on unchanged: each share is upstream · local",
            walker -> Stream.of(walker.gradients(1, walker.right(), (before, up, local) -> before + up)));

    final String words;
    private final Function<Walker, Stream<double[]>> gradients;

    WrongBackward(String words, Function<Walker, Stream<double[]>> gradients) {
        this.words = words;
        this.gradients = gradients;
    }

    /** The gradients of all nodes, for the most common way to make this mistake. */
    double[] gradients(Expression expression) {
        return inAllWays(expression).findFirst().orElseThrow();
    }

    /** The gradients of all nodes, for each way to make this mistake. */
    Stream<double[]> inAllWays(Expression expression) {
        return gradients.apply(new Walker(new PlainCalculus(expression)));
    }

    /** Two calls one after the other, the second of which finds gradients of the first. */
    static double[] keepingGradients(Expression expression, boolean between, boolean atTheRoot) {
        Walker walker = new Walker(new PlainCalculus(expression));
        double[] gradients = walker.gradients(1, walker.right(), WrongBackward::add);
        if (!between) {
            IntStream.range(expression.leaves().size(), expression.root()).forEach(node -> gradients[node] = 0);
        }
        gradients[expression.root()] = atTheRoot ? 2 : 1;
        pass(walker.right(), gradients, WrongBackward::add);
        return gradients;
    }

    /** Two calls, in the second of which only the result passes its gradient on. */
    static double[] stoppingBelowTheRoot(Expression expression) {
        Walker walker = new Walker(new PlainCalculus(expression));
        double[] gradients = walker.gradients(1, walker.right(), WrongBackward::add);
        pass(walker.shares(expression.root()), gradients, WrongBackward::add);
        return gradients;
    }

    /** One step of a walk: a node passes a share of its gradient to one of its inputs. */
    private record Share(int from, int to, double local) {}

    @FunctionalInterface
    private interface Update {
        double of(double before, double upstream, double local);
    }

    private static double add(double before, double upstream, double local) {
        return before + upstream * local;
    }

    private static void pass(List<Share> shares, double[] gradients, Update update) {
        for (Share share : shares) {
            gradients[share.to] = update.of(gradients[share.to], gradients[share.from], share.local);
        }
    }

    private static List<Integer> reversed(List<Integer> order) {
        List<Integer> reversed = new ArrayList<>(order);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Walks through one graph, right and wrong ones. */
    private record Walker(PlainCalculus calculus) {

        /** Where walks that repeat themselves are cut off: their length can double with every node. */
        private static final int MANY = 10_000;

        double[] gradients(double start, List<Share> shares, Update update) {
            double[] gradients = new double[calculus.values.size()];
            gradients[root()] = start;
            pass(shares, gradients, update);
            return gradients;
        }

        @SafeVarargs
        @SuppressWarnings("varargs")
        final Stream<double[]> adding(List<Share>... walks) {
            return Stream.of(walks).map(shares -> gradients(1, shares, WrongBackward::add));
        }

        int root() {
            return calculus.expression.root();
        }

        /** The shares that a node passes on: one for each operand. */
        List<Share> shares(int node) {
            if (calculus.expression.isLeaf(node)) {
                return List.of();
            }
            Step step = calculus.expression.step(node);
            return IntStream.range(0, step.inputs().size())
                    .mapToObj(i -> new Share(node, step.inputs().get(i), calculus.slope(step, i)))
                    .toList();
        }

        List<Share> shares(List<Integer> order) {
            return order.stream().flatMap(node -> shares(node).stream()).toList();
        }

        List<Share> right() {
            return shares(newestFirst());
        }

        List<Integer> newestFirst() {
            return reversed(IntStream.rangeClosed(0, root()).boxed().toList());
        }

        /** Right orders that different people find: they differ in which share a node gets last. */
        Stream<List<Integer>> rightOrders() {
            return Stream.of(newestFirst(), depthFirst(true, node -> node), depthFirst(false, node -> node));
        }

        List<Share> withoutRepeated() {
            return newestFirst().stream()
                    .flatMap(node -> shares(node).stream().limit(isRepeated(node) ? 1 : 2))
                    .toList();
        }

        List<Share> withFirstLocalTwice() {
            return right().stream()
                    .map(share -> isRepeated(share.from) ? shares(share.from).get(0) : share)
                    .toList();
        }

        List<Share> withSwappedLocals() {
            return newestFirst().stream()
                    .flatMap(node -> {
                        List<Share> shares = shares(node);
                        int last = shares.size() - 1;
                        return IntStream.rangeClosed(0, last)
                                .mapToObj(i -> new Share(node, shares.get(i).to, shares.get(last - i).local));
                    })
                    .toList();
        }

        boolean isRepeated(int node) {
            List<Share> shares = shares(node);
            return shares.size() == 2 && shares.get(0).to == shares.get(1).to;
        }

        /** Recursion into the inputs straight away, again at every use, with what has gathered until then. */
        List<Share> recursion(boolean afterEachShare) {
            List<Share> passed = new ArrayList<>();
            recur(root(), afterEachShare, passed);
            return passed;
        }

        void recur(int node, boolean afterEachShare, List<Share> passed) {
            List<Share> shares = passed.size() < MANY ? shares(node) : List.of();
            for (Share share : shares) {
                passed.add(share);
                if (afterEachShare) {
                    recur(share.to, true, passed);
                }
            }
            if (!afterEachShare) {
                shares.forEach(share -> recur(share.to, false, passed));
            }
        }

        /** Those nearest to the result first, each identity once. */
        List<Share> nearestFirst(IntFunction<Object> identity) {
            List<Share> passed = new ArrayList<>();
            Set<Object> met = new HashSet<>();
            Deque<Integer> queue = new ArrayDeque<>(List.of(root()));
            while (!queue.isEmpty() && passed.size() < MANY) {
                int node = queue.remove();
                if (met.add(identity.apply(node))) {
                    passed.addAll(shares(node));
                    operands(node, true).forEach(queue::add);
                }
            }
            return passed;
        }

        /** The order in which a search from the result first meets the nodes. */
        List<Integer> preorder(boolean firstOperandFirst) {
            List<Integer> order = new ArrayList<>();
            Deque<Integer> stack = new ArrayDeque<>(List.of(root()));
            while (!stack.isEmpty()) {
                int node = stack.pop();
                if (!order.contains(node)) {
                    order.add(node);
                    operands(node, !firstOperandFirst).forEach(stack::push);
                }
            }
            return order;
        }

        /** The reverse of the order in which a depth-first search leaves the nodes. It enters each identity once. */
        List<Integer> depthFirst(boolean firstOperandFirst, IntFunction<Object> identity) {
            List<Integer> order = new ArrayList<>();
            search(root(), firstOperandFirst, identity, new HashSet<>(), order);
            return reversed(order);
        }

        void search(int node, boolean firstFirst, IntFunction<Object> identity, Set<Object> met, List<Integer> order) {
            if (order.size() < MANY && met.add(identity.apply(node))) {
                operands(node, firstFirst).forEach(input -> search(input, firstFirst, identity, met, order));
                order.add(node);
            }
        }

        List<Integer> operands(int node, boolean firstFirst) {
            List<Integer> inputs = shares(node).stream().map(Share::to).toList();
            return firstFirst ? inputs : reversed(inputs);
        }
    }
}
