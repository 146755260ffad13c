package testkit;

import static org.assertj.core.api.Assertions.assertThat;

import course.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ImportsTest {

    @Test
    @DisplayName("the test kit knows nothing of the course: the course may import the test kit, and not the reverse")
    void testKitImportsNothingOfTheCourse() throws IOException {
        assertThat(linesBelow("src/testkit/java"))
                .hasSizeGreaterThan(1000)
                .filteredOn(line -> line.matches(".*:\\s*import (static )?course\\..*"))
                .isEmpty();
    }

    @Test
    @DisplayName("the lessons' assertions are the test kit's, whose failures are written for learners")
    void lessonsAssertWithTheTestKit() throws IOException {
        assertThat(linesBelow("lessons"))
                .hasSizeGreaterThan(1000)
                .filteredOn(line -> line.matches(".*:\\s*import static org\\.assertj\\..*\\.assert\\w+;"))
                .isEmpty();
    }

    /** Every line of Java with the file that it stands in. */
    private static List<String> linesBelow(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Project.root().resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> read(file).map(line -> file + ": " + line))
                    .toList();
        }
    }

    private static Stream<String> read(Path file) {
        try {
            return Files.readString(file).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
