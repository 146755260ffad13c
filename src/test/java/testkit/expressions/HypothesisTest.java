package testkit.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import testkit.expressions.Operation.Plain;
import testkit.pytorch.PyTorch;

class HypothesisTest {

    private static final Expression TWICE_USED = Expression.parse("p = a * b; p * a + p", 2, 3);

    @ParameterizedTest
    @DisplayName("a wrong way backward is recognized by its numbers")
    @MethodSource("wrongWays")
    void recognizesWrongWays(WrongBackward wrong, Expression where) {
        List<Double> numbers = leaves(where, wrong.gradients(where));
        List<Double> right = leaves(where, new PlainCalculus(where).gradients());

        Stream<Hypothesis> hypotheses =
                Hypothesis.atGradients(where).filter(hypothesis -> hypothesis.explains(numbers, right));

        assertThat(hypotheses).extracting(Hypothesis::words).contains(wrong.words);
    }

    static Stream<Arguments> wrongWays() {
        Map<WrongBackward, Expression> elsewhere = Map.of(
                WrongBackward.LOSES_A_REPEATED_INPUT, Expression.parse("a * a", 3),
                WrongBackward.TAKES_ONE_LOCAL_GRADIENT_TWICE, Expression.parse("a - a", 3),
                WrongBackward.PASSES_ON_TOO_EARLY, Expression.parse("p = a * b; p + p * (p + a)", 2, 3),
                WrongBackward.MISTAKES_EQUAL_NUMBERS, Expression.parse("(a + b) * (a * b)", 2, 2));
        return Arrays.stream(WrongBackward.values())
                .map(wrong -> Arguments.of(wrong, elsewhere.getOrDefault(wrong, TWICE_USED)));
    }

    @ParameterizedTest
    @DisplayName("a wrong sum over paths is recognized by its numbers")
    @MethodSource("wrongSums")
    void recognizesWrongSums(WrongPathSum wrong, Expression where) {
        List<Double> numbers = leaves(where, wrong.derivatives(where));
        List<Double> right = leaves(where, new PlainCalculus(where).gradients());

        Stream<Hypothesis> hypotheses =
                Hypothesis.atPathSums(where).filter(hypothesis -> hypothesis.explains(numbers, right));

        assertThat(hypotheses).extracting(Hypothesis::words).contains(wrong.words);
    }

    static Stream<Arguments> wrongSums() {
        Map<WrongPathSum, Expression> elsewhere = Map.of(
                WrongPathSum.LOSES_A_REPEATED_INPUT, Expression.parse("a * a", 3),
                WrongPathSum.TAKES_ONE_LOCAL_GRADIENT_TWICE, Expression.parse("a - a", 3),
                WrongPathSum.MISTAKES_EQUAL_NUMBERS, Expression.parse("a * b - a", 3, 3));
        return Arrays.stream(WrongPathSum.values())
                .map(wrong -> Arguments.of(wrong, elsewhere.getOrDefault(wrong, TWICE_USED)));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("where the numbers fit several mistakes, the most common one is named first")
    @MethodSource("ambiguous")
    void namesTheMostCommonFirst(Expression where, Stream<Hypothesis> all, double number, String words) {
        List<Double> right = leaves(where, new PlainCalculus(where).gradients());

        Stream<Hypothesis> hypotheses = all.filter(hypothesis -> hypothesis.explains(List.of(number), right));

        assertThat(hypotheses.map(Hypothesis::words).distinct())
                .hasSizeGreaterThan(1)
                .first()
                .asString()
                .contains(words);
    }

    static Stream<Arguments> ambiguous() {
        Expression quotient = Expression.parse("a / a + a", 3);
        Stream<Arguments> localGradients = Stream.of(Arguments.of(
                quotient,
                Hypothesis.atLocalGradients(EngineGraph.of(quotient)),
                5 / 3.0,
                "the sign is missing: a / b"));
        Stream<Arguments> pathSums = Map.of("a + a * a", 1, "a + a", 1, "a * a", 3).entrySet().stream()
                .map(onePath -> {
                    Expression where = Expression.parse(onePath.getKey(), 3);
                    return Arguments.of(
                            where, Hypothesis.atPathSums(where), onePath.getValue(), "only one path was counted");
                });
        return Stream.concat(localGradients, pathSums);
    }

    @Test
    @DisplayName("every wrong formula differs from the right one somewhere")
    void wrongFormulasAreWrong() {
        assertThat(WrongFormula.ALL)
                .allSatisfy(wrong -> assertThat(Stream.of(-1000.0, -2.0, -0.5, 0.0, 0.5, 2.0, 1000.0, Double.NaN)
                                .anyMatch(a -> differs(wrong, a)))
                        .as(wrong.words())
                        .isTrue());
    }

    private static boolean differs(WrongFormula wrong, double a) {
        Operation right = wrong.operation();
        return Stream.of(-3.0, 0.0, 0.5, 2.0)
                .anyMatch(c -> differ(wrong.value(), right.value, a, c)
                        || IntStream.range(0, right.operands())
                                .anyMatch(i -> differ(wrong.slopes().get(i), right.slopes.get(i), a, c)));
    }

    private static boolean differ(Plain wrong, Plain right, double a, double c) {
        return !Numbers.agree(wrong.of(a, 0.7, c), right.of(a, 0.7, c));
    }

    @Property
    @Label("right numbers are never called a misunderstanding")
    void noGuessAboutRightNumbers(@ForAll @UpToLesson(6) Expression expression) {
        List<Double> right = PyTorch.judge().answer(expression).gradients();

        assertThat(Hypothesis.atGradients(expression).filter(hypothesis -> hypothesis.explains(right, right)))
                .isEmpty();
    }

    private static List<Double> leaves(Expression expression, double[] gradients) {
        return Arrays.stream(gradients)
                .limit(expression.leaves().size())
                .boxed()
                .toList();
    }
}
