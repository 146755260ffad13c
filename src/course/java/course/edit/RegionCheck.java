package course.edit;

import course.source.EngineSource;
import course.source.LearnerSource;
import course.source.SourceException;
import course.source.Stages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks again and again whether the regions of the learner's files can be told: the tests do not mind, and what exchanges
 * code does. The reference, which they are compared with, is read once.
 */
public final class RegionCheck {

    private final Path root;
    private @Nullable Map<String, EngineSource> reference;

    /** @param root the project's root */
    public RegionCheck(Path root) {
        this.root = root;
    }

    /** What is wrong, naming file and line. Where there is no reference, nothing can be exchanged, and nothing is wrong. */
    public Optional<String> problem() {
        try {
            reference().forEach((name, solution) -> {
                if (Files.exists(root.resolve(EditPlan.ENGINE + name))) {
                    LearnerSource learners = LearnerSource.read(root, EditPlan.ENGINE + name);
                    solution.regions().forEach(learners::line);
                }
            });
            return Optional.empty();
        } catch (SourceException broken) {
            return Optional.of(String.valueOf(broken.getMessage()));
        }
    }

    private Map<String, EngineSource> reference() {
        Map<String, EngineSource> known = reference;
        if (known == null) {
            Stages stages = new Stages(root);
            known = stages.hasReference() ? stages.sources() : Map.of();
            reference = known;
        }
        return known;
    }
}
