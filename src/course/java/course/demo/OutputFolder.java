package course.demo;

import course.WholeFile;
import java.io.IOException;
import java.nio.file.Path;

/** The folder that a demo writes into. */
record OutputFolder(Path folder) {

    /**
     * Writes a file, and returns where it is.
     *
     * @throws DemoException if the file cannot be written
     */
    Path write(String name, String text) {
        Path file = folder.resolve(name);
        try {
            WholeFile.write(file, text);
        } catch (IOException e) {
            throw new DemoException(file + " cannot be written: " + e);
        }
        return file;
    }
}
