package course.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import course.source.LessonReadme.Listing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A lesson's text")
class LessonReadmeTest {

    private static final String TEXT = """
        # Lesson 5

        <!-- an ordinary comment -->
        <!-- picture: diamond -->
        ![A diamond](diamond.svg)

        ```java
        class NotMarked {}
        ```

        <!-- listing: solutions/dagnet/Value.java, Lesson 5: back, and forth -->
        ```java
        old
        lines
        ```
        Between.
        <!-- listing: solutions/dagnet/Dot.java, Lesson 3: the graph -->

        ```java
        ```

        ```markdown
        <!-- listing: only shown as an example -->
        ```
        The end.
        """;

    @Test
    @DisplayName("names its listings and pictures in comments, except inside blocks")
    void markers() {
        LessonReadme lesson = LessonReadme.of("README.md", TEXT);

        assertThat(lesson.pictures()).containsExactly("diamond");
        assertThat(lesson.listings())
                .extracting(Listing::file, Listing::heading, lesson::shown)
                .containsExactly(
                        tuple("solutions/dagnet/Value.java", "Lesson 5: back, and forth", "old\nlines"),
                        tuple("solutions/dagnet/Dot.java", "Lesson 3: the graph", ""));
    }

    @Test
    @DisplayName("changes in its listings, and nowhere else")
    void withListings() {
        LessonReadme lesson = LessonReadme.of("README.md", TEXT);

        String changed = lesson.withListings(listing -> "new of " + listing.file() + "\n\nlines");

        assertThat(changed)
                .isEqualTo(TEXT.replace("old\nlines\n", "new of solutions/dagnet/Value.java\n\nlines\n")
                        .replace("\n\n```java\n```", "\n\n```java\nnew of solutions/dagnet/Dot.java\n\nlines\n```"));
    }

    @Test
    @DisplayName("stays the same when its listings are fresh")
    void unchanged() {
        LessonReadme lesson = LessonReadme.of("README.md", TEXT.replace("```java\n```", "```java\nfresh\n```"));

        assertThat(lesson.withListings(lesson::shown)).isEqualTo(TEXT.replace("```java\n```", "```java\nfresh\n```"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is refused with file, line and what was expected, if a marker is not well formed")
    @CsvSource(delimiter = '|', textBlock = """
        <!-- listing: Value.java -->                      | 1: expected "<!-- listing: solutions/
        <!-- listing solutions/A.java, Lesson 1: a -->    | 1: expected "<!-- listing: solutions/
        <!-- picture: Two Words -->                       | 1: expected "<!-- listing: solutions/
        <!-- listing: A.java, Lesson 1: a -->             | 1: expected a block that begins with
        <!-- listing: A.java, Lesson 1: a -->⏎text        | 1: expected a block that begins with
        <!-- listing: A.java, Lesson 1: a -->⏎```⏎```     | 1: expected a block that begins with
        <!-- listing: A.java, Lesson 1: a -->⏎```java     | 2: the block never ends; expected
        <!-- picture: sum -->                             | 1: expected "![what it shows](sum.svg)"
        <!-- picture: sum -->⏎![a](other.svg)             | 1: expected "![what it shows](sum.svg)"
        <!-- picture: sum -->⏎![](sum.svg)                | 1: expected "![what it shows](sum.svg)"
        """)
    void malformed(String text, String problem) {
        assertThatThrownBy(() -> LessonReadme.of("lessons/a/README.md", text.replace("⏎", "\n")))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("lessons/a/README.md:" + problem);
    }
}
