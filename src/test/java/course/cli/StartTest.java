package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What Maven compiled is stale")
class StartTest {

    private static final Instant COMPILED = Instant.parse("2026-01-02T00:00:00Z");

    @TempDir
    Path root;

    @BeforeEach
    void makeAnOldProject() throws IOException {
        for (String file : List.of(
                "src/course/java/course/Demo.java",
                "src/test/java/course/DemoTest.java",
                "src/main/java/dagnet/Value.java",
                "lessons/lesson01_addition/AdditionTest.java",
                "lessons/lesson01_addition/README.md",
                "solutions/dagnet/Value.java",
                "pom.xml")) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.createFile(root.resolve(file));
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(COMPILED.minusSeconds(60)));
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "src/course/java/course/Demo.java, true",
        "src/test/java/course/DemoTest.java, true",
        "lessons/lesson01_addition/AdditionTest.java, true",
        "solutions/dagnet/Value.java, true",
        "pom.xml, true",
        "lessons/lesson01_addition/README.md, false",
        "src/main/java/dagnet/Value.java, false"
    })
    @DisplayName("when a source of the course is newer, and not for a lesson's text or what the learner writes")
    void newer(String file, boolean stale) throws IOException {
        Files.setLastModifiedTime(root.resolve(file), FileTime.from(COMPILED.plusSeconds(60)));

        assertThat(Start.isStale(root, FileTime.from(COMPILED))).isEqualTo(stale);
    }

    @Test
    @DisplayName("when a source of the course is gone")
    void gone() throws IOException {
        Files.delete(root.resolve("src/test/java/course/DemoTest.java"));

        assertThat(Start.isStale(root, FileTime.from(COMPILED))).isTrue();
    }
}
