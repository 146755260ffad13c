package course.run;

import course.run.TestResult.Outcome;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One run of lessons, whole: the engine that was tested, who judged it, and what became of each test. */
public record LessonRun(Engine engine, String pytorch, List<TestResult> results) implements Serializable {

    /** How many tests passed. */
    public long passed() {
        return count(Outcome.PASSED);
    }

    /** Whether there were tests, all were run, and none failed. */
    public boolean isGreen() {
        return !results.isEmpty() && count(Outcome.FAILED) == 0 && count(Outcome.NOT_RUN) == 0;
    }

    /** Whether it says something about code that is there, and not only that all of it is still to be written. */
    public boolean concernsWrittenCode() {
        return results.stream().anyMatch(TestResult::concernsWrittenCode);
    }

    /** Whether something is wrong in code that is there. */
    public boolean showsAMistake() {
        return results.stream().anyMatch(TestResult::showsAMistake);
    }

    /** How many tests ended so. */
    public long count(Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }

    void writeTo(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
            out.writeObject(this);
        }
    }

    static LessonRun readFrom(Path file) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
            return (LessonRun) in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(file + " was written by another version of the course", e);
        }
    }
}
