package course.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureWordsTest {

    private static final Object ONE = List.of(1);
    private static final ThrowingCallable DIVISION = () -> {
        throw new ArithmeticException("/ by zero");
    };
    private static final ThrowingCallable NOTHING = () -> {};

    @ParameterizedTest(name = "{1}")
    @MethodSource("failedAssertions")
    @DisplayName("an assertion says what was expected and what was there")
    void saysWhatWasExpected(ThrowingCallable assertion, String words) {
        String message = String.valueOf(catchThrowable(assertion).getMessage());

        assertThat(Failure.plain(message)).isEqualTo(words);
    }

    static Stream<Arguments> failedAssertions() {
        return Stream.of(
                failing(() -> assertThat(5.0).as("2 + 3").isEqualTo(6), "2 + 3\nexpected: 6.0\n but was: 5.0"),
                failing(
                        () -> assertThat(5.0).as("list [1, 2]").isEqualTo(6),
                        "list [1, 2]\nexpected: 6.0\n but was: 5.0"),
                failing(() -> assertThat(1.0).isCloseTo(0.3, within(1e-9)), "expected: 0.3\n but was: 1.0"),
                failing(() -> assertThat(1.0).isCloseTo(0.3, withinPercentage(1)), "expected: 0.3\n but was: 1.0"),
                failing(
                        () -> assertThat(List.of(1)).isSameAs(ONE),
                        "expected: [1] itself\n but was: [1], another object"),
                failing(() -> assertThat(2.0).isBetween(0.0, 1.0), "expected: between 0.0 and 1.0\n but was: 2.0"),
                failing(() -> assertThat(2.0).isIn(0.0, 1.0), "expected: one of 0.0, 1.0\n but was: 2.0"),
                failing(
                        () -> assertThat(2.0).isGreaterThanOrEqualTo(3),
                        "expected: greater than or equal to 3.0\n but was: 2.0"),
                failing(() -> assertThat(2.0).isLessThan(1), "expected: less than 1.0\n but was: 2.0"),
                failing(() -> assertThat(Double.NaN).isNotNaN(), "expected: not NaN\n but was: NaN"),
                failing(() -> assertThat(Boolean.TRUE).isFalse(), "expected: false\n but was: true"),
                failing(() -> assertThat("+").isEmpty(), "expected: empty\n but was: \"+\""),
                failing(() -> assertThat(Optional.empty()).isPresent(), "expected: something\n but was: empty"),
                failing(() -> assertThat(Optional.of(1)).isEmpty(), "expected: empty\n but was: 1"),
                failing(() -> assertThat(List.of(1)).hasSize(2), "expected: size 2\n but was: size 1, [1]"),
                failing(
                        () -> assertThatThrownBy(NOTHING, "a.pow(NaN)").isInstanceOf(IllegalArgumentException.class),
                        "a.pow(NaN)\nexpected: an error\n but was: none"),
                failing(
                        () -> assertThatThrownBy(DIVISION).isInstanceOf(IllegalArgumentException.class),
                        "expected: IllegalArgumentException\n but was: ArithmeticException: / by zero"),
                failing(
                        () -> assertThatThrownBy(DIVISION).hasMessageContaining("NaN"),
                        "expected: a message with \"NaN\"\n but was: ArithmeticException: / by zero"),
                failing(
                        () -> assertThatCode(DIVISION).doesNotThrowAnyException(),
                        "expected: no error\n but was: ArithmeticException: / by zero"));
    }

    @Test
    @DisplayName("the words of a test itself stay")
    void ownWords() {
        String words = "a * b   at a = 2.0\n\n  value   6.0   5.0   <--\n\nLikely: mul adds.";

        assertThat(Failure.plain(words)).isEqualTo(words);
    }

    private static Arguments failing(ThrowingCallable assertion, String words) {
        return Arguments.of(assertion, words);
    }
}
