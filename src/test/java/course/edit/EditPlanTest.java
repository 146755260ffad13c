package course.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.edit.EditPlan.Exchange;
import course.source.SourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A change of a lesson's code")
class EditPlanTest {

    private static final String VALUE = "dagnet/Value.java";
    private static final String FILE = "src/main/java/dagnet/Value.java";

    @TempDir
    Path root;

    private CopiedCourse project;

    @BeforeEach
    void aStarter() {
        project = new CopiedCourse(root);
    }

    private EditPlan solve(int lesson) {
        return EditPlan.solve(root, number -> number == lesson);
    }

    @Test
    @DisplayName("reaches every file that the lesson has a region in, and no other")
    void files() {
        EditPlan plan = solve(8);

        assertThat(plan.exchanges())
                .extracting(Exchange::file)
                .containsExactly(
                        FILE, "src/main/java/dagnet/nn/Activation.java", "src/main/java/dagnet/nn/Neuron.java");
        assertThat(plan.after().keySet())
                .containsExactlyElementsOf(
                        plan.exchanges().stream().map(Exchange::file).toList());
    }

    @Test
    @DisplayName("is nothing where the lesson is as it should be already, however it is laid out")
    void nothingToDo() {
        project.edit(VALUE, text -> text.replace("(double data) {\n        throw", "(double data)\n    {\n\t\tthrow"));

        assertThat(EditPlan.reset(root, 1).after()).isEmpty();
        assertThat(EditPlan.reset(root, 0).after()).isEmpty();
    }

    @Test
    @DisplayName("tells what somebody wrote from stubs and from the reference")
    void work() {
        assertThat(solve(5).exchanges()).extracting(Exchange::isWork).containsExactly(false);

        project.edit(VALUE, text -> text.replace(stub("backward"), "int begun;"));
        assertThat(solve(5).exchanges()).extracting(Exchange::isWork).containsExactly(true);
        assertThat(EditPlan.reset(root, 5).exchanges())
                .extracting(Exchange::isWork)
                .containsExactly(true);

        Edit.apply(root, solve(5));
        assertThat(EditPlan.reset(root, 5).exchanges())
                .extracting(Exchange::isWork)
                .containsExactly(false);
    }

    private static String stub(String method) {
        return "throw new UnsupportedOperationException(\"Lesson 5: write Value." + method + "\");";
    }

    @Test
    @DisplayName("keeps a learner's imports, adds those that are needed, and takes away its own that are not")
    void imports() {
        project.edit(
                VALUE, text -> text.replace("import java.util.List;", "import java.util.List;\nimport java.util.Map;"));

        Edit.apply(root, solve(1));
        assertThat(project.source(VALUE))
                .contains("\n\nimport java.util.Arrays;\nimport java.util.List;\nimport java.util.Map;\n\n");

        Edit.apply(root, EditPlan.reset(root, 1));
        assertThat(project.source(VALUE)).contains("\n\nimport java.util.List;\nimport java.util.Map;\n\n");
    }

    @Test
    @DisplayName("adds no import that an import of a whole package brings")
    void importOfAPackage() {
        project.edit(VALUE, text -> text.replace("import java.util.List;", "import java.util.*;"));

        Edit.apply(root, solve(1));

        assertThat(project.source(VALUE)).contains("\n\nimport java.util.*;\n\n");
    }

    @Test
    @DisplayName("mends a lesson whose code is not Java")
    void notJavaInside() {
        project.edit(VALUE, text -> text.replace(stub("backward"), "if ("));

        Edit.apply(root, EditPlan.reset(root, 5));

        assertThat(project.engine()).isEqualTo(CopiedCourse.starter());
    }

    @Test
    @DisplayName("is refused with the line that is not Java, if that is elsewhere")
    void notJavaElsewhere() {
        project.edit(VALUE, text -> text.replace(stub("backward"), "if ("));

        assertThatThrownBy(() -> solve(6))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith(FILE + ":")
                .hasMessageContaining("expected Java");
    }

    @Test
    @DisplayName("is refused if a file is not UTF-8")
    void notUtf8() throws IOException {
        Files.write(root.resolve(FILE), "class Value { /* é */ }".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> solve(5))
                .hasMessage(FILE + ": expected text in UTF-8; save the file in that encoding");
    }

    @Test
    @DisplayName("makes a missing file anew")
    void missingFile() throws IOException {
        Files.delete(root.resolve("src/main/java/dagnet/Dot.java"));

        Edit.apply(root, EditPlan.reset(root, 3));

        assertThat(project.engine()).isEqualTo(CopiedCourse.starter());
    }

    @Test
    @DisplayName("says what the compiler will say when code elsewhere does not fit to it")
    void misfit() {
        project.edit(VALUE, text -> text.replace("public final class Value {\n", """
            public final class Value {
                private double data;
            """));

        assertThat(solve(2).newCompileError())
                .hasValueSatisfying(error -> assertThat(error)
                        .startsWith(FILE + ":")
                        .contains("constructor Value in class dagnet.Value cannot be applied"));
        assertThat(solve(1).newCompileError())
                .hasValueSatisfying(
                        error -> assertThat(error).contains("variable data is already defined in class dagnet.Value"));
        assertThat(solve(4).newCompileError()).isEmpty();
    }

    @Test
    @DisplayName("finds no new error where there was one before")
    void oldError() {
        project.edit("dagnet/Samples.java", text -> text.replace("double[]", "doubel[]"));

        assertThat(solve(1).newCompileError()).isEmpty();
    }

    @Test
    @DisplayName("saves each file that it changes first, and only those")
    void backup() {
        project.edit(VALUE, text -> text.replace(stub("backward"), "int begun;"));
        String mine = project.source(VALUE);

        Path first = Edit.apply(root, solve(5));
        Path second = Edit.apply(root, EditPlan.reset(root, 5));

        assertThat(project.read(first + "/" + FILE)).isEqualTo(mine);
        assertThat(project.read(second + "/" + FILE)).isNotEqualTo(mine);
        assertThat(root.resolve(first).resolve("src/main/java/dagnet")).isDirectoryContaining("glob:**Value.java");
        assertThat(root.resolve(first).resolve("src/main/java/dagnet").toFile().list())
                .isEqualTo(List.of("Value.java").toArray());
    }
}
