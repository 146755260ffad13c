package course.cli;

import course.WholeFile;
import course.run.TestResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import testkit.drawings.Graphviz;

/** The graph that the failure on the screen is about. The failure has left it as DOT; Graphviz makes a picture of it. */
final class FailingGraph {

    private final Path root;

    /** @param root the project's folder */
    FailingGraph(Path root) {
        this.root = root;
    }

    /** Draws it, if there is one and Graphviz is installed; says where it is. */
    String draw(Optional<TestResult> failure) {
        String dot = failure.map(TestResult::drawing).orElse("");
        if (dot.isEmpty()) {
            return "There is no failure with a graph on the screen.";
        }
        try {
            Optional<String> svg = new Graphviz("dot").svg(Files.readString(root.resolve(dot)));
            if (svg.isEmpty()) {
                return "The graph is " + dot + "; with Graphviz installed there would be a picture, too.";
            }
            String picture = dot.replaceFirst("\\.dot$", ".svg");
            WholeFile.write(root.resolve(picture), svg.get());
            return "The graph is " + picture + ", and as DOT " + dot;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
