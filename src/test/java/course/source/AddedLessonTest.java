package course.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import course.Lesson;
import course.Pictures;
import course.Project;
import course.run.LessonOutputs;
import course.worker.JavaCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adds a lesson to a copy of the project, and runs the course's checks on the copy in a process of their own. */
@DisplayName("A course with one lesson more")
class AddedLessonTest {

    /** What a build leaves, and what is no part of the course. */
    private static final Set<String> LEFT_OUT = Set.of("target", "node_modules", "dist", ".git", ".dagnet");

    private static final int NEXT = Lesson.all().size();
    private static final String FOLDER = "lesson%02d_surprise".formatted(NEXT);
    private static final String TEXT = "lessons/" + FOLDER + "/README.md";

    /** The checks that are to fail, with words that each has to say. */
    private static final Map<String, List<String>> EXPECTED = Map.of(
            "CompletenessTest.placeholders",
            List.of(TEXT + ":3: still to be written: ", "lessons/" + FOLDER + "/SurpriseTest.java:"),
            "CompletenessTest.rows",
            List.of(
                    "no row begins with \"| [%d Surprise](%s) |\"".formatted(NEXT, TEXT),
                    "no row begins with \"| %d Surprise |\"".formatted(NEXT),
                    "no row begins with \"| %d |\"".formatted(NEXT)),
            "CompletenessTest.waysOn",
            List.of("expected \"Next: [Lesson %d](../%s/README.md)\" at its end".formatted(NEXT, FOLDER)),
            "MuseumTest.everyLessonIsMistaken",
            List.of("without a wrong engine", "Lesson %d: Surprise".formatted(NEXT)),
            "NumbersInTextsTest.tests",
            List.of(TEXT + " shows no output of a green run; run: " + LessonOutputs.COMMAND),
            "StageMatrixTest.passesWhatIsWritten",
            List.of("To be written: the reference of lesson " + NEXT),
            "StageMatrixTest.textsShowRealOutputs",
            List.of(TEXT + " is stale; mend it: " + LessonOutputs.COMMAND));

    @TempDir
    private Path copy;

    @Test
    @DisplayName("fails its checks with sentences about what that lesson lacks, and no other")
    void saysWhatIsMissing() throws Exception {
        copyFolder(Project.root(), copy);
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
        Generate generate = new Generate(copy, Pictures.all(), dot -> Optional.empty(), silent);
        assertThat(new NewLesson(copy, generate, silent).run(String.valueOf(NEXT), "surprise", "Surprise"))
                .isZero();
        Path classes = copy.resolve("target/test-classes");
        copyFolder(ChecksOfCopy.CLASSES, classes);
        compile(classes, madeFiles());

        Map<String, String> failures = ChecksOfCopy.run(copy, classes, NEXT);

        assertThat(failures).as("checks that fail, with what they say").containsOnlyKeys(EXPECTED.keySet());
        EXPECTED.forEach((check, words) ->
                assertThat(failures.get(check)).as("what %s says", check).contains(words));
    }

    private List<Path> madeFiles() throws IOException {
        try (Stream<Path> files = Files.walk(copy)) {
            return files.filter(file -> file.toString().matches(".*Surprise\\w*\\.java"))
                    .filter(file -> !file.startsWith(copy.resolve("src/main/java")))
                    .toList();
        }
    }

    private static void compile(Path classes, List<Path> sources) {
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-parameters", "-proc:none", "-nowarn"));
        arguments.addAll(List.of("-cp", JavaCommand.classPath(), "-d", classes.toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler().run(null, errors, errors, arguments.toArray(String[]::new));
        assertThat(status).as("%s", errors.toString(UTF_8)).isZero();
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (LEFT_OUT.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!LEFT_OUT.contains(file.getFileName().toString())) {
                    Files.copy(file, to.resolve(from.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
