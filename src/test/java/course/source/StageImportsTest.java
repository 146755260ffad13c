package course.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of its imports a stage keeps")
class StageImportsTest {

    private static final String SOURCE = """
        package dagnet;

        import static java.lang.Math.max;
        import static java.lang.Math.min;
        import static java.util.Map.*;

        import java.util.ArrayDeque;
        import java.util.Deque;
        import java.util.List;
        import java.util.Map;
        import java.util.NoSuchElementException;
        import java.util.Optional;
        import java.util.Set;
        import java.util.function.*;

        /** Like {@link Optional}, but not in the {@code Set} of an ArrayDeque. */
        class A {
            // region Lesson 1: imports
            /**
             * First.
             *
             * @throws NoSuchElementException if there is none
             */
            int first(List<Map.Entry<String, String>> list) {
                Deque<String> deque = new ArrayDeque<>();
                Set<String> set = Set.of();
                return max(deque.size(), set.size());
            }
            // endregion

            int kept() {
                return min(1, 2);
            }
        }
        """;

    @Test
    @DisplayName("those that it still uses, in its code or its Javadoc, and those with an asterisk")
    void unusedImportsGo() {
        String stage = EngineSource.of("A.java", SOURCE).stage(0);

        assertThat(stage).startsWith("""
            package dagnet;

            import static java.lang.Math.min;
            import static java.util.Map.*;

            import java.util.List;
            import java.util.Map;
            import java.util.NoSuchElementException;
            import java.util.Optional;
            import java.util.function.*;

            /** Like\
            """);
    }

    @Test
    @DisplayName("all, if nothing else was cut out")
    void nothingCut() {
        assertThat(EngineSource.of("A.java", SOURCE).stage(1)).isEqualTo(SOURCE);
    }

    @Test
    @DisplayName("none, and no blank lines in their place, if it uses none")
    void noneLeft() {
        String stage = EngineSource.of("A.java", """
            package dagnet;

            import java.util.List;
            import java.util.Map;

            class A {
                // region Lesson 1: imports
                private List<Map<String, String>> list;
                // endregion
            }
            """).stage(0);

        assertThat(stage).isEqualTo("""
            package dagnet;

            class A {
                // region Lesson 1: imports
                // endregion
            }
            """);
    }
}
