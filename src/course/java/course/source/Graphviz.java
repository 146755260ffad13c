package course.source;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws graphs with the program {@code dot} of <a href="https://graphviz.org">Graphviz</a>. */
public final class Graphviz {

    /** Room to breathe; what a graph's own DOT says comes first. */
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

    /** Draws a graph as SVG; nothing if the program is not installed. */
    public Optional<String> svg(String dot) {
        List<String> command = new ArrayList<>(List.of(program, "-Tsvg"));
        command.addAll(STYLE);
        Process process;
        try {
            process =
                    new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
        try {
            try (OutputStream input = process.getOutputStream()) {
                input.write(dot.getBytes(StandardCharsets.UTF_8));
            }
            String svg = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(program + " failed with status " + process.exitValue() + " on " + dot);
            }
            return Optional.of(svg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
