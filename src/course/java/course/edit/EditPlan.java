package course.edit;

import course.run.CompiledEngine;
import course.source.EngineSource;
import course.source.LearnerSource;
import course.source.Region;
import course.source.Stages;
import course.worker.EngineFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * What a command is about to do to the learner's engine: which regions it exchanges, and the new text of each file. All
 * of it is known, and all that could be wrong was checked, before the first file is written.
 */
public final class EditPlan {

    /** Where the learner's engine is. */
    static final String ENGINE = EngineFiles.LEARNERS + "/";

    /**
     * A region that is exchanged.
     *
     * @param file its file, from the project's root
     * @param line where it begins
     * @param heading what its comment says, {@code Lesson 5: backpropagation}
     * @param isWork whether somebody wrote there: it is neither the starter's nor the reference's
     */
    public record Exchange(String file, int line, String heading, boolean isWork) {}

    private final Path root;
    private final List<Exchange> exchanges = new ArrayList<>();
    private final Map<String, String> after = new TreeMap<>();

    private EditPlan(Path root) {
        this.root = root;
    }

    /**
     * The reference's code of some lessons goes into the learner's files.
     *
     * @param root the project's root
     * @throws course.source.SourceException naming file and line, if a file's regions cannot be told
     */
    public static EditPlan solve(Path root, IntPredicate lessons) {
        EditPlan plan = new EditPlan(root);
        plan.exchange(lessons, false);
        return plan;
    }

    /**
     * The starter's stubs of a lesson go into the learner's files.
     *
     * @param root the project's root
     * @throws course.source.SourceException naming file and line, if a file's regions cannot be told
     */
    public static EditPlan reset(Path root, int lesson) {
        EditPlan plan = new EditPlan(root);
        plan.exchange(number -> number == lesson, true);
        return plan;
    }

    /** What is exchanged; nothing if all of it is there already. */
    public List<Exchange> exchanges() {
        return exchanges;
    }

    /** The new text of each file that changes, by its path from the project's root. */
    public Map<String, String> after() {
        return after;
    }

    /**
     * What the compiler says of the engine afterwards, if it says nothing of the engine as it is: code outside of the
     * exchanged regions does not fit to what comes into them.
     */
    public Optional<String> newCompileError() {
        Map<String, String> before = EngineFiles.ofLearner(root).files();
        Map<String, String> changed = new TreeMap<>(before);
        after.forEach((file, text) -> changed.put(file.substring(ENGINE.length()), text));
        return firstError(changed).filter(error -> firstError(before).isEmpty());
    }

    private static Optional<String> firstError(Map<String, String> files) {
        return CompiledEngine.of("yours", EngineFiles.LEARNERS, files).errors().stream()
                .findFirst();
    }

    private void exchange(IntPredicate lessons, boolean forStubs) {
        new Stages(root).sources().forEach((name, solution) -> {
            if (solution.regions().stream().anyMatch(region -> lessons.test(region.lesson()))) {
                String file = ENGINE + name;
                EngineSource stubs = EngineSource.of(file, solution.stage(0));
                exchange(file, solution, stubs, forStubs ? stubs : solution, lessons);
            }
        });
    }

    private void exchange(
            String file, EngineSource solution, EngineSource stubs, EngineSource version, IntPredicate lessons) {
        boolean isThere = Files.exists(root.resolve(file));
        LearnerSource learners = isThere ? LearnerSource.read(root, file) : LearnerSource.of(file, solution.stage(0));
        List<Region> different = version.regions().stream()
                .filter(region -> lessons.test(region.lesson()))
                .filter(region -> !isSame(learners.inside(region), version.inside(region)))
                .toList();
        if (different.isEmpty() && isThere) {
            return;
        }
        for (Region region : different) {
            String inside = learners.inside(region);
            boolean isWork = !isSame(inside, insideOf(solution, region)) && !isSame(inside, insideOf(stubs, region));
            exchanges.add(new Exchange(file, learners.line(region), region.heading(), isWork));
        }
        after.put(file, learners.with(version, different::contains, solution));
    }

    private static String insideOf(EngineSource source, Region wanted) {
        return source.regions().stream()
                .filter(region -> region.heading().equals(wanted.heading()))
                .map(source::inside)
                .findFirst()
                .orElseThrow();
    }

    /** How code is laid out is nobody's work. */
    private static boolean isSame(String one, String other) {
        return one.replaceAll("\\s+", "").equals(other.replaceAll("\\s+", ""));
    }
}
