package course.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import course.doctor.Finding.State;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The doctor")
class CheckupTest {

    private static final long MEGABYTE = 1 << 20;
    private static final Path FOLDER = Path.of("here");

    @ParameterizedTest(name = "{0}")
    @DisplayName("wants a JDK from 17 on")
    @CsvSource({"17.0.2+8, true, FINE", "25+36, true, FINE", "11.0.1+1, true, FAILED", "21.0.1+1, false, FAILED"})
    void java(String version, boolean compiler, State state) {
        assertThat(Checkup.java(Runtime.Version.parse(version), compiler, "/jdk")
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("wants Maven from 3.8 on")
    @CsvSource(
            nullValues = "none",
            value = {
                "Apache Maven 3.8.7, FINE",
                "Apache Maven 3.9.9 (8e8579a9e76f7d015ee5ec7bfcdc97d260186937), FINE",
                "Apache Maven 4.0.0-rc-3, FINE",
                "Apache Maven 3.6.3, FAILED",
                "The JAVA_HOME environment variable is not defined correctly, FAILED",
                "none, FAILED"
            })
    void maven(String says, State state) {
        assertThat(Checkup.maven(Optional.ofNullable(says)).state()).isEqualTo(state);
    }

    @Test
    @DisplayName("wants memory for a graph of a million values")
    void memory() {
        assertThat(Checkup.memory(512 * MEGABYTE, 2048 * MEGABYTE))
                .isEqualTo(Finding.fine("Memory", "512 MB for Java, of 2.0 GB"));
        assertThat(Checkup.memory(511 * MEGABYTE, 2048 * MEGABYTE).state()).isEqualTo(State.FAILED);
    }

    @Test
    @DisplayName("wants room for PyTorch until it is unpacked")
    void disk() {
        assertThat(Checkup.disk(FOLDER, 499 * MEGABYTE, false))
                .isEqualTo(Finding.failed("Disk", "499 MB free for here", "make room for 500 MB"));
        assertThat(Checkup.disk(FOLDER, 500 * MEGABYTE, false).state()).isEqualTo(State.FINE);
        assertThat(Checkup.disk(FOLDER, 100 * MEGABYTE, true).state()).isEqualTo(State.FINE);
        assertThat(Checkup.disk(FOLDER, 99 * MEGABYTE, true).state()).isEqualTo(State.FAILED);
    }

    @Test
    @DisplayName("wants folders that can be written")
    void folder() {
        assertThat(Checkup.folder(FOLDER, true).state()).isEqualTo(State.FINE);
        assertThat(Checkup.folder(FOLDER, false).state()).isEqualTo(State.FAILED);
    }

    @Test
    @DisplayName("takes recorded PyTorch for good, and says what to do if the live one does not load")
    void pytorch() {
        assertThat(Checkup.pytorch("2.7.1, live", FOLDER).state()).isEqualTo(State.FINE);
        assertThat(Checkup.pytorch("2.7.1, recorded (there is no PyTorch for Mac OS X on x86_64)", FOLDER)
                        .state())
                .isEqualTo(State.FINE);
        assertThat(Checkup.pytorch("2.7.1, recorded (PyTorch could not be loaded: no disk)", FOLDER))
                .returns(State.LESS, Finding::state)
                .returns("delete here and try again; until then recorded results do", Finding::advice);
    }

    @Test
    @DisplayName("can do without Graphviz and without a terminal for all letters")
    void optional() {
        assertThat(Checkup.graphviz(Optional.of("dot - graphviz version 2.43.0 (0)")))
                .isEqualTo(Finding.fine("Graphviz", "2.43.0"));
        assertThat(Checkup.graphviz(Optional.empty()).state()).isEqualTo(State.LESS);
        assertThat(Checkup.terminal("UTF-8", true, false))
                .isEqualTo(Finding.fine("Terminal", "UTF-8, without colours"));
        assertThat(Checkup.terminal("IBM850", false, true).state()).isEqualTo(State.LESS);
    }
}
