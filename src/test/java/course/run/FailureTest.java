package course.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import course.run.Engine.Stub;
import dagnet.Value;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor.Type;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.launcher.TestIdentifier;
import org.opentest4j.TestAbortedException;

class FailureTest {

    @Test
    @DisplayName("a method that is still to be written is recognized by what it throws")
    void stub() {
        Failure failure = of(new UnsupportedOperationException("Lesson 1: write Value.of(double...)"));

        assertThat(failure.stubs()).isEqualTo(List.of(new Stub(1, "Value.of(double...)")));
    }

    @Test
    @DisplayName("it is recognized in an assertion's message, too")
    void stubInAnAssertion() {
        Failure failure = of(new AssertionError("expected an IllegalArgumentException but was "
                + "java.lang.UnsupportedOperationException: Lesson 12: write new Neuron\n"));

        assertThat(failure.stubs()).isEqualTo(List.of(new Stub(12, "new Neuron")));
    }

    @Test
    @DisplayName("a stack trace in an assertion's message is cut down to the engine's own lines")
    void stackTraceInAnAssertion() {
        String message = """
                Expecting actual throwable to be an instance of:
                  java.lang.IllegalArgumentException
                but was:
                  java.lang.ArithmeticException: none
                \tat dagnet.Value.localGradient(Value.java:70)
                \tat lesson01_addition.AdditionTest.lambda$0(AdditionTest.java:90)
                \t...(82 remaining lines not displayed - this can be changed with X)
                """;

        assertThat(of(new AssertionError(message)).diagnosis().text())
                .contains("ArithmeticException: none", "\n  at dagnet.Value.localGradient (Value.java:70)")
                .doesNotContain("AdditionTest.java")
                .doesNotContain("remaining lines");
    }

    @Test
    @DisplayName("an assertion says what it has to say, and nothing else")
    void assertion() {
        assertThat(of(new AssertionError("\nexpected: 1\n but was: 2\n"))
                        .diagnosis()
                        .text())
                .isEqualTo("expected: 1\n but was: 2");
    }

    @Test
    @DisplayName("the reason of a skipped test is kept")
    void aborted() {
        assertThat(of(new TestAbortedException("dot is not installed"))
                        .diagnosis()
                        .text())
                .isEqualTo("dot is not installed");
    }

    @Test
    @DisplayName("an error in the engine is told with its place in the engine, without the course's own frames")
    @SuppressWarnings("NullAway")
    void errorInTheEngine() {
        Throwable thrown = thrownBy(() -> Value.of(1).add((Value) null));

        assertThat(of(thrown).diagnosis().text())
                .startsWith("Your engine threw NullPointerException: ")
                .containsPattern("\n  at dagnet.Value.add \\(Value.java:\\d+\\)$")
                .doesNotContain("course");
    }

    @Test
    @DisplayName("an error elsewhere is told with its place")
    void errorInTheTest() {
        assertThat(of(thrownBy(() -> List.of().get(0))).diagnosis().text()).startsWith("The test threw ");
    }

    @Test
    @DisplayName("a stack overflow is told in words")
    void stackOverflow() {
        assertThat(of(new StackOverflowError()).diagnosis().text()).contains("calls itself too often");
    }

    @Test
    @DisplayName("what an error came in between is told after it")
    void context() {
        RuntimeException thrown = new IllegalStateException("odd");
        thrown.addSuppressed(new AssertionError("while computing a * b"));

        assertThat(of(thrown).diagnosis().text()).endsWith("\nwhile computing a * b");
    }

    private static Throwable thrownBy(Runnable code) {
        return catchThrowable(code::run);
    }

    private static Failure of(Throwable thrown) {
        return Failure.of(thrown, TestIdentifier.from(new Descriptor()));
    }

    /** A test without a source. */
    private static final class Descriptor extends AbstractTestDescriptor {

        Descriptor() {
            super(UniqueId.forEngine("none"), "a test");
        }

        @Override
        public Type getType() {
            return Type.TEST;
        }
    }
}
