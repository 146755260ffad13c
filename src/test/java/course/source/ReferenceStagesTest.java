package course.source;

import static org.assertj.core.api.Assertions.assertThat;

import course.Project;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The stages of the reference engine")
class ReferenceStagesTest {

    private static final Stages STAGES = new Stages(Project.root());

    private static final Pattern STUB =
            Pattern.compile("throw new UnsupportedOperationException\\(\"Lesson (\\d+): write ");

    @TempDir
    private Path classes;

    static IntStream lessons() {
        return IntStream.rangeClosed(0, STAGES.lastLesson());
    }

    @ParameterizedTest(name = "stage {0}")
    @MethodSource("lessons")
    @DisplayName("compile")
    void everyStageCompiles(int lesson) {
        assertThat(compile(STAGES.stage(lesson))).isEmpty();
    }

    @ParameterizedTest(name = "stage {0}")
    @MethodSource("lessons")
    @DisplayName("have stubs for every lesson to come, and for no other")
    void stubsOfLessonsToCome(int lesson) {
        List<Integer> toCome =
                IntStream.rangeClosed(lesson + 1, STAGES.lastLesson()).boxed().toList();

        assertThat(stubbedLessons(STAGES.stage(lesson))).containsExactlyInAnyOrderElementsOf(toCome);
    }

    private static Set<Integer> stubbedLessons(Map<String, String> engine) {
        return STUB.matcher(String.join("\n", engine.values()))
                .results()
                .map(stub -> Integer.valueOf(stub.group(1)))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "stage {0}")
    @MethodSource("lessons")
    @DisplayName("are cut only once: the same stage of a stage is itself")
    void stagesOfStages(int lesson) {
        Map<String, String> stage = STAGES.stage(lesson);

        assertThat(stage)
                .allSatisfy((name, text) ->
                        assertThat(EngineSource.of(name, text).stage(lesson)).isEqualTo(text));
    }

    @Test
    @DisplayName("end with the reference itself")
    void lastStage() {
        CourseFiles course = new CourseFiles(Project.root());

        assertThat(STAGES.stage(STAGES.lastLesson()))
                .isNotEmpty()
                .allSatisfy((name, text) -> assertThat(text).isEqualTo(course.read(CourseFiles.SOLUTIONS + name)));
    }

    private List<String> compile(Map<String, String> files) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<String> options = List.of("--release", "17", "-proc:none", "-cp", "", "-d", classes.toString());
        List<Source> sources = files.entrySet().stream()
                .map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
        javac.getTask(null, null, problems, options, null, sources).call();
        return problems.getDiagnostics().stream().map(Object::toString).toList();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public String getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
