package course.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lines on a terminal")
class WordWrapTest {

    private static String at(int width, String text) {
        return new WordWrap(width, " ").of(text);
    }

    @Test
    @DisplayName("are broken between words, and what comes over is indented as the line is")
    void betweenWords() {
        assertThat(at(14, "    one two three four\nfive")).isEqualTo("    one two\n    three four\nfive");
    }

    @Test
    @DisplayName("that fit stay as they are, with all their spaces")
    void fitting() {
        assertThat(at(12, "  write   of\n\n")).isEqualTo("  write   of\n\n");
        assertThat(at(11, "  write   of\n\n")).isEqualTo("  write\n  of\n\n");
    }

    @Test
    @DisplayName("may be as long as a word that is longer than the terminal is wide")
    void longWord() {
        assertThat(at(10, "  Text  lessons/lesson01_addition/README.md, from"))
                .isEqualTo("  Text\n  lessons/lesson01_addition/README.md,\n  from");
    }

    @Test
    @DisplayName("are measured without their colours")
    void colours() {
        assertThat(at(7, "\033[1mone\033[0m two three")).isEqualTo("\033[1mone\033[0m two\nthree");
    }

    @Test
    @DisplayName("of keys are broken where there are two spaces, not in the middle of what a key does")
    void keys() {
        assertThat(new WordWrap(16, "  ").of("n next lesson  r run")).isEqualTo("n next lesson\nr run");
    }
}
