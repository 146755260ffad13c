package course.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import course.run.Console;
import course.source.EngineSource;
import course.source.LearnerSource;
import course.source.Region;
import course.source.Stages;
import course.worker.EngineFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What the learner wrote in a lesson's regions beside what the reference has there, as a unified diff. */
public final class LessonDiff {

    private static final int CONTEXT = 3;
    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(,\\d+)? \\+(\\d+)(,\\d+)? @@");

    private final List<String> lines = new ArrayList<>();

    private LessonDiff() {}

    /**
     * Compares all regions of a lesson.
     *
     * @param root the project's root
     * @throws course.source.SourceException naming file and line, if a file's regions cannot be told
     */
    public static LessonDiff of(Path root, int lesson) {
        LessonDiff diff = new LessonDiff();
        new Stages(root)
                .sources()
                .forEach((name, solution) -> solution.regions().stream()
                        .filter(region -> region.lesson() == lesson)
                        .forEach(region -> diff.add(root, name, solution, region)));
        return diff;
    }

    /** The diff's lines; none if all is the same. */
    public List<String> lines() {
        return lines;
    }

    /** Prints the diff: what only the learner has in red, what only the reference has in green. */
    public void print(Console console) {
        lines.forEach(line -> console.print(colour(line, console).apply(line)));
    }

    private static UnaryOperator<String> colour(String line, Console console) {
        if (line.startsWith("---") || line.startsWith("+++")) {
            return console::bold;
        }
        return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case '-' -> console::red;
            case '+' -> console::green;
            case '@' -> console::yellow;
            default -> UnaryOperator.identity();
        };
    }

    private void add(Path root, String name, EngineSource solution, Region region) {
        String learners = EngineFiles.LEARNERS + "/" + name;
        String reference = "solutions/" + name;
        LearnerSource mine = Files.exists(root.resolve(learners))
                ? LearnerSource.read(root, learners)
                : LearnerSource.of(learners, "");
        List<String> mineLines = mine.inside(region).lines().toList();
        List<String> referenceLines = solution.inside(region).lines().toList();
        UnifiedDiffUtils.generateUnifiedDiff(
                        learners, reference, mineLines, DiffUtils.diff(mineLines, referenceLines), CONTEXT)
                .stream()
                .map(line -> inTheFile(line, mine.line(region), solution.line(region)))
                .forEach(lines::add);
    }

    /** A hunk's heading counts lines from the region's beginning; in the file there are some more above. */
    private static String inTheFile(String line, int aboveMine, int aboveReference) {
        return HUNK.matcher(line)
                .replaceFirst(hunk -> "@@ -%d%s +%d%s @@"
                        .formatted(
                                Integer.parseInt(hunk.group(1)) + aboveMine,
                                hunk.group(2) == null ? "" : hunk.group(2),
                                Integer.parseInt(hunk.group(3)) + aboveReference,
                                hunk.group(4) == null ? "" : hunk.group(4)));
    }
}
