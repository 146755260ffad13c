package course.cli;

import course.run.Polling;
import course.run.Stopwatch;
import course.worker.EngineFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Notices that the learner has saved a file. It looks at the files' times again and again, which costs little for a few
 * files and works where no events arrive: in containers, on network drives. An editor may write a file in several steps,
 * or another one and rename it; what was saved is read when nothing has changed for a moment.
 */
final class SourceWatcher {

    /** What was saved is read if nothing has changed for this long. */
    private static final Duration MOMENT = Duration.ofMillis(20);

    /** A file that cannot be read now is tried for this long: an editor may be at it. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private record State(Instant time, long size, boolean readable) {}

    private final Path root;
    private final Path folder;
    private Map<Path, State> read = Map.of();
    private Optional<Stopwatch> sinceLook = Optional.empty();
    private boolean changed;

    /** @param root the project's folder */
    SourceWatcher(Path root) {
        this.root = root;
        this.folder = root.resolve(EngineFiles.LEARNERS);
    }

    /** Whether a file was saved, made or deleted since they were read. */
    boolean haveChanged() {
        boolean isTime =
                sinceLook.map(watch -> watch.hasPassed(Polling.INTERVAL)).orElse(true);
        if (!changed && isTime) {
            changed = !look().equals(read);
            sinceLook = Optional.of(Stopwatch.started());
        }
        return changed;
    }

    /**
     * Reads all files.
     *
     * @throws UncheckedIOException if one cannot be read; it is new again when it can, or was changed
     */
    EngineFiles read() {
        Stopwatch trying = Stopwatch.started();
        while (true) {
            Map<Path, State> before = look();
            try {
                Thread.sleep(MOMENT.toMillis());
                EngineFiles files = EngineFiles.ofLearner(root);
                if (look().equals(before)) {
                    read = before;
                    changed = false;
                    return files;
                }
            } catch (UncheckedIOException e) {
                if (!Files.isDirectory(folder)) {
                    throw new CommandException(folder + " is gone; it is where you write");
                }
                if (trying.hasPassed(PATIENCE)) {
                    read = before;
                    changed = false;
                    throw e;
                }
                // A file was renamed just now.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** When the newest of the files that were read was saved; empty before the first time. */
    Optional<Instant> lastSaved() {
        return read.values().stream().map(State::time).max(Comparator.naturalOrder());
    }

    private Map<Path, State> look() {
        Map<Path, State> states = new TreeMap<>();
        try {
            EngineFiles.javaFiles(folder).forEach(file -> states.put(file, state(file)));
        } catch (UncheckedIOException goneOrLocked) {
            states.put(folder, state(folder));
        }
        return states;
    }

    private static State state(Path file) {
        try {
            return new State(Files.getLastModifiedTime(file).toInstant(), Files.size(file), Files.isReadable(file));
        } catch (IOException gone) {
            return new State(Instant.EPOCH, 0, false);
        }
    }
}
