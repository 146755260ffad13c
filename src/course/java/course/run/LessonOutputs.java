package course.run;

import course.Lesson;
import course.Project;
import course.source.Stages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The console outputs that the lessons' texts show: under "Red" what {@code mvn test} says before a lesson is written,
 * under "Green" after. Run it from the project's root with {@link #COMMAND} to make them anew.
 */
public final class LessonOutputs {

    /** The command that mends stale outputs. */
    public static final String COMMAND =
            "mvn -q -Psolution test-compile exec:java -Dexec.mainClass=course.run.LessonOutputs";

    private static final String LEARNERS_SOURCES = "src/main/java/";
    private static final String FIRST_LINE = "DAGnet   engine: yours, from target/classes   PyTorch: 2.7.1, live\n";

    private final Stages stages = new Stages(Project.root());
    private final Map<String, LessonRun> runs = new TreeMap<>();

    /** Writes the outputs of every lesson's text anew. */
    public static void main(String[] args) throws IOException {
        LessonOutputs outputs = new LessonOutputs();
        for (Lesson lesson : Lesson.all()) {
            Path text = Project.root().resolve(lesson.text());
            String fresh = outputs.fresh(lesson);
            if (!fresh.equals(Files.readString(text))) {
                Files.writeString(text, fresh);
                System.out.println("written: " + lesson.text());
            }
        }
        System.exit(0);
    }

    /** The text of a lesson as it ought to be. Its first output is lesson 0's green, for all others the red before. */
    public String fresh(Lesson lesson) {
        String text = read(Project.root().resolve(lesson.text()));
        String withGreen = with(text, "Green", lesson.number(), lesson.number());
        return lesson.number() == 0 ? withGreen : with(withGreen, "Red", lesson.number() - 1, lesson.number());
    }

    /** The results of lessons 0 to {@code last} on an engine on which the lessons up to {@code stage} are written. */
    public LessonRun run(int stage, int last) {
        return runs.computeIfAbsent(stage + " " + last, key -> {
            Map<String, String> files = stages.stage(stage);
            String folder = "target/stages/" + stage;
            write(Project.root().resolve(folder), files);
            return StageRunner.runUpTo(CompiledEngine.of("stage " + stage, folder, files), last);
        });
    }

    /** What a learner's screen shows after a run. */
    public static String screen(LessonRun run) {
        return Report.text(run);
    }

    private String with(String text, String heading, int stage, int last) {
        Matcher block = Pattern.compile("(?s)## " + heading + "\n(?:(?!\n## ).)*?\n```text\n(DAGnet .*?)```")
                .matcher(text);
        if (!block.find()) {
            throw new IllegalStateException(
                    "the text of lesson " + last + " shows no output under '## " + heading + "'");
        }
        String output = screen(run(stage, last)).replace("target/stages/" + stage + "/", LEARNERS_SOURCES);
        return text.substring(0, block.start(1)) + FIRST_LINE + output + text.substring(block.end(1));
    }

    private static void write(Path folder, Map<String, String> files) {
        files.forEach((name, text) -> {
            try {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The text of a file, its lines ended by a line feed wherever it was checked out. */
    public static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
