package course.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.run.Console;
import dagnet.Training.Step;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The progress bar")
class ProgressTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private long clock;

    private Progress progress(boolean rewrites, boolean unicode, int steps) {
        return new Progress(new Console(out, false, unicode), rewrites, steps, () -> clock);
    }

    private void go(Progress progress, int steps, long nanoseconds) {
        IntStream.range(0, steps).forEach(i -> {
            clock += nanoseconds;
            progress.accept(new Step(i, i, 0.1, 0.5, 0.25));
        });
        progress.finishLine();
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("prints a few plain lines where nobody looks on")
    void plain() {
        go(progress(false, false, 1000), 1000, 1_000_000);

        assertThat(printed().lines()).hasSize(11);
        assertThat(printed().lines())
                .last()
                .isEqualTo("[##################] 1000/1000  loss 0.5000    accuracy  25.0 %    1000 steps/s");
    }

    @Test
    @DisplayName("is not silent for longer than two seconds where nobody looks on")
    void plainAndSlow() {
        go(progress(false, false, 100_000), 100, 500_000_000);

        assertThat(printed().lines()).hasSize(25);
    }

    @Test
    @DisplayName("writes one line over and over where somebody does, and not faster than one can look")
    void rewritten() {
        go(progress(true, true, 1000), 1000, 1_000_000);

        assertThat(printed().lines().filter(line -> !line.isEmpty()).count())
                .isEqualTo(printed().chars().filter(c -> c == '\r').count());
        assertThat(printed().chars().filter(c -> c == '\r').count()).isBetween(15L, 25L);
        assertThat(printed()).endsWith("steps/s" + System.lineSeparator()).contains("████░░");
    }

    @Test
    @DisplayName("fits in a terminal of 80 columns, and every line is as long as the one before")
    void width() {
        go(progress(false, true, 100_000), 100_000, 1_000_000);

        assertThat(printed().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(80));
        assertThat(printed().lines().map(String::length).distinct()).hasSize(1);
    }

    @Test
    @DisplayName("stops a training whose loss is no longer a number, and says what to try: less than the first rate")
    void diverged() {
        Progress progress = progress(false, true, 10);
        progress.accept(new Step(0, 0, 50, 0.5, 0));

        assertThatThrownBy(() -> progress.accept(new Step(1, 1, 45, Double.NaN, 0)))
                .isInstanceOf(DemoException.class)
                .hasMessage("The loss became NaN at step 1: the steps are too large for these points. Try a smaller"
                        + " --rate than 50.0.");
    }
}
