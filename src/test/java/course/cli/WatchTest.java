package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.cli.RunningDagnet.Screen;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("dagnet watch")
class WatchTest {

    private static final String ADD = "data + other.data";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Screen.class)
    @DisplayName(
            "tells of red, a compile error, an endless loop and green, each when a file is saved, and goes on when asked")
    void followsTheLearner(Screen screen) {
        LearnersProject project = new LearnersProject(folder).at(0);

        try (RunningDagnet dagnet = RunningDagnet.start(folder, screen, "watch", "--limit", "5")) {
            dagnet.shows("write  Value.of(double)", "Lesson 1: Addition   0 passed", "1 of 13 lessons done");

            project.at(1, ADD, "data - other.data");
            dagnet.shows("Test:   lessons/lesson01_addition/", "after the save", "1 of 13 lessons done");

            project.at(1, ADD, "data + ");
            dagnet.shows("src/main/java/dagnet/Value.java:", "illegal start of expression", "1 error");

            project.at(1, "return node(\"+\"", "while (data == data) {}\n        return node(\"+\"");
            dagnet.shows(
                    "It ran longer than 5 s and was cut off: an endless loop?", "at dagnet.Value.add (Value.java:");

            project.at(1);
            dagnet.shows("Lesson 1: Addition   19 passed", "Press n to go on to lesson 2, Arithmetic.");

            dagnet.press("n\n");
            dagnet.shows("Lesson 2: Arithmetic   0 passed", "2 of 13 lessons done");

            dagnet.press("q\n");
            assertThat(dagnet.status()).isZero();
        }
    }
}
