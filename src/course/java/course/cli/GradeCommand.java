package course.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import course.Lesson;
import course.Project;
import course.WholeFile;
import course.cli.Grade.LessonGrade;
import course.run.Compilation;
import course.run.Console;
import course.run.LessonRun;
import course.worker.EngineFiles;
import course.worker.Examiner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs lessons, for teachers: a point for each test that passes. */
@Command(
        name = "grade",
        description = "Run lessons and give a point for each test that passes. The exit status is 0 if all do.")
final class GradeCommand implements Callable<Integer> {

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    @Spec
    private CommandSpec command;

    @Mixin
    private LimitOption limit;

    @Option(
            names = "--engine",
            paramLabel = "DIR",
            description = "The folder of the engine, or the clone that it is in. " + EngineFiles.LEARNERS
                    + " if it is not given.")
    private @Nullable Path folder;

    @Option(
            names = "--lesson",
            paramLabel = "LESSON[-LESSON]",
            split = ",",
            splitSynopsisLabel = ",",
            converter = LessonRange.Reader.class,
            description = "Run and count these only: --lesson 5, --lesson 0-5, --lesson 1,3-5. All if it is not given.")
    private List<LessonRange> wanted = List.of();

    @Option(names = "--json", paramLabel = "FILE", description = "Write the points of each test as JSON, too.")
    private @Nullable Path json;

    @Option(names = "--junit", paramLabel = "FILE", description = "Write them as JUnit XML, too.")
    private @Nullable Path junit;

    @Override
    public Integer call() {
        Console console = Console.ofThisProcess();
        refuseUnlessWritable("--json", json);
        refuseUnlessWritable("--junit", junit);
        if (json != null && json.equals(junit)) {
            throw usageError("--json and --junit were both '" + json + "'; expected two files");
        }
        Grade grade = grade(engine(), console);
        if (json != null) {
            write(json, (GSON.toJson(grade) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        if (junit != null) {
            write(junit, JUnitXml.of(grade));
        }
        return grade.isFull() ? 0 : 1;
    }

    /** Before the lessons run, and not after: what would be wrong with the file. */
    private void refuseUnlessWritable(String option, @Nullable Path file) {
        if (file == null) {
            return;
        }
        if (Files.isDirectory(file)) {
            throw usageError(option + " was '" + file + "', a folder; expected the name of a file");
        }
        if (file.toString().endsWith(".java")) {
            throw usageError(option + " was '" + file + "', a source file; expected the name of another one");
        }
        Path folder = file.toAbsolutePath().getParent();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        if (folder != null && !(Files.isDirectory(folder) && Files.isWritable(folder))) {
            throw usageError(option + " was '" + file + "'; expected a file in a folder that can be written, which "
                    + folder + " is not");
        }
    }

    private ParameterException usageError(String words) {
        return new ParameterException(command.commandLine(), words);
    }

    private static void write(Path file, byte[] content) {
        try {
            WholeFile.write(file, content);
        } catch (IOException e) {
            throw new CommandException(file + " could not be written: " + e);
        }
    }

    private EngineFiles engine() {
        Path root = Project.root();
        if (folder == null) {
            return EngineFiles.ofLearner(root);
        }
        if (folder.toString().isBlank()) {
            throw usageError("--engine was empty; expected the folder of an engine");
        }
        Path sources = Stream.of(folder, folder.resolve(EngineFiles.LEARNERS))
                .filter(candidate -> Files.isRegularFile(candidate.resolve("dagnet/Value.java")))
                .findFirst()
                .orElseThrow(() ->
                        usageError("--engine was " + folder + "; expected a folder that holds dagnet/Value.java, or "
                                + EngineFiles.LEARNERS + "/dagnet/Value.java"));
        return EngineFiles.read("the engine from " + sources, root, sources);
    }

    private List<Lesson> lessons() {
        return Lesson.all().stream()
                .filter(lesson -> wanted.isEmpty() || wanted.stream().anyMatch(range -> range.contains(lesson)))
                .toList();
    }

    private Grade grade(EngineFiles engine, Console console) {
        try (Examiner examiner = new Examiner(Project.root(), limit.duration(), Examiner.ALLOWANCE)) {
            Compilation compilation = examiner.compile(engine);
            if (!compilation.problems().isEmpty()) {
                compilation.print(console);
            }
            List<Lesson> lessons = lessons();
            Map<Integer, LessonRun> runs = PatientRun.of(examiner, lessons);
            List<LessonGrade> grades = lessons.stream()
                    .map(lesson -> LessonGrade.of(lesson, Objects.requireNonNull(runs.get(lesson.number()))))
                    .toList();
            String pytorch = runs.values().stream().map(LessonRun::pytorch).reduce("", (earlier, last) -> last);
            Grade grade = Grade.of(engine.sources(), pytorch, compilation, grades);
            grade.print(console);
            return grade;
        }
    }
}
