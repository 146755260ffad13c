package testkit.expressions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import testkit.expressions.Expression.Step;
import testkit.pytorch.PyTorch;

/**
 * Gives jqwik's properties their random {@link Expression}s, graphs with shared nodes, and shrinks one that fails to a
 * smallest one that still does.
 *
 * <p>An expression grows from a list of independent draws, each of which adds an operation on earlier nodes; jqwik
 * shrinks the list and the draws. An operation that would be badly conditioned where it lands is replaced by the next
 * one that is not, and an expression whose gradient almost cancels is not used: so a disagreement with PyTorch is never
 * a matter of rounding.
 */
public final class RandomExpressions implements ArbitraryProvider {

    /** The material of one step: which operation, how far back its first operand is, which node its second one is. */
    private record Draw(int operation, int back, int other, double constant) {}

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return type.isOfType(Expression.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        UpToLesson wanted = type.findAnnotation(UpToLesson.class)
                .orElseThrow(() -> new IllegalArgumentException("A random Expression needs @UpToLesson"));
        return Set.of(PyTorch.judge().expressions(wanted.value(), wanted.operations()));
    }

    /** Random well-conditioned expressions of at least one operation. */
    public static Arbitrary<Expression> upTo(int lesson, int operations) {
        // Toward 3, because at 0 and 1 many mistakes give the same number.
        Arbitrary<Double> numbers =
                Arbitraries.doubles().between(-3, 3).ofScale(1).shrinkTowards(3);
        Arbitrary<Draw> draws = Combinators.combine(
                        Arbitraries.integers().between(0, Operation.upTo(lesson).size() - 1),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 9),
                        numbers)
                .as(Draw::new);
        return Combinators.combine(
                        numbers.list().ofMinSize(1).ofMaxSize(3),
                        draws.list().ofMinSize(1).ofMaxSize(operations))
                .as((leaves, steps) -> grow(leaves, steps, Operation.upTo(lesson)))
                .filter(e -> !e.steps().isEmpty() && e.isWellConditioned())
                .withoutEdgeCases();
    }

    private static Expression grow(List<Double> leaves, List<Draw> draws, List<Operation> operations) {
        List<Step> steps = new ArrayList<>();
        List<Double> values = new ArrayList<>(leaves);
        for (Draw draw : draws) {
            int size = values.size();
            int a = size - 1 - draw.back() % size;
            int b = draw.other() % size;
            for (int i = 0; i < operations.size(); i++) {
                Operation operation = operations.get((draw.operation() + i) % operations.size());
                double c = operation == Operation.POW ? Math.rint(draw.constant()) : draw.constant();
                if (operation.isWellConditioned(values.get(a), values.get(b), c)) {
                    steps.add(new Step(
                            operation, a, operation.operands() == 1 ? a : b, operation.takesConstant() ? c : 0));
                    values.add(operation.value.of(values.get(a), values.get(b), c));
                    break;
                }
            }
        }
        return new Expression(leaves, steps).pruned();
    }
}
