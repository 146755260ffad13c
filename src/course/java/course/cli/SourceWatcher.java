package course.cli;

import course.worker.EngineFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Notices that the learner has saved a file. It looks at the files' times again and again, which costs little for a few
 * files and works where no events arrive: in containers, on network drives. An editor may write a file in several steps,
 * or another one and rename it; what was saved is read when nothing has changed for a moment.
 */
final class SourceWatcher {

    private static final long LOOK = 50; // milliseconds
    private static final long MOMENT = 20; // milliseconds

    /** A file that cannot be read now is tried for so long: an editor may be at it. */
    private static final long PATIENCE = 1000; // milliseconds

    private record State(long time, long size, boolean readable) {}

    private final Path root;
    private final Path folder;
    private Map<Path, State> read = Map.of();
    private long looked;
    private boolean changed;

    /** @param root the project's folder */
    SourceWatcher(Path root) {
        this.root = root;
        this.folder = root.resolve(EngineFiles.LEARNERS);
    }

    /** Whether a file was saved, made or deleted since they were read. */
    boolean haveChanged() {
        long now = System.currentTimeMillis();
        if (!changed && now - looked >= LOOK) {
            changed = !look().equals(read);
            looked = now;
        }
        return changed;
    }

    /**
     * Reads all files.
     *
     * @throws UncheckedIOException if one cannot be read; it is new again when it can, or was changed
     */
    EngineFiles read() {
        long end = System.currentTimeMillis() + PATIENCE;
        while (true) {
            Map<Path, State> before = look();
            try {
                Thread.sleep(MOMENT);
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
                if (System.currentTimeMillis() > end) {
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

    /** When the newest of the files that were read was saved, in milliseconds since 1970. */
    long lastSaved() {
        return read.values().stream().mapToLong(State::time).max().orElse(0);
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
            return new State(Files.getLastModifiedTime(file).toMillis(), Files.size(file), Files.isReadable(file));
        } catch (IOException gone) {
            return new State(0, 0, false);
        }
    }
}
