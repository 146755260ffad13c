package course.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dagnet.Value;
import dagnet.nn.Mlp;
import dagnet.nn.Trainable;
import dagnet.nn.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file of weights")
class WeightsTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("model.weights");
    }

    private static Mlp model(long seed) {
        return Mlp.of(new Random(seed), 2, 3, 1);
    }

    private static Trainable of(double... numbers) {
        List<Value> parameters = Value.of(numbers);
        return () -> parameters;
    }

    private static List<Double> numbers(Trainable model) {
        return model.parameters().stream().map(Value::data).toList();
    }

    @Test
    @DisplayName("gives a new network exactly the old one's parameters")
    void roundTrip() throws IOException {
        Mlp old = model(1);
        Mlp young = model(2);
        Weights.save(old, file, 2, 3, 1);

        Weights.load(young, file, 2, 3, 1);

        assertThat(numbers(young)).isEqualTo(numbers(old)).isNotEqualTo(numbers(model(2)));
    }

    @Test
    @DisplayName("keeps every double to the last bit")
    void exact() throws IOException {
        Trainable old = of(0.1, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, 1 / 3.0, -1e-300);
        Trainable young = of(0, 0, 0, 0, 0, 0);
        Weights.save(old, file);

        Weights.load(young, file);

        assertThat(numbers(young)).isEqualTo(numbers(old));
    }

    @Test
    @DisplayName("is plain text: a version, sizes, a count, a number a line, and an end")
    void format() throws IOException {
        Weights.save(of(0.5, -1), file, 1, 1);

        assertThat(file).hasContent("dagnet weights 1\nsizes 1 1\nparameters 2\n0.5\n-1.0\nend\n");
    }

    @Test
    @DisplayName("may leave sizes unknown, on either side")
    void unknownSizes() throws IOException {
        Weights.save(model(1), file);
        Weights.load(model(2), file, 2, 3, 1);
        Weights.save(model(1), file, 2, 3, 1);
        Weights.load(model(2), file);

        assertThat(file).content().startsWith("dagnet weights 1\nsizes 2 3 1\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|1: the file ends here; expected 'dagnet weights 1'",
                "dagnet weights 2/|1: found 'dagnet weights 2'; expected 'dagnet weights 1'",
                "a line of forty characters is seen whole/|1: found 'a line of forty characters is seen whole';"
                        + " expected 'dagnet weights 1'",
                "a line of more than that ends with a mark here/|1: found 'a line of more than that ends with a mar…';"
                        + " expected 'dagnet weights 1'",
                "dagnet weights 1/sizes 1 4/|2: found 'sizes 1 4'; expected 'sizes 1 1'",
                "dagnet weights 1/shape 1 4/|2: found 'shape 1 4'; expected 'sizes 1 1'",
                "dagnet weights 1/sizes 1 1/parameters 3/|3: found 'parameters 3'; expected 'parameters 2'",
                "dagnet weights 1/sizes 1 1/parameters 2/7/|5: the file ends here; expected a finite number, parameter"
                        + " 2 of 2",
                "dagnet weights 1/sizes 1 1/parameters 2/7/seven/end/|5: found 'seven'; expected a finite number,"
                        + " parameter 2 of 2",
                "dagnet weights 1/sizes 1 1/parameters 2/7/NaN/end/|5: found 'NaN'; expected a finite number, parameter"
                        + " 2 of 2",
                "dagnet weights 1/sizes 1 1/parameters 2/7/8/|6: the file ends here; expected 'end'",
                "dagnet weights 1/sizes 1 1/parameters 2/7/8/9/end/|6: found '9'; expected 'end'",
                "dagnet weights 1/sizes 1 1/parameters 2/7/8/end/9/|7: found '9'; expected nothing more",
            })
    @DisplayName("that is wrong or cut off is refused with its line, and changes nothing")
    void wrong(String text, String message) throws IOException {
        Trainable model = of(1, 2);
        Files.writeString(file, text.replace('/', '\n'));

        assertThatThrownBy(() -> Weights.load(model, file, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + ", line " + message);
        assertThat(numbers(model)).containsExactly(1.0, 2.0);
    }

    @Test
    @DisplayName("that is not text is refused")
    void notText() throws IOException {
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        assertThatThrownBy(() -> Weights.load(model(1), file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + " is not text in UTF-8; expected a file of weights");
    }

    @Test
    @DisplayName("is not loaded into a model with a parameter that an operation made, none of which changes")
    void notLeaves() throws IOException {
        List<Value> parameters = new ArrayList<>(Value.of(1.0, 2.0));
        parameters.set(1, parameters.get(0).add(1));
        Weights.save(of(7, 8), file);

        assertThatThrownBy(() -> Weights.load(() -> parameters, file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("parameter 1 was made by an operation; expected a leaf");
        assertThat(parameters.get(0).data()).isEqualTo(1);
    }

    @Test
    @DisplayName("stays as it was when a model that has gone to NaN is saved over it")
    void diverged() throws IOException {
        Weights.save(of(1, 2), file);
        String before = Files.readString(file);

        assertThatThrownBy(() -> Weights.save(of(1, Double.NaN), file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parameter 1 was NaN; expected a finite number");
        assertThat(file).hasContent(before);
    }

    @Test
    @DisplayName("replaces an older one, and leaves nothing else behind")
    void replaces() throws IOException {
        Weights.save(of(1, 2), file);

        Weights.save(of(3, 4), file);

        assertThat(file).content().contains("3.0\n4.0");
        assertThat(folder).isDirectoryContaining("glob:**model.weights").isDirectoryNotContaining("glob:**.new");
    }

    @Test
    @DisplayName("that cannot be written, since a folder is in the way, leaves that folder as it was")
    void folderInTheWay() throws IOException {
        Files.createDirectory(file);
        Path precious = Files.writeString(file.resolve("precious"), "gold");

        assertThatThrownBy(() -> Weights.save(of(1), file)).isInstanceOf(IOException.class);
        assertThat(precious).hasContent("gold");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    @DisplayName("stays as it was when the new one cannot be written beside it")
    void failingSave() throws IOException {
        Weights.save(of(1, 2), file);
        String before = Files.readString(file);
        Path inTheWay =
                folder.resolve("model.weights." + ProcessHandle.current().pid() + ".new");
        Files.createDirectories(inTheWay.resolve("full"));

        assertThatThrownBy(() -> Weights.save(of(3, 4), file)).isInstanceOf(IOException.class);
        assertThat(file).hasContent(before);
    }

    @Test
    @DisplayName("that does not exist cannot be loaded")
    void missing() {
        assertThatThrownBy(() -> Weights.load(model(1), file)).isInstanceOf(IOException.class);
    }
}
