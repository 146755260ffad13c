package course.demo;

import course.data.Csv;
import course.data.Standardization;
import dagnet.Samples;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A demo on the learner's own points. */
@Command(name = "csv", description = "Learn points of your own.")
final class CsvDemo extends TrainingDemo {

    @Parameters(
            paramLabel = "FILE",
            description = "A file with lines x0,x1,label; labels are -1 and 1, or classes counted from 0.")
    private Path file;

    CsvDemo() {
        super(200, 0.03, true);
    }

    @Override
    Task task(long seed) {
        if (!Files.isRegularFile(file)) {
            throw misuse("FILE was '" + file + "'; there is no file " + file.toAbsolutePath());
        }
        Samples samples = read();
        return new Task(file.getFileName().toString(), samples, Standardization.of(samples));
    }

    private Samples read() {
        try {
            return Csv.samples(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new DemoException(file + " is not text in UTF-8; expected lines x0,x1,label.");
        } catch (IOException e) {
            throw new DemoException(file + " cannot be read: " + e);
        } catch (IllegalArgumentException e) {
            throw new DemoException(String.valueOf(e.getMessage()));
        }
    }
}
