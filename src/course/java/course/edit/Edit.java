package course.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Carries a plan out: saves the files as they are, then changes them. */
public final class Edit {

    private Edit() {}

    /**
     * Saves and changes the files.
     *
     * @param root the project's root
     * @return where the files are saved, from the project's root
     * @throws UncheckedIOException if a file cannot be saved or written; then none is changed
     */
    public static Path apply(Path root, EditPlan plan) {
        FileChanges changes = new FileChanges(root);
        try {
            changes.clean(root.resolve(EditPlan.ENGINE));
            Path saved = Backup.save(root, plan.after().keySet(), LocalDateTime.now(ZoneId.systemDefault()));
            changes.write(plan.after());
            return saved;
        } catch (IOException e) {
            throw new UncheckedIOException("nothing was changed: " + e, e);
        }
    }
}
