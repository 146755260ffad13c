package testkit.failures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import testkit.failures.Guess.Certainty;
import testkit.failures.Table.Row;

class DiagnosisTest {

    private static final Table SLOPES = new Table(
            "PyTorch",
            "your engine",
            List.of(new Row("slope of a", "1", "1", true), new Row("slope of b", "2", "3", false)));

    @Test
    @DisplayName("the text has the subject, the table with an arrow at each difference, the excerpt and the guess")
    void text() {
        Diagnosis diagnosis = Diagnosis.of("a + b")
                .with(SLOPES)
                .showing("v0 -> v1\nv1 -> v2")
                .with(List.of(Guess.likely("the sign is missing")));

        assertThat(diagnosis.text()).isEqualTo("""
                a + b

                                   PyTorch                  your engine
                  slope of a       1                        1
                  slope of b       2                        3                        <--

                    v0 -> v1
                    v1 -> v2

                Likely: the sign is missing.""");
    }

    @Test
    @DisplayName("one comparison without a name is two lines, aligned at the colon")
    void onePair() {
        Diagnosis diagnosis = Diagnosis.of("2 + 3").with(Table.of("expected", "5.0", "but was", "6.0"));

        assertThat(diagnosis.text()).isEqualTo("2 + 3\nexpected: 5.0\n but was: 6.0");
    }

    @Test
    @DisplayName("a long table is cut down to the first rows that disagree")
    void longTable() {
        List<Row> rows = IntStream.range(0, 30)
                .mapToObj(i -> new Row("weight " + i, "1", "2", i % 3 == 0))
                .toList();

        assertThat(Diagnosis.of("a network")
                        .with(new Table("promised", "your engine", rows))
                        .text())
                .contains("weight 1 ", "weight 11 ", "(20 of 30 disagree; the first 8 are shown)")
                .doesNotContain("weight 0 ", "weight 3 ", "weight 13 ");
    }

    @Test
    @DisplayName("the two likeliest guesses are told, each once, and the second as another one that fits")
    void guesses() {
        Diagnosis diagnosis = Diagnosis.of("a + b")
                .with(List.of(
                        Guess.likely("the sign is missing"),
                        Guess.maybe("the sign is missing"),
                        Guess.likely("are the inputs kept in a Set?"),
                        Guess.likely("a third")));

        assertThat(diagnosis.text())
                .endsWith("\n\nLikely: the sign is missing.\nOr:     are the inputs kept in a Set?");
    }

    @Test
    @DisplayName("what to look at first stands once, after the last guess that it belongs to")
    void lookAtFirst() {
        String parts = "Your a - b is made of + and neg: look at these first";
        Diagnosis diagnosis = Diagnosis.of("a - b")
                .with(List.of(
                        new Guess(Certainty.MAYBE, "the sign is missing", parts),
                        new Guess(Certainty.MAYBE, "the operands are swapped", parts)));

        assertThat(diagnosis.text()).endsWith("""
                Maybe:  the sign is missing.
                Or:     the operands are swapped.
                        Your a - b is made of + and neg: look at these first.""");
    }

    @Test
    @DisplayName("in short there are the subject and the guesses, without the numbers")
    void inShort() {
        Diagnosis diagnosis = Diagnosis.of("a + b\n\nat step 3")
                .with(SLOPES)
                .showing("v0 -> v1")
                .with(List.of(Guess.likely("the sign is missing")));

        assertThat(diagnosis.inShort()).isEqualTo("a + b\nat step 3\nLikely: the sign is missing.");
    }

    @Test
    @DisplayName("a diagnosis is the same after it has been written and read")
    void serialized() throws IOException, ClassNotFoundException {
        Diagnosis diagnosis = Diagnosis.of("a + b")
                .with(SLOPES)
                .with(List.of(Guess.maybe("chance")))
                .drawnAs("digraph {}");

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(diagnosis);
        }
        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(read).isEqualTo(diagnosis);
    }
}
