package testkit.assertions;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/**
 * Where the lessons' assertions begin. They are AssertJ's, but a failure says in a learner's words what was expected and
 * what was there:
 *
 * <pre>{@code
 * assertThat(p.data())
 *         .as("p = 2 after a step of 0.1 down the slope 4")
 *         .ifItIs(2.4, "the step went up the slope")
 *         .isEqualTo(1.6);
 * }</pre>
 */
public final class Assertions {

    private Assertions() {}

    /** Begins an assertion about a number. */
    public static NumberAssert assertThat(double actual) {
        return new NumberAssert(actual);
    }

    /** Begins an assertion about a whole number. */
    public static CountAssert assertThat(long actual) {
        return new CountAssert(actual);
    }

    /** Begins an assertion about whether something is so. */
    public static ConditionAssert assertThat(boolean actual) {
        return new ConditionAssert(actual);
    }

    /** Begins an assertion about a text. */
    public static TextAssert assertThat(String actual) {
        return new TextAssert(actual);
    }

    /** Begins an assertion about numbers. */
    public static NumbersAssert assertThat(double[] actual) {
        return new NumbersAssert(actual);
    }

    /** Begins an assertion about a list. */
    public static <E> ItemsAssert<E> assertThat(List<? extends E> actual) {
        return new ItemsAssert<>(actual);
    }

    /** Begins an assertion about something that may be missing. */
    public static <T> PresenceAssert<T> assertThat(Optional<T> actual) {
        return new PresenceAssert<>(actual);
    }

    /** Begins an assertion about an error that the engine under test threw. */
    public static ThrownAssert assertThat(Throwable actual) {
        return new ThrownAssert(actual);
    }

    /** Begins an assertion about any other object. */
    public static <T> ThingAssert<T> assertThat(T actual) {
        return new ThingAssert<>(actual);
    }

    /** Runs code that ought to throw an error, and begins an assertion about the error. */
    public static ThrownAssert assertThatThrownBy(ThrowingCallable code) {
        return assertThatThrownBy(code, "");
    }

    /**
     * Runs code that ought to throw an error, and begins an assertion about the error.
     *
     * @param description what the code is, with the places for the arguments
     */
    public static ThrownAssert assertThatThrownBy(ThrowingCallable code, String description, Object... arguments) {
        return new ThrownAssert(thrownBy(code)).as(description, arguments).hasBeenThrown();
    }

    /** Runs code, and begins an assertion about whether it throws an error. */
    public static ThrownAssert assertThatCode(ThrowingCallable code) {
        return new ThrownAssert(thrownBy(code));
    }

    private static @Nullable Throwable thrownBy(ThrowingCallable code) {
        return org.assertj.core.api.Assertions.catchThrowable(code);
    }
}
