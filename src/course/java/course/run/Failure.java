package course.run;

import expressions.Disagreement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Why a test did not pass, put for a learner: what an assertion said, or what the learner's own code threw and where.
 * Frames of the course and of its libraries are left out.
 */
record Failure(String message, List<Engine.Stub> stubs, String drawing) {

    private static final int FRAMES = 3;

    static Failure of(Throwable thrown, TestIdentifier test) {
        List<Engine.Stub> stubs = Engine.Stub.in(thrown.toString());
        String drawing = thrown instanceof Disagreement found ? draw(found, test) : "";
        return new Failure(message(thrown), stubs, drawing);
    }

    /** The sentence that a test states, from its display name. */
    static String titleOf(TestIdentifier test) {
        return test.getDisplayName().replaceFirst("\\(\\)$", "");
    }

    private static String message(Throwable thrown) {
        String text = String.valueOf(thrown.getMessage()).strip();
        String context = Arrays.stream(thrown.getSuppressed())
                .filter(AssertionError.class::isInstance)
                .map(suppressed -> "\n" + suppressed.getMessage())
                .collect(Collectors.joining());
        boolean asserted = thrown instanceof AssertionError || thrown.getClass().getName().endsWith("TestAbortedException");
        return asserted ? text : "The engine threw " + name(thrown) + where(thrown) + context;
    }

    private static String name(Throwable thrown) {
        String type = thrown.getClass().getSimpleName();
        return thrown.getMessage() == null ? type : type + ": " + thrown.getMessage();
    }

    /** The innermost frames of the engine: where to look. */
    private static String where(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dagnet."))
                .limit(FRAMES)
                .map(frame -> "\n  at " + frame.getClassName() + "." + frame.getMethodName() + " (" + frame.getFileName()
                        + ":" + frame.getLineNumber() + ")")
                .collect(Collectors.joining());
    }

    private static String draw(Disagreement found, TestIdentifier test) {
        String name = test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .map(source -> source.getClassName() + "." + source.getMethodName())
                .orElse("test");
        Path file = Path.of("target", "graphs", name + ".dot");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, found.dot());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString().replace('\\', '/');
    }
}
