package testkit.drawings;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Draws graphs with the program {@code dot} of <a href="https://graphviz.org">Graphviz</a>. */
public final class Graphviz {

    private static final int PATIENCE_IN_SECONDS = 30;

    /** Room to breathe. Where the DOT itself sets one of these, the DOT wins. */
    private static final List<String> STYLE = List.of(
            "-Gbgcolor=transparent",
            "-Gpad=0.1",
            "-Gnodesep=0.35",
            "-Granksep=0.6",
            "-Nfontsize=13",
            "-Nmargin=0.16,0.09",
            "-Efontsize=12",
            "-Earrowsize=0.7");

    private final String program;

    /** @param program the name of the program: {@code dot} */
    public Graphviz(String program) {
        this.program = program;
    }

    /**
     * Draws DOT as SVG. Returns nothing if the program is not installed.
     *
     * @throws IllegalArgumentException if Graphviz does not understand the DOT, or warns about it; the message is what
     *     Graphviz says
     */
    public Optional<String> svg(String dot) {
        try {
            Path svg = Files.createTempFile("drawing", ".svg");
            Path complaints = Files.createTempFile("drawing", ".txt");
            try {
                Process process;
                try {
                    process = start(svg, complaints);
                } catch (IOException notInstalled) {
                    return Optional.empty();
                }
                String ending = ending(process, dot);
                String said = aboutTheDot(Files.readString(complaints));
                if (!ending.isEmpty() || !said.isEmpty()) {
                    throw new IllegalArgumentException("Graphviz's dot " + ending + "\n" + said);
                }
                return Optional.of(Files.readString(svg));
            } finally {
                Files.deleteIfExists(svg);
                Files.deleteIfExists(complaints);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start(Path svg, Path complaints) throws IOException {
        List<String> command = new ArrayList<>(List.of(program, "-Tsvg"));
        command.addAll(STYLE);
        return new ProcessBuilder(command)
                .redirectOutput(svg.toFile())
                .redirectError(complaints.toFile())
                .start();
    }

    /** Hands the DOT over, waits, and returns how the program ended if it did not end well. */
    private static String ending(Process process, String dot) throws IOException {
        try (OutputStream input = process.getOutputStream()) {
            input.write(dot.getBytes(StandardCharsets.UTF_8));
        }
        try {
            boolean ended = process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            return !ended ? "did not end" : process.exitValue() == 0 ? "" : "ended with status " + process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Leaves out what Graphviz says about the fonts of this machine. */
    private static String aboutTheDot(String complaints) {
        return complaints
                .lines()
                .filter(line -> line.matches("(Error|Warning): .*") && !line.contains("metrics"))
                .map(line -> "    " + line)
                .collect(Collectors.joining("\n"));
    }
}
