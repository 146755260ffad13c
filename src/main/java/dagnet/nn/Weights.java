package dagnet.nn;

import dagnet.Value;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Keeps what a model has learned in a file of plain text (UTF-8, a line end after every line):
 *
 * <pre>
 * dagnet weights 1          the format and its version
 * sizes 2 16 16 1           inputs and neurons of each layer, or: sizes unknown
 * parameters 337            how many numbers follow
 * 0.7308781907032909        a line for each parameter, in the order of {@link Trainable#parameters}
 * …
 * end                       proves that nothing is missing
 * </pre>
 *
 * <p>Each number is written as {@link Double#toString(double)} does, from which {@link Double#parseDouble} reads
 * exactly the same number.
 */
public final class Weights {

    private static final String FORMAT = "dagnet weights 1";
    private static final String END = "end";

    private Weights() {}

    /**
     * Writes the parameters of a model. The file appears whole or not at all: whatever goes wrong, an older file of
     * this name stays as it was. Missing folders are made.
     *
     * @param sizes inputs and neurons of each layer, for people and as a check when loading; none if they are not known
     * @throws IllegalArgumentException if a parameter is infinite or NaN
     * @throws IOException if the file cannot be written
     */
    public static void save(Trainable model, Path file, int... sizes) throws IOException {
        String text = text(model.parameters(), sizes);
        Path target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        Path written = target.resolveSibling(
                target.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        try {
            // SYNC: the text is on the disk before its name is, so that not even a power failure leaves half of it.
            Files.writeString(
                    written,
                    text,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static String text(List<Value> parameters, int[] sizes) {
        StringBuilder text = new StringBuilder(FORMAT + "\n" + sizesLine(sizes) + "\n");
        text.append(countLine(parameters.size())).append("\n");
        for (int i = 0; i < parameters.size(); i++) {
            double number = parameters.get(i).data();
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("parameter " + i + " was " + number + "; expected a finite number");
            }
            text.append(number).append("\n");
        }
        return text.append(END).append("\n").toString();
    }

    /**
     * Reads a file that {@link #save} wrote into the parameters of a model. If anything is wrong with it, the model
     * stays as it was.
     *
     * @param sizes as for {@link #save}: if they are known here and in the file, they have to be the same
     * @throws IllegalArgumentException if the file is not such a file, is not whole, or is of a model of another size;
     *     the message names the line
     * @throws IllegalStateException if a parameter of the model is not a leaf
     * @throws IOException if the file cannot be read
     */
    public static void load(Trainable model, Path file, int... sizes) throws IOException {
        List<Value> parameters = model.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            if (!parameters.get(i).isLeaf()) {
                throw new IllegalStateException("parameter " + i + " was made by an operation; expected a leaf");
            }
        }
        double[] numbers = read(file, parameters.size(), sizes);
        for (int i = 0; i < numbers.length; i++) {
            parameters.get(i).setData(numbers[i]);
        }
    }

    private static double[] read(Path file, int count, int[] sizes) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            Lines lines = new Lines(file, reader);
            lines.expect(FORMAT);
            String sizesLine = lines.next("sizes");
            if (!sizesLine.equals(sizesLine()) && !(sizes.length == 0 && sizesLine.matches("sizes( \\d+)+"))) {
                lines.require(sizesLine, sizesLine(sizes));
            }
            lines.expect(countLine(count));
            double[] numbers = new double[count];
            for (int i = 0; i < count; i++) {
                numbers[i] = lines.nextNumber(i + 1, count);
            }
            lines.expect(END);
            lines.expectNothing();
            return numbers;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + " is not text in UTF-8; expected a file of weights", e);
        }
    }

    private static String sizesLine(int... sizes) {
        return sizes.length == 0
                ? "sizes unknown"
                : "sizes " + Arrays.stream(sizes).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    private static String countLine(int count) {
        return "parameters " + count;
    }

    /** Reads line by line, and says which line is not what it should be. */
    private static final class Lines {
        private final Path file;
        private final BufferedReader reader;
        private int number;

        Lines(Path file, BufferedReader reader) {
            this.file = file;
            this.reader = reader;
        }

        String next(String expected) throws IOException {
            String line = reader.readLine();
            number++;
            if (line == null) {
                throw wrong("the file ends here; expected " + expected);
            }
            return line;
        }

        void expect(String text) throws IOException {
            require(next("'" + text + "'"), text);
        }

        void require(String line, String text) {
            if (!line.equals(text)) {
                throw wrong("found '" + shortened(line) + "'; expected '" + text + "'");
            }
        }

        double nextNumber(int place, int count) throws IOException {
            String expected = "a finite number, parameter " + place + " of " + count;
            String line = next(expected);
            double parsed;
            try {
                parsed = Double.parseDouble(line);
            } catch (NumberFormatException e) {
                parsed = Double.NaN;
            }
            if (!Double.isFinite(parsed)) {
                throw wrong("found '" + shortened(line) + "'; expected " + expected);
            }
            return parsed;
        }

        void expectNothing() throws IOException {
            String line = reader.readLine();
            number++;
            if (line != null) {
                throw wrong("found '" + shortened(line) + "'; expected nothing more");
            }
        }

        private static String shortened(String line) {
            return line.length() > 40 ? line.substring(0, 40) + "…" : line;
        }

        private IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException(file + ", line " + number + ": " + what);
        }
    }
}
