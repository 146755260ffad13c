package course.run;

import course.run.TestResult.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The first lesson that was red when the learner's lessons ran last, kept in {@code .dagnet/red.txt}: who asks for a hint
 * need not wait until they have run again.
 */
public final class LastRed {

    private LastRed() {}

    /** The lesson's number; nothing if none was red, or none is known. */
    public static OptionalInt of(Path root) {
        try {
            String text = new String(Files.readAllBytes(file(root)), StandardCharsets.UTF_8).strip();
            return text.matches("\\d{1,3}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
        } catch (IOException unknown) {
            return OptionalInt.empty();
        }
    }

    /** Notes it, from the results of all lessons that were run, unless the engine is another than the learner's. */
    public static void note(Path root, Engine engine, Stream<TestResult> results) {
        if (!engine.sources().equals(Engine.LEARNERS)) {
            return;
        }
        OptionalInt red = results.filter(result -> result.outcome() == Outcome.FAILED)
                .mapToInt(TestResult::lesson)
                .filter(lesson -> lesson != TestResult.NO_LESSON)
                .min();
        if (red.isEmpty()) {
            forget(root);
            return;
        }
        try {
            Files.createDirectories(file(root).getParent());
            Files.writeString(file(root), red.getAsInt() + "\n");
        } catch (IOException e) {
            forget(root);
        }
    }

    /** The code is another now. */
    public static void forget(Path root) {
        try {
            Files.deleteIfExists(file(root));
        } catch (IOException readOnly) {
            // What is not kept, or not forgotten, costs no more than a hint about another lesson.
        }
    }

    private static Path file(Path root) {
        return root.resolve(".dagnet/red.txt");
    }
}
