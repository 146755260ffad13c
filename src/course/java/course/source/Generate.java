package course.source;

import course.Pictures;
import course.Project;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import testkit.drawings.Graphviz;

/**
 * Writes all that is cut or drawn from the reference engine: the starter in src/main/java, and the listings and
 * pictures in the lessons' texts. The lessons' steps in the template for GitHub Classroom are written along with them.
 * Run it from the project's root with {@link #COMMAND}.
 *
 * <p>It changes only what is stale, and nothing at all if src/main/java holds code that somebody wrote; with
 * {@code --force} it overwrites that code. A picture is drawn anew when the graph has changed, or the file was deleted.
 */
public final class Generate {

    /** The command that mends whatever is stale. */
    public static final String COMMAND =
            "mvn -q -Psolution test-compile exec:java -Dexec.mainClass=course.source.Generate";

    private static final String FORCE = "--force";
    private static final String OVERWRITE = COMMAND + " -Dexec.args=" + FORCE;

    private final Path root;
    private final CourseFiles course;
    private final Starter starter;
    private final ListingsAndPictures listingsAndPictures;
    private final Classroom classroom;
    private final Function<String, Optional<String>> draw;
    private final PrintStream out;

    /**
     * @param root the project's root
     * @param pictures the DOT of each picture, by its name
     * @param draw makes SVG from DOT, or nothing where it cannot
     * @param out where to say what was done
     */
    Generate(
            Path root,
            Map<String, Supplier<String>> pictures,
            Function<String, Optional<String>> draw,
            PrintStream out) {
        this.root = root;
        this.course = new CourseFiles(root);
        this.starter = new Starter(course);
        this.listingsAndPictures = new ListingsAndPictures(course, pictures);
        this.classroom = new Classroom(root);
        this.draw = draw;
        this.out = out;
    }

    /** Takes no argument, or {@code --force}. Ends with status 1 if it refuses, and has changed nothing then. */
    public static void main(String[] args) {
        Generate generate = new Generate(Project.root(), Pictures.all(), new Graphviz("dot")::svg, System.out);
        int status = generate.run(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Returns the exit status. */
    int run(String... args) {
        try {
            Optional<String> refusal = refusal(List.of(args));
            if (refusal.isPresent()) {
                out.println(refusal.get());
                return 1;
            }
            int written = write(freshFiles());
            starter.filesNotInSolutions()
                    .forEach(file -> out.println("left alone: " + file + " is not in " + CourseFiles.SOLUTIONS));
            out.println("files written: " + written);
            return 0;
        } catch (SourceException malformed) {
            out.println(malformed.getMessage());
            return 1;
        }
    }

    private Optional<String> refusal(List<String> args) {
        if (!args.isEmpty() && !args.equals(List.of(FORCE))) {
            return Optional.of("arguments were " + args + "; expected none, or " + FORCE);
        }
        if (course.javaFiles(CourseFiles.SOLUTIONS).isEmpty()) {
            return Optional.of("no Java files in " + root.resolve(CourseFiles.SOLUTIONS));
        }
        List<String> written = args.isEmpty() ? starter.writtenByTheLearner() : List.of();
        return written.stream()
                .findFirst()
                .map(what -> what + "; nothing was changed: move the file away, or overwrite it: " + OVERWRITE);
    }

    /** Every generated file with its text. All are made before the first is written, so an error changes nothing. */
    private Map<String, String> freshFiles() {
        Map<String, String> files = new TreeMap<>(starter.files());
        files.putAll(listingsAndPictures.withFreshListings());
        classroom.fresh().ifPresent(text -> files.put(Classroom.FILE, text));
        files.putAll(drawn(listingsAndPictures.stalePictures()));
        return files;
    }

    private Map<String, String> drawn(Map<String, String> dotByPicture) {
        Map<String, String> pictures = new TreeMap<>();
        dotByPicture.forEach((file, dot) -> draw.apply(dot).ifPresent(svg -> pictures.put(file, Svg.of(dot, svg))));
        if (pictures.size() < dotByPicture.size()) {
            out.println("pictures left alone: the program dot is not installed, get it from graphviz.org");
        }
        return pictures;
    }

    private int write(Map<String, String> files) {
        int written = 0;
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (!course.holds(file.getKey(), file.getValue())) {
                course.write(file.getKey(), file.getValue());
                out.println("written: " + file.getKey());
                written++;
            }
        }
        return written;
    }
}
