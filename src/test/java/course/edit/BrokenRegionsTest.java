package course.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A change of lessons' code is refused, and changes nothing")
class BrokenRegionsTest {

    private static final String FIRST = """
        class A {
            // region Lesson 1: one
            int a() {
                return 1;
            }
            // endregion
        }
        """;

    private static final String SECOND = """
        class B {
            // region Lesson 1: one
            int a() {
                return 1;
            }
            // endregion

            // region Lesson 2: two
            int b() {
                return 2;
            }
            // endregion
        }
        """;

    @TempDir
    Path root;

    @ParameterizedTest(name = "{3}")
    @DisplayName("when the regions of one of the files are broken")
    @CsvSource(delimiter = '|', textBlock = """
        // endregion~~    // region Lesson 2: two | // region Lesson 2: two | 6 | a region inside the region of line 2; expected its "// endregion" first: put it back where "Lesson 1: one" ends
        return 2;~    }~    // endregion | return 2;~    } | 8 | the region never ends; expected "// endregion" after it
        // region Lesson 2: two | // from here | 12 | "// endregion" without a region; expected "// region Lesson <number>: <heading>" before it
        // region Lesson 2: two | // region two | 8 | "// region two" names no lesson; expected "// region Lesson <number>: <heading>"
        // region Lesson 2: two | // region Lesson 1: one | 8 | a second region "Lesson 1: one"; expected a heading of its own
        // region Lesson 2: two | // region Lesson 2: mine | 8 | found "// region Lesson 2: mine"; expected "// region Lesson 2: two"
        // region Lesson 2: two | // region Lesson 7: mine | 6 | expected "// region Lesson 2: two" and its "// endregion" after this line, found none
        // region Lesson 1: one | // region Lesson 7: mine | 1 | expected "// region Lesson 1: one" and its "// endregion" after this line, found none
        return 2;~    }~    // endregion | return 2;~    // endregion~    } | 11 | a region comment inside a member; expected it between members
        class B { | class B {{ | 3 | expected Java, but the parser says:
        """)
    void broken(String found, String replacement, int line, String problem) throws IOException {
        write("solutions/A.java", FIRST);
        write("solutions/B.java", SECOND);
        Path intact = write("src/main/java/A.java", FIRST.replace("return 1", "return 0"));
        String text = SECOND.replace(found.replace('~', '\n'), replacement.replace('~', '\n'));
        Path broken = write("src/main/java/B.java", text.replace("return 1", "return 0"));

        assertThatThrownBy(() -> EditPlan.solve(root, lesson -> lesson <= 2))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("src/main/java/B.java:" + line + ": " + problem);

        assertThat(intact).content().contains("return 0");
        assertThat(broken).content().contains("return 0");
        assertThat(root.resolve(".dagnet")).doesNotExist();
    }

    private Path write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        return Files.writeString(root.resolve(file), text);
    }
}
