package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.Lesson;
import course.cli.RunningDagnet.Screen;
import course.edit.CopiedCourse;
import course.hint.HintsTaken;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The keys of dagnet watch")
class WatchKeysTest {

    private static final Pattern GRAPH = Pattern.compile("The graph is (\\S+\\.(?:svg|dot))");

    @TempDir
    Path folder;

    @Test
    @DisplayName("show a hint, the table, and the solution when asked twice while the lesson is red")
    void red() {
        new CopiedCourse(folder).withLessons().at(0);

        try (RunningDagnet dagnet = RunningDagnet.start(folder, Screen.PIPE, "watch")) {
            dagnet.shows(RunningDagnet.done(1));

            dagnet.press("h\n");
            dagnet.shows("Lesson 1: Addition", "Hint 1: ", "2 more hints are left.");
            dagnet.press("a\n");
            dagnet.shows(
                    "Lesson  0 ", "Lesson  1 ", "you are here", "1 hint", "Lesson " + CopiedCourse.lastLesson() + " ");
            dagnet.press("x\n");
            dagnet.shows("There is no key 'x'.");
            dagnet.press("n\n");
            dagnet.shows("Not yet: something is still red.");
            dagnet.press("d\n");
            dagnet.shows("Lesson 1 is not done: this shows its solution. Press d again if that is what you want.");
            dagnet.press("d\n");
            dagnet.shows("+        return node(\"+\"");

            assertThat(new HintsTaken(folder).of(Lesson.all().get(1))).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("show the solution at once when the lesson is green, beside code that is the learner's own")
    void green() {
        CopiedCourse project = new CopiedCourse(folder).withLessons().at(0);

        try (RunningDagnet dagnet = RunningDagnet.start(folder, Screen.PIPE, "watch")) {
            dagnet.shows(RunningDagnet.done(1));
            project.at(1, "data + other.data", "other.data + data");
            dagnet.shows("Press n to go on to lesson 2");

            dagnet.press("d\n");
            dagnet.shows(
                    "-        return node(\"+\", other.data + data", "+        return node(\"+\", data + other.data");
            assertThat(dagnet.output()).doesNotContain("Press d again");
        }
    }

    @Test
    @DisplayName("offer no solution where somebody took the reference out")
    void withoutReference() {
        new CopiedCourse(folder).withLessons().at(0).withoutReference();

        try (RunningDagnet dagnet = RunningDagnet.start(folder, Screen.TERMINAL, "watch")) {
            dagnet.shows(RunningDagnet.done(1), "h hint  f next failure");

            dagnet.press("d");
            dagnet.shows("There is no reference to compare with");
        }
    }

    @Test
    @DisplayName("draw the graph of the failure that is shown, and name the file")
    void graph() {
        String right = "other, -quotient / other.data";
        String wrong = "other, quotient / other.data";
        CopiedCourse project = new CopiedCourse(folder).withLessons().at(2, right, wrong);

        try (RunningDagnet dagnet = RunningDagnet.start(folder, Screen.PIPE, "watch")) {
            project.at(2, right, wrong);
            dagnet.shows("Likely: the sign is missing", " lessons done");

            dagnet.press("g\n");
            dagnet.shows("The graph is ");
            dagnet.press("x\n");
            dagnet.shows("There is no key");

            assertThat(GRAPH.matcher(dagnet.output()).results().map(MatchResult::group))
                    .singleElement()
                    .satisfies(named -> assertThat(folder.resolve(named.replace("The graph is ", "")))
                            .isNotEmptyFile());
        }
    }

    @Test
    @DisplayName("still work after the learner's code has overflowed the stack, and used up the memory")
    void livesOn() {
        CopiedCourse project = new CopiedCourse(folder).withLessons().at(0);

        try (RunningDagnet dagnet = RunningDagnet.start(folder, Screen.PIPE, "watch")) {
            dagnet.shows(RunningDagnet.done(1));

            project.at(1, "return node(\"+\"", "if (data == data) return add(other);\n        return node(\"+\"");
            dagnet.shows("StackOverflowError", "at dagnet.Value.add (Value.java:", RunningDagnet.done(1));

            project.at(
                    1,
                    "return node(\"+\"",
                    "for (long[][] all = new long[1 << 20][]; data == data; )\n            all[(int) (System.nanoTime()"
                            + " & 0xfffff)] = new long[1 << 20];\n        return node(\"+\"");
            dagnet.shows("It ran out of memory", " lessons done");

            project.at(1);
            dagnet.shows("Lesson 1: Addition   19 passed", RunningDagnet.done(2));
        }
    }
}
