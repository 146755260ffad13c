package testkit.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import testkit.failures.DiagnosedFailure;

class AssertionsTest {

    private static final List<Integer> ONE = List.of(1);
    private static final ThrowingCallable DIVISION = () -> {
        throw new ArithmeticException("/ by zero");
    };
    private static final ThrowingCallable NOTHING = () -> {};

    @ParameterizedTest(name = "{1}")
    @MethodSource("failedAssertions")
    @DisplayName("an assertion says what was expected and what was there")
    void saysWhatWasExpected(ThrowingCallable assertion, String words) {
        assertThat(catchThrowable(assertion))
                .isInstanceOf(DiagnosedFailure.class)
                .hasMessage(words);
    }

    static Stream<Arguments> failedAssertions() {
        return Stream.of(
                failing(
                        () -> Assertions.assertThat(5.0).as("2 + 3").isEqualTo(6),
                        "2 + 3\nexpected: 6.0\n but was: 5.0"),
                failing(
                        () -> Assertions.assertThat(List.of(1, 2))
                                .as("the numbers")
                                .containsExactly(2, 1),
                        "the numbers\nexpected: [2, 1]\n but was: [1, 2]"),
                failing(
                        () -> Assertions.assertThat(List.of(1, 2)).allMatch(n -> n > 1, "is above 1"),
                        "expected: each is above 1\n but was: [1, 2]"),
                failing(
                        () -> Assertions.assertThat(List.of(1, 2))
                                .extracting(n -> 2 * n)
                                .containsOnly(2),
                        "expected: only [2]\n but was: [2, 4]"),
                failing(() -> Assertions.assertThat(3L).isEqualTo(4), "expected: 4\n but was: 3"),
                failing(
                        () -> Assertions.assertThat(5.0).as("list [1, 2]").isEqualTo(6),
                        "list [1, 2]\nexpected: 6.0\n but was: 5.0"),
                failing(() -> Assertions.assertThat(1.0).isCloseTo(0.3, within(1e-9)), "expected: 0.3\n but was: 1.0"),
                failing(
                        () -> Assertions.assertThat((Object) List.of(1)).isSameAs(ONE),
                        "expected: [1] itself\n but was: [1], another object"),
                failing(
                        () -> Assertions.assertThat(2.0).isBetween(0.0, 1.0),
                        "expected: between 0.0 and 1.0\n but was: 2.0"),
                failing(() -> Assertions.assertThat(2.0).isIn(0.0, 1.0), "expected: one of 0.0, 1.0\n but was: 2.0"),
                failing(
                        () -> Assertions.assertThat(2.0).isGreaterThanOrEqualTo(3),
                        "expected: greater than or equal to 3.0\n but was: 2.0"),
                failing(() -> Assertions.assertThat(2.0).isLessThan(1), "expected: less than 1.0\n but was: 2.0"),
                failing(() -> Assertions.assertThat(Double.NaN).isNotNaN(), "expected: not NaN\n but was: NaN"),
                failing(() -> Assertions.assertThat(ONE.isEmpty()).isTrue(), "expected: true\n but was: false"),
                failing(() -> Assertions.assertThat("+").isEmpty(), "expected: empty\n but was: \"+\""),
                failing(
                        () -> Assertions.assertThat(Optional.empty()).isPresent(),
                        "expected: something\n but was: empty"),
                failing(() -> Assertions.assertThat(Optional.of(1)).isEmpty(), "expected: empty\n but was: 1"),
                failing(() -> Assertions.assertThat(List.of(1)).hasSize(2), "expected: size 2\n but was: size 1, [1]"),
                failing(
                        () -> Assertions.assertThatThrownBy(NOTHING, "a.pow(NaN)")
                                .isInstanceOf(IllegalArgumentException.class),
                        "a.pow(NaN)\nexpected: an error\n but was: none"),
                failing(
                        () -> Assertions.assertThatThrownBy(DIVISION).isInstanceOf(IllegalArgumentException.class),
                        "expected: IllegalArgumentException\n but was: ArithmeticException: / by zero"),
                failing(
                        () -> Assertions.assertThatThrownBy(DIVISION).hasMessageContaining("NaN"),
                        "expected: a message with \"NaN\"\n but was: ArithmeticException: / by zero"),
                failing(
                        () -> Assertions.assertThatCode(DIVISION).doesNotThrowAnyException(),
                        "expected: no error\n but was: ArithmeticException: / by zero"));
    }

    @Test
    @DisplayName("a guess is told where the number is that of the mistake, to six digits")
    void guess() {
        assertThat(catchThrowable(() -> Assertions.assertThat(0.333333334)
                        .as("the mean of 0 and 1")
                        .ifItIs(1, "the sum was taken")
                        .ifItIs(1 / 3.0, "divided by one too many")
                        .isEqualTo(0.5)))
                .hasMessage("""
                        the mean of 0 and 1
                        expected: 0.5
                         but was: 0.333333334

                        Likely: divided by one too many.""");
    }

    @Test
    @DisplayName("a guess that no number confirms is a maybe")
    void maybe() {
        assertThat(catchThrowable(() -> Assertions.assertThat(new double[] {1, 2})
                        .orMaybe("a difference is one-sided")
                        .containsExactly(1, 3)))
                .hasMessageEndingWith("\n\nMaybe:  a difference is one-sided.");
    }

    @Test
    @DisplayName("assertions that hold say nothing")
    void allHold() throws Exception {
        Assertions.assertThat(5.0)
                .ifItIs(5, "a guess")
                .isEqualTo(5)
                .isBetween(4.0, 6.0)
                .isNotNaN();
        Assertions.assertThat(List.of(1, 2))
                .extracting(n -> 2 * n)
                .containsExactly(2, 4)
                .hasSize(2);
        Assertions.assertThat(Optional.of(1))
                .hasValueSatisfying(n -> Assertions.assertThat(n).isEqualTo(1));
        Assertions.assertThatThrownBy(DIVISION)
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("zero");
        Assertions.assertThatCode(NOTHING).doesNotThrowAnyException();
    }

    private static Arguments failing(ThrowingCallable assertion, String words) {
        return Arguments.of(assertion, words);
    }
}
