package course.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Changes of several files")
class FileChangesTest {

    @TempDir
    Path root;

    private FileChanges changes;

    @BeforeEach
    void twoFiles() throws IOException {
        changes = new FileChanges(root);
        Files.writeString(root.resolve("A.java"), "old a");
        Files.writeString(root.resolve("B.java"), "old b");
    }

    @Test
    @DisplayName("are written, into new folders too, and leave nothing beside them")
    void writes() throws IOException {
        changes.write(Map.of("A.java", "new a", "c/C.java", "new c"));

        assertThat(root.resolve("A.java")).hasContent("new a");
        assertThat(root.resolve("c/C.java")).hasContent("new c");
        assertThat(root.toFile().list()).containsExactlyInAnyOrder("A.java", "B.java", "c");
        assertThat(root.resolve("c").toFile().list()).containsExactly("C.java");
    }

    @Test
    @DisplayName("are not begun if one of them cannot be written")
    void notBegun() {
        Map<String, String> texts = new TreeMap<>(Map.of("A.java", "new a", "B.java/C.java", "new c"));

        assertThatThrownBy(() -> changes.write(texts)).isInstanceOf(IOException.class);

        assertThat(root.resolve("A.java")).hasContent("old a");
        assertThat(root.toFile().list()).containsExactlyInAnyOrder("A.java", "B.java");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"A.java", "AA.java", "B.java", "C.java"})
    @DisplayName("are taken back if one of them, whichever, cannot take its place")
    void takenBack(String refusing) throws IOException {
        Files.deleteIfExists(root.resolve(refusing));
        Files.createDirectories(root.resolve(refusing).resolve("full"));
        Map<String, String> before = contents();
        Map<String, String> texts =
                new TreeMap<>(Map.of("A.java", "new a", "AA.java", "new", "B.java", "new b", "C.java", "new c"));

        assertThatThrownBy(() -> changes.write(texts)).isInstanceOf(IOException.class);

        assertThat(contents()).isEqualTo(before);
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.list(root)) {
            for (Path path : paths.toList()) {
                contents.put(path.getFileName().toString(), Files.isDirectory(path) ? "" : Files.readString(path));
            }
        }
        return contents;
    }

    @Test
    @DisplayName("that were killed leave files that are cleaned away, and no others are")
    void clean() throws IOException {
        Files.createDirectories(root.resolve("c"));
        Files.writeString(root.resolve("c/C.java.ready"), "half");

        changes.clean(root);

        assertThat(root.resolve("c")).isEmptyDirectory();
        assertThat(root.toFile().list()).containsExactlyInAnyOrder("A.java", "B.java", "c");
    }
}
