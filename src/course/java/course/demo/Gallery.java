package course.demo;

import course.WholeFile;
import course.plot.Picture;
import course.plot.PngWriter;
import course.plot.SvgWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes what a demo has made into a folder, and says where each file is. */
final class Gallery {

    private final Path folder;
    private final Terminal terminal;

    Gallery(Path folder, Terminal terminal) {
        this.folder = folder;
        this.terminal = terminal;
    }

    /** Writes a picture as SVG and as PNG. */
    void hang(String name, String meaning, Picture picture) throws IOException {
        write(name + ".svg", meaning, SvgWriter.write(picture));
        byte[] png;
        try {
            png = PngWriter.write(picture);
        } catch (IOException noFonts) {
            terminal.print("  (no " + name + ".png: " + noFonts.getMessage() + ")");
            return;
        }
        write(name + ".png", "the same", png);
    }

    /** Writes a text. */
    void write(String name, String meaning, String text) throws IOException {
        write(name, meaning, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, String meaning, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        WholeFile.write(file, content);
        terminal.print(String.format("  %-38s %s", file, meaning));
    }
}
