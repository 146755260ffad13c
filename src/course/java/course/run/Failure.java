package course.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.opentest4j.TestAbortedException;
import testkit.failures.DiagnosedFailure;
import testkit.failures.Diagnosis;

/**
 * Why a test did not pass, put for a learner: what an assertion said, or what the learner's own code threw and where.
 * Frames of the course and of its libraries are left out.
 */
public record Failure(Diagnosis diagnosis, List<Engine.Stub> stubs, String drawing) {

    private static final int FRAMES = 3;
    private static final Pattern FRAME = Pattern.compile("\\s+at [\\w.$/<>@]+\\([^()]*\\)");

    static Failure of(Throwable thrown, TestIdentifier test) {
        List<Engine.Stub> stubs = Engine.Stub.in(thrown.toString());
        Diagnosis diagnosis =
                thrown instanceof DiagnosedFailure failure ? diagnosis(failure) : Diagnosis.of(message(thrown));
        return new Failure(diagnosis, stubs, draw(diagnosis.drawing(), test));
    }

    /** What an assertion says, and where in the engine an error was thrown that it did not expect. */
    private static Diagnosis diagnosis(DiagnosedFailure failure) {
        Throwable cause = failure.getCause();
        String frames = cause == null ? "" : engineFrames(cause.getStackTrace());
        return frames.isEmpty()
                ? failure.diagnosis()
                : failure.diagnosis().showing(frames.stripIndent().strip());
    }

    /** A failure that is no more than a message. */
    static Failure of(String message) {
        return new Failure(Diagnosis.of(message), List.of(), "");
    }

    /** The innermost frames of a stack trace that are in the engine, each in a line that begins with a line end. */
    public static String engineFrames(StackTraceElement[] trace) {
        return lines(frames(trace, frame -> frame.getClassName().startsWith("dagnet.")));
    }

    /** The sentence that a test states, from its display name. */
    static String titleOf(TestIdentifier test) {
        return test.getDisplayName().replaceFirst("\\(\\)$", "");
    }

    private static String message(Throwable thrown) {
        boolean asserted = thrown instanceof AssertionError || thrown instanceof TestAbortedException;
        if (asserted) {
            return withoutForeignFrames(String.valueOf(thrown.getMessage()));
        }
        StackTraceElement[] trace = thrown.getStackTrace();
        String engine = engineFrames(trace);
        return engine.isEmpty()
                ? "The test threw " + name(thrown) + lines(frames(trace, frame -> true)) + context(thrown)
                : "Your engine threw " + name(thrown) + engine + context(thrown);
    }

    /** AssertJ prints the stack trace of an exception that was not the expected one: frames of the engine may stay. */
    private static String withoutForeignFrames(String message) {
        return message.lines()
                .filter(line -> !FRAME.matcher(line).matches() || line.strip().startsWith("at dagnet."))
                .filter(line -> !line.contains("remaining lines not displayed"))
                .map(line -> line.stripTrailing().replaceFirst("^\\s+at (dagnet\\.[^(]+)\\(", "  at $1 ("))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static String name(Throwable thrown) {
        if (thrown instanceof StackOverflowError) {
            return "StackOverflowError: it calls itself too often: without end, or once for each node of a deep graph,"
                    + " where a loop with a stack of its own can go as deep as memory allows";
        }
        String type = thrown.getClass().getSimpleName();
        return thrown.getMessage() == null ? type : type + ": " + thrown.getMessage();
    }

    /** The innermost frames, without repetition: where to look. */
    private static List<StackTraceElement> frames(StackTraceElement[] trace, Predicate<StackTraceElement> wanted) {
        return Arrays.stream(trace).filter(wanted).distinct().limit(FRAMES).toList();
    }

    private static String lines(List<StackTraceElement> frames) {
        return frames.stream()
                .map(frame -> "\n  at %s.%s (%s:%d)"
                        .formatted(
                                frame.getClassName(),
                                frame.getMethodName(),
                                frame.getFileName(),
                                frame.getLineNumber()))
                .collect(Collectors.joining());
    }

    /** What the assertion was about that the error came in between. */
    private static String context(Throwable thrown) {
        return Arrays.stream(thrown.getSuppressed())
                .filter(AssertionError.class::isInstance)
                .map(suppressed -> "\n" + suppressed.getMessage())
                .collect(Collectors.joining());
    }

    /** Writes a drawing to a file. Returns its path, or nothing if there is no drawing. */
    private static String draw(String dot, TestIdentifier test) {
        if (dot.isEmpty()) {
            return "";
        }
        String name = test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .map(source -> source.getClassName() + "." + source.getMethodName())
                .orElse("test");
        Path file = Path.of("target", "graphs", name + ".dot");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, dot);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString().replace('\\', '/');
    }
}
