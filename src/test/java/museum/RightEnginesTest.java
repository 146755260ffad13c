package museum;

import static org.assertj.core.api.Assertions.assertThat;

import course.Project;
import course.run.CompiledEngine;
import course.run.StageRunner;
import course.run.TestResult;
import course.run.TestResult.Outcome;
import course.source.Stages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Right engines that are unlike the reference")
class RightEnginesTest {

    private static final String FOLDER = "src/test/resources/right-engines";
    private static final Stages STAGES = new Stages(Project.root());

    static Stream<String> rightEngines() throws IOException {
        try (Stream<Path> files = Files.list(Project.root().resolve(FOLDER))) {
            return files
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rightEngines")
    @DisplayName("each passes every lesson: no test asks for more than is promised")
    void passesEveryLesson(String name) throws IOException {
        CompiledEngine engine = CompiledEngine.of(name, FOLDER + "/" + name, filesOf(name));
        assertThat(engine.errors()).as("errors of the compiler").isEmpty();
        List<Integer> lessons =
                IntStream.rangeClosed(0, STAGES.lastLesson()).boxed().toList();

        List<TestResult> results =
                StageRunner.runUpTo(engine, STAGES.lastLesson()).results();

        assertThat(results).extracting(TestResult::lesson).containsAll(lessons);
        assertThat(results)
                .filteredOn(result -> result.outcome() == Outcome.FAILED)
                .extracting(TestResult::title, TestResult::message)
                .isEmpty();
    }

    @Test
    @DisplayName("are at least six")
    void atLeastSix() throws IOException {
        assertThat(rightEngines()).hasSizeGreaterThanOrEqualTo(6);
    }

    /** The reference's files, but for those that the engine has itself. */
    private static Map<String, String> filesOf(String name) throws IOException {
        Map<String, String> files = STAGES.reference();
        Path folder = Project.root().resolve(FOLDER).resolve(name);
        try (Stream<Path> own = Files.walk(folder)) {
            for (Path file : own.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
