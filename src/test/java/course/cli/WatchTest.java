package course.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import course.cli.RunningDagnet.Screen;
import course.edit.CopiedCourse;
import course.run.LastRed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
        CopiedCourse project = new CopiedCourse(folder).withLessons().at(0);

        try (RunningDagnet dagnet = RunningDagnet.start(folder, screen, "watch", "--limit", "5")) {
            dagnet.shows("write  Value.of(double)", "Lesson 1: Addition   0 passed", RunningDagnet.done(1));

            project.at(1, ADD, "data - other.data");
            dagnet.shows("Test:   lessons/lesson01_addition/", "after the save", RunningDagnet.done(1));

            project.at(1, ADD, "data + ");
            dagnet.shows("src/main/java/dagnet/Value.java:", "illegal start of expression", "1 error");

            project.at(1, "return node(\"+\"", "while (data == data) {}\n        return node(\"+\"");
            dagnet.shows(
                    "It ran longer than 5 s and was cut off: an endless loop?",
                    "at dagnet.Value.add (Value.java:",
                    "failed, ",
                    " not run",
                    " lessons done");

            project.at(1);
            dagnet.shows("Lesson 1: Addition   19 passed", "Press n to go on to lesson 2, Arithmetic.");

            dagnet.press("n\n");
            dagnet.shows("Lesson 2: Arithmetic   0 passed", RunningDagnet.done(2));

            dagnet.press("q\n");
            assertThat(dagnet.status()).isZero();
        }
    }

    @Test
    @DisplayName("shows the failure that most others suspect the reason of, and the others when asked")
    void failuresOneByOne() {
        CopiedCourse project = new CopiedCourse(folder)
                .withLessons()
                .at(2, "other, -quotient / other.data", "other, quotient / other.data");

        try (RunningDagnet dagnet = RunningDagnet.start(folder, Screen.PIPE, "watch")) {
            project.at(2, "other, -quotient / other.data", "other, quotient / other.data");
            dagnet.shows("Likely: the sign is missing", "Failure 1 of ", "failures say the same.", " lessons done");

            dagnet.press("f\n");
            dagnet.shows("✘", "Failure 2 of ");

            dagnet.press("h\n");
            dagnet.shows("Hint 1");
            dagnet.press("f\n");
            dagnet.shows("✘", "Failure 2 of ");
        }
    }

    @Test
    @DisplayName("follows the learner to another lesson when the code of several is exchanged")
    void moves() {
        CopiedCourse project = new CopiedCourse(folder).withLessons().at(0);

        try (RunningDagnet dagnet = RunningDagnet.start(folder, Screen.PIPE, "watch")) {
            dagnet.shows("Lesson 1: Addition   0 passed", RunningDagnet.done(1));

            project.at(3);
            dagnet.shows("Lesson 4: The chain rule   0 passed", RunningDagnet.done(4));

            project.at(1);
            dagnet.shows("Lesson 2: Arithmetic   0 passed", RunningDagnet.done(2));
        }
    }

    @Test
    @DisplayName("runs what was saved last, in the same worker, when a save comes in the middle of a run")
    void savesInTheMiddle() {
        CopiedCourse project = new CopiedCourse(folder).withLessons().at(7);

        try (RunningDagnet dagnet = RunningDagnet.start(folder, Screen.PIPE, "watch")) {
            dagnet.shows(RunningDagnet.done(8));
            Set<Long> before = dagnet.children();
            for (int i = 0; i < 5; i++) {
                project.at(7, "data + other.data", "data - other.data");
                dagnet.shows("s after the save");
                project.at(7);
                dagnet.shows("s after the save");
            }

            dagnet.shows(RunningDagnet.done(8));
            assertThat(dagnet.children()).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("shows first what is wrong in the first lesson that is red, and tells of a comment that is missing")
    void earlierLessonIsRed() {
        CopiedCourse project = new CopiedCourse(folder).withLessons().at(2);

        try (RunningDagnet dagnet = RunningDagnet.start(folder, Screen.PIPE, "watch")) {
            dagnet.shows("Lesson 3: The graph   0 passed", RunningDagnet.done(3));

            project.at(2, "data + other.data", "data - other.data", "// endregion", "//");
            dagnet.shows(
                    "Lesson 1: Addition is red again",
                    "✘",
                    "Text  lessons/lesson01_addition/README.md",
                    RunningDagnet.done(1),
                    "Lesson 2: Arithmetic is red, too",
                    "The tests do not mind, but solve, reset and diff will: src/main/java/dagnet/Value.java:",
                    "expected its \"// endregion\" first");

            dagnet.press("h\n");
            dagnet.shows("Lesson 1: Addition", "Hint 1: ");
            assertThat(LastRed.of(folder)).hasValue(1);
        }
    }

    @Test
    @DisplayName("says which file cannot be read, and goes on when it can")
    void unreadable() throws IOException {
        CopiedCourse project = new CopiedCourse(folder).withLessons().at(0);

        try (RunningDagnet dagnet = RunningDagnet.start(folder, Screen.PIPE, "watch")) {
            dagnet.shows(RunningDagnet.done(1));

            Path locked = Files.createFile(folder.resolve("locked"));
            assumeThat(locked.toFile().setReadable(false) && !Files.isReadable(locked))
                    .as("a file that cannot be read, as there is none for root")
                    .isTrue();
            Path file = Files.move(locked, folder.resolve("src/main/java/dagnet/Mine.java"));
            dagnet.shows("src/main/java/dagnet/Mine.java: the file cannot be read: ");

            Files.delete(file);
            project.at(1);
            dagnet.shows("Lesson 1: Addition   19 passed");
        }
    }

    @Test
    @DisplayName("ends with status 1 when the keys end before all is green")
    void endsRed() {
        new CopiedCourse(folder).withLessons().at(0);

        try (RunningDagnet dagnet = RunningDagnet.start(folder, Screen.PIPE, "watch")) {
            dagnet.shows(RunningDagnet.done(1));
            dagnet.endOfKeys();

            assertThat(dagnet.status()).isEqualTo(1);
        }
    }
}
