package testkit.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.Project;
import course.run.LessonOutputs;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.pytorch.PyTorch;

class ExpressionTest {

    @ParameterizedTest
    @DisplayName("a formula is read as mathematics reads it")
    @CsvSource({
        "a - b - b, -4",
        "a - b * b, -7",
        "a / b * b, 2",
        "-a ^ 2, -4",
        "(-a) ^ 2, 4",
        "a * -3, -6",
        "2 * a + 3 * b, 13",
        "a + 2 * b, 8",
        "a * 2 ^ 3, 16",
        "-2 ^ 2 * a, -8",
        "(-2 * a) ^ 2, 16",
        "2 / a - 1, 0",
        "a ^ -1 + 1. - 5e-1, 1",
        "p = a + b; p * p, 25",
        "relu(a - b) + tanh(a - a) + b, 3"
    })
    void reads(String formula, double value) {
        Expression expression = Expression.parse(formula, 2, 3);

        assertThat(new PlainCalculus(expression).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @DisplayName("a formula that cannot be read is refused, and quoted")
    @ValueSource(
            strings = {
                "a +",
                "a + d",
                "2 a",
                "a b",
                "a ** b",
                "a ^ 2 ^ 2",
                "(a",
                "f(a)",
                "p = a * b; a",
                "a ^ b",
                "a ? b",
                ""
            })
    void refuses(String formula) {
        assertThatThrownBy(() -> Expression.parse(formula, 2, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + formula + "'");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("the place that cannot be read is pointed at, with what was expected")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            rate +          | 6 | expected a name, a number or '(', found the end
            rate ** rate    | 6 | expected a name, a number or '(', found '*'
            rate ^ rate     | 7 | expected a number, found 'rate'
            2 rate          | 2 | expected an operator or the end, found 'rate'
            (rate + 1       | 9 | expected ')', found the end
            rate + gain     | 7 | 'gain' has no number; give it one: gain=2
            tan(rate)       | 0 | there is no function tan; did you mean tanh? There are FUNCTIONS
            softmax(rate)   | 0 | there is no function softmax. There are FUNCTIONS
            rate ? 2        | 5 | expected a name, a number or one of + - * / ^ ( ), found '?'
            """)
    void pointsAtTheProblem(String formula, int place, String problem) {
        String sentence = problem.replace("FUNCTIONS", String.join(", ", Operation.functions()));

        assertThatThrownBy(() -> Expression.parse(formula, Map.of("rate", 2.0)))
                .isInstanceOfSatisfying(
                        FormulaException.class,
                        refused -> assertThat(refused.pointing())
                                .isEqualTo(formula + "\n" + " ".repeat(place) + "^ " + sentence));
    }

    @Test
    @DisplayName("the site's parser of formulas knows the same functions")
    void sameFunctionsOnTheSite() {
        String parser = LessonOutputs.read(Project.root().resolve("docs/engine/src/page/Formula.java"));
        Stream<String> known = Pattern.compile("FUNCTIONS\\.put\\(\"(\\w+)\"")
                .matcher(parser)
                .results()
                .map(put -> put.group(1));

        assertThat(known)
                .as("functions in docs/engine/src/page/Formula.java")
                .containsExactlyElementsOf(Operation.functions());
    }

    @Property
    @Label("what is written is read as the same expression")
    void writesWhatItReads(@ForAll @UpToLesson(6) Expression expression) {
        double[] leaves = expression.leaves().stream().mapToDouble(x -> x).toArray();

        Expression read = Expression.parse(expression.formula(), leaves);

        assertThat(read.toString()).isEqualTo(expression.toString());
        assertThat(new PlainCalculus(read).value()).isEqualTo(new PlainCalculus(expression).value());
    }

    @Property
    @Label("random expressions use every leaf and every step, and only operations that they may use")
    void randomExpressionsAreWhole(@ForAll @UpToLesson(2) Expression expression) {
        assertThat(expression.pruned()).isEqualTo(expression);
        assertThat(expression.lesson()).isLessThanOrEqualTo(2);
    }

    @Property
    @Label("the plain formulas, which only recognize mistakes, agree with PyTorch")
    void plainCalculusIsRight(@ForAll @UpToLesson(6) Expression expression) {
        PlainCalculus calculus = new PlainCalculus(expression);
        PyTorch.Answer answer = PyTorch.judge().answer(expression);

        assertThat(Numbers.agree(calculus.value(), answer.value()))
                .as(
                        "the value of %s: %s by PyTorch, %s in plain arithmetic",
                        expression, answer.value(), calculus.value())
                .isTrue();
        assertThat(answer.gradients()).hasSize(expression.leaves().size());
        assertThat(answer.gradients())
                .zipSatisfy(
                        leafGradients(calculus),
                        (judge, plain) -> assertThat(Numbers.agree(plain, judge))
                                .as("a gradient of %s: %s by PyTorch, %s in plain arithmetic", expression, judge, plain)
                                .isTrue());
    }

    @Test
    @DisplayName("a node that is used twice is one node with a name")
    void sharedNodesAreNamed() {
        Expression expression = Expression.parse("p = a * b; p + tanh(p)", 2, 3);

        assertThat(expression).hasToString("p = a * b; p + tanh(p)   at a = 2.0, b = 3.0");
        assertThat(expression.steps()).hasSize(3);
    }

    private static List<Double> leafGradients(PlainCalculus calculus) {
        return Arrays.stream(calculus.gradients())
                .limit(calculus.expression.leaves().size())
                .boxed()
                .toList();
    }
}
