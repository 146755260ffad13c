package course.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor.Type;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;

class SourceLineTest {

    private static final String FILE = "src/test/java/course/run/SourceLineTest.java";

    @Test
    @DisplayName("a failed test is shown at the line of its own method, however deep the assertion was")
    void lineOfTheFailure() throws Exception {
        Throwable thrown = catchThrowable(SourceLineTest::failsDeepInside);

        SourceLine where = SourceLine.of(test("lineOfTheFailure"), thrown);

        assertThat(where.file()).isEqualTo(FILE);
        assertThat(textAt(where)).contains("catchThrowable(SourceLineTest::failsDeepInside)");
    }

    @Test
    @DisplayName("an error without a line of the test is shown where the test begins")
    void noLine() throws Exception {
        Throwable thrown = new AssertionError("from nowhere");
        thrown.setStackTrace(new StackTraceElement[0]);

        SourceLine where = SourceLine.of(test("noLine"), thrown);

        assertThat(textAt(where)).contains("void noLine()");
    }

    @Test
    @DisplayName("what is broken and belongs to no class is shown at the folder of the lessons")
    void noClass() {
        TestIdentifier engine =
                TestIdentifier.from(new EngineDescriptor(UniqueId.forEngine("none"), "all that an engine runs"));

        assertThat(SourceLine.of(engine)).isEqualTo(new SourceLine("lessons", 1));
    }

    private static void failsDeepInside() {
        assertThat(List.of(1)).allSatisfy(number -> assertThat(number).isEqualTo(2));
    }

    private static String textAt(SourceLine where) throws Exception {
        return Files.readAllLines(Path.of(where.file())).get(where.line() - 1);
    }

    private static TestIdentifier test(String method) {
        MethodSource source = MethodSource.from(SourceLineTest.class.getName(), method);
        return TestIdentifier.from(new AbstractTestDescriptor(UniqueId.forEngine("none"), method, source) {
            @Override
            public Type getType() {
                return Type.TEST;
            }
        });
    }
}
