package course.demo;

import course.WholeFile;
import java.io.IOException;
import java.nio.file.Path;

/** Writes what a demo has made into a folder, and says where each file is. */
final class OutputFolder {

    private final Path folder;
    private final Terminal terminal;

    OutputFolder(Path folder, Terminal terminal) {
        this.folder = folder;
        this.terminal = terminal;
    }

    /** Writes a file, and prints where it is and what it shows. */
    void write(String name, String meaning, String text) throws IOException {
        Path file = folder.resolve(name);
        WholeFile.write(file, text);
        terminal.print(String.format("  %-38s %s", file, meaning));
    }
}
