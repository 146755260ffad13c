package course.source;

import course.Lesson;
import course.Pictures;
import course.Project;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import testkit.drawings.Graphviz;

/**
 * Makes the files of a new lesson: its text, its three classes of tests, a class of the reference with its region, and a
 * class of the museum. Then it runs {@link Generate}. Run it from the project's root with {@link #COMMAND}.
 *
 * <p>Each file says, after {@value Completeness#PLACEHOLDER}, what a contributor writes there. If the lesson cannot be
 * made, nothing of it is left.
 */
public final class NewLesson {

    /** The command that makes a lesson: its number, its name, and its title. */
    public static final String COMMAND = "mvn -q -Psolution test-compile exec:java"
            + " -Dexec.mainClass=course.source.NewLesson -Dexec.args=\"14 tensors Tensors\"";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    private static final Pattern TITLE = Pattern.compile("\\p{Lu}[^|\\[\\]\"\\\\]*");
    private static final String TEMPLATES = "/new-lesson/";

    private final CourseFiles course;
    private final List<Lesson> lessons;
    private final Generate generate;
    private final PrintStream out;

    /**
     * @param root the project's root
     * @param generate writes what is generated
     * @param out where to say what was done
     */
    NewLesson(Path root, Generate generate, PrintStream out) {
        this.course = new CourseFiles(root);
        this.lessons = Lesson.in(root);
        this.generate = generate;
        this.out = out;
    }

    /** Takes a number, a name such as {@code matrix_products}, and a title. Ends with status 1 if it refuses. */
    public static void main(String[] args) {
        Generate generate = new Generate(Project.root(), Pictures.all(), new Graphviz("dot")::svg, System.out);
        int status = new NewLesson(Project.root(), generate, System.out).run(args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Returns the exit status. */
    int run(String... args) {
        if (args.length < 3) {
            return refuse("arguments were " + List.of(args) + "; expected a number, a name and a title: " + COMMAND);
        }
        String title = String.join(" ", Arrays.asList(args).subList(2, args.length));
        Optional<String> problem = problem(args[0], args[1], title);
        return problem.isPresent() ? refuse(problem.get()) : make(Integer.parseInt(args[0]), args[1], title);
    }

    private Optional<String> problem(String number, String name, String title) {
        int next = lessons.size();
        if (!number.equals(String.valueOf(next))) {
            String taken = lessons.stream()
                    .filter(lesson -> number.equals(String.valueOf(lesson.number())))
                    .map(lesson -> ", which is " + lesson.title())
                    .collect(Collectors.joining());
            return Optional.of("number was '" + number + "'" + taken + "; expected the next lesson's: " + next);
        }
        if (!NAME.matcher(name).matches()) {
            return Optional.of("name was '" + name + "'; expected small letters and digits, with _ between words,"
                    + " because a Java package and classes are named after it: matrix_products");
        }
        if (!TITLE.matcher(title).matches()) {
            return Optional.of(
                    "title was '" + title + "'; expected a capital letter first, and none of | [ ] \" \\ in it");
        }
        return files(new Lesson(next, title, folder(next, name)), name).keySet().stream()
                .filter(course::exists)
                .findFirst()
                .map(file -> file + " exists already; choose another name, or move the file away");
    }

    private int make(int number, String name, String title) {
        Map<String, String> files = files(new Lesson(number, title, folder(number, name)), name);
        List<String> written = new ArrayList<>();
        boolean made = false;
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                written.add(file.getKey());
                course.write(file.getKey(), file.getValue());
            }
            made = generate.run() == 0;
        } finally {
            if (!made) {
                written.forEach(course::delete);
                out.println("the lesson was not made, and nothing of it is left");
            }
        }
        if (!made) {
            return 1;
        }
        files.keySet().forEach(file -> out.println("made: " + file));
        out.println("Now write what they ask for; CONTRIBUTING.md, Add a lesson, gives the order."
                + " To see what is left, run: mvn test -Psolution -Dtest=CompletenessTest");
        return 0;
    }

    /** The lesson's files with their texts. Its README.md, which makes a folder a lesson, is the last. */
    private static Map<String, String> files(Lesson lesson, String name) {
        String className = className(name);
        String folder = "lessons/" + lesson.folder() + "/";
        Map<String, String> templates = new LinkedHashMap<>();
        templates.put(CourseFiles.SOLUTIONS + "dagnet/" + className + ".java", "Engine.java");
        templates.put(Completeness.MUSEUM + "Wrong" + className + ".java", "Wrong.java");
        templates.put(folder + className + "Test.java", "Test.java");
        templates.put(folder + className + "Properties.java", "Properties.java");
        templates.put(folder + className + "AgainstPyTorch.java", "AgainstPyTorch.java");
        templates.put(folder + "README.md", "README.md");
        String region = "Lesson " + lesson.number() + ": "
                + lesson.title().substring(0, 1).toLowerCase(Locale.ROOT)
                + lesson.title().substring(1);
        Map<String, String> files = new LinkedHashMap<>();
        templates.forEach((file, template) -> files.put(
                file,
                template(template)
                        .replace("HEADING", lesson.heading())
                        .replace("REGION", region)
                        .replace("FOLDER", lesson.folder())
                        .replace("NUMBER", String.valueOf(lesson.number()))
                        .replace("NAME", className)));
        return files;
    }

    private static String template(String name) {
        try (InputStream in =
                Objects.requireNonNull(NewLesson.class.getResourceAsStream(TEMPLATES + name), TEMPLATES + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(int number, String name) {
        return "lesson%02d_%s".formatted(number, name);
    }

    /** {@code MatrixProducts} for {@code matrix_products}. */
    private static String className(String name) {
        return Arrays.stream(name.split("_"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private int refuse(String problem) {
        out.println(problem);
        return 1;
    }
}
