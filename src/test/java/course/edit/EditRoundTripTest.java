package course.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("From the starter, for every lesson")
class EditRoundTripTest {

    @TempDir
    Path root;

    private CopiedCourse project;

    @BeforeEach
    void aStarter() {
        project = new CopiedCourse(root);
    }

    static IntStream lessons() {
        return IntStream.rangeClosed(1, CopiedCourse.lastLesson());
    }

    static IntStream someLessons() {
        return IntStream.of(1, 3, CopiedCourse.lastLesson());
    }

    private void jump(int lesson) {
        Edit.apply(root, EditPlan.solve(root, number -> number < lesson));
    }

    private void solve(int lesson) {
        Edit.apply(root, EditPlan.solve(root, number -> number == lesson));
    }

    private void reset(int lesson) {
        Edit.apply(root, EditPlan.reset(root, lesson));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lessons")
    @DisplayName(
            "jump makes the stage before it, solve the lesson's own, reset the one before it again; the rest stays")
    void roundTrip(int lesson) {
        CopiedCourse.starter().keySet().forEach(name -> project.edit(name, EditRoundTripTest::withOwnCode));

        jump(lesson);
        assertThat(project.engine()).isEqualTo(stage(lesson - 1, EditRoundTripTest::withOwnCode));

        solve(lesson);
        assertThat(project.engine()).isEqualTo(stage(lesson, EditRoundTripTest::withOwnCode));

        reset(lesson);
        assertThat(project.engine()).isEqualTo(stage(lesson - 1, EditRoundTripTest::withOwnCode));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("someLessons")
    @DisplayName("files with Windows line ends keep them")
    void windowsLineEnds(int lesson) {
        CopiedCourse.starter().keySet().forEach(name -> project.edit(name, EditRoundTripTest::windows));

        jump(lesson);
        solve(lesson);
        assertThat(project.engine()).isEqualTo(stage(lesson, EditRoundTripTest::windows));

        reset(lesson);
        assertThat(project.engine()).isEqualTo(stage(lesson - 1, EditRoundTripTest::windows));
    }

    private static Map<String, String> stage(int lesson, UnaryOperator<String> change) {
        Map<String, String> files = new TreeMap<>(CopiedCourse.stage(lesson));
        files.replaceAll((name, text) -> change.apply(text));
        return files;
    }

    private static String windows(String text) {
        return text.replace("\n", "\r\n");
    }

    /** A remark before the first region and a type after everything, with tabs, spaces and line ends of their own. */
    private static String withOwnCode(String text) {
        return text.replaceFirst("(\n *// region)", "\n\t// mine:  é \r\n$1")
                + "\n\n/** Mine. */\r\nclass Mine {\tint one() { return 1; }  \n}";
    }
}
