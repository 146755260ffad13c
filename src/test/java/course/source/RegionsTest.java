package course.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Regions")
class RegionsTest {

    private static final String SOURCE = """
        class A {

            // region Lesson 1: one, and more
            /** First. */
            int a() {
                return 1;
            }

            int b;
            // endregion

            // region Lesson 2: none
            // endregion
        }
        """;

    @Test
    @DisplayName("are known by their headings, which begin with the lesson")
    void headings() {
        EngineSource source = EngineSource.of("A.java", SOURCE);

        assertThat(source.regions())
                .extracting(Region::heading)
                .containsExactly("Lesson 1: one, and more", "Lesson 2: none");
        assertThat(source.regions()).extracting(Region::lesson).containsExactly(1, 2);
    }

    @Test
    @DisplayName("make listings, without the region comments and without common indentation")
    void listing() {
        EngineSource source = EngineSource.of("A.java", SOURCE);

        assertThat(source.region("Lesson 1: one, and more")).isEqualTo("""
            /** First. */
            int a() {
                return 1;
            }

            int b;\
            """);
        assertThat(source.region("Lesson 2: none")).isEmpty();
    }

    @Test
    @DisplayName("that do not exist are refused with those that do")
    void unknownRegion() {
        EngineSource source = EngineSource.of("A.java", SOURCE);

        assertThatThrownBy(() -> source.region("Lesson 3: three"))
                .isInstanceOf(SourceException.class)
                .hasMessage("A.java: no region \"Lesson 3: three\";"
                        + " expected one of \"Lesson 1: one, and more\", \"Lesson 2: none\"");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("that are not well formed are refused, with file, line and what was expected")
    @CsvSource(delimiter = '|', textBlock = """
        // endregion                                               | 2: "// endregion" without a region
        // region Lesson 1: a⏎int a;                               | 2: the region never ends
        // region Lesson 1: a⏎// region Lesson 2: b⏎// endregion   | 3: a region inside the region of line 2
        // region the chain rule⏎// endregion                      | 2: "// region the chain rule" names no
        // region Lesson: a⏎// endregion                           | 2: "// region Lesson: a" names no lesson
        // region Lesson 1⏎// endregion                            | 2: "// region Lesson 1" names no lesson
        int a() { // region Lesson 1: a⏎return 1; }⏎// endregion   | 2: a region comment after code
        int a() {⏎// region Lesson 1: a⏎return 1; }⏎// endregion   | 3: a region comment inside a member
        // region Lesson 1: a⏎class B {⏎// endregion⏎}             | 2: the region ends in another type
        // region Lesson 1: a⏎// endregion⏎// region Lesson 1: a⏎// endregion | 4: a second region
        """)
    void malformed(String members, String problem) {
        String source = "class A {\n" + members.replace("⏎", "\n") + "\n}\n";

        assertThatThrownBy(() -> EngineSource.of("A.java", source))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("A.java:" + problem)
                .hasMessageContaining("expected");
    }

    @Test
    @DisplayName("of a file that is not Java are refused, with the line")
    void notJava() {
        assertThatThrownBy(() -> EngineSource.of("A.java", "class A {\n    int a( {}\n}\n"))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("A.java:2: expected Java");
    }
}
