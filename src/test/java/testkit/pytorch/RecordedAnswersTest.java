package testkit.pytorch;

import static org.assertj.core.api.Assertions.assertThat;

import course.Project;
import course.run.ManyRuns;
import course.worker.JavaCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Records in a folder of its own, and compares the questions. The numbers may differ in their last digits from one
 * machine to another.
 */
@DisplayName("PyTorch's recorded answers")
class RecordedAnswersTest {

    private static Set<String> asked;
    private static Set<String> recorded;

    @BeforeAll
    static void record(@TempDir Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(LivePyTorch.hasNativeLibrary(), "there is no PyTorch to record");
        Path said = folder.resolve("said.txt");
        int status = new ProcessBuilder(
                        JavaCommand.java(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.util.logging.config.file="
                                + Project.root().resolve("src/testkit/resources/logging.properties"),
                        "-Dpytorch=record",
                        "-Ddagnet.root=" + Project.root(),
                        "-cp",
                        JavaCommand.classPath(),
                        ManyRuns.class.getName(),
                        "1")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(status).as("%s", Files.readString(said)).isEqualTo(0);
        asked = questions(folder.resolve(RecordingPyTorch.FILE));
        recorded = questions(Project.root().resolve(RecordingPyTorch.FILE));
    }

    @Test
    @DisplayName("are there for all that the lessons ask")
    void nothingIsMissing() {
        assertThat(asked)
                .as("questions that have no answer in %s; %s", RecordingPyTorch.FILE, RecordingPyTorch.ANEW)
                .filteredOn(question -> !recorded.contains(question))
                .isEmpty();
    }

    @Test
    @DisplayName("are there for nothing that no lesson asks any more")
    void nothingIsLeft() {
        assertThat(recorded)
                .as("questions in %s that no lesson asks any more; %s", RecordingPyTorch.FILE, RecordingPyTorch.ANEW)
                .filteredOn(question -> !asked.contains(question))
                .isEmpty();
    }

    /** The first two columns, below two lines of heading. */
    private static Set<String> questions(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(2)
                .map(line -> line.split("\t"))
                .map(columns -> columns[0] + " at " + columns[1])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
