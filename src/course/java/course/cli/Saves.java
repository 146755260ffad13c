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
final class Saves {

    private static final long LOOK = 50; // milliseconds
    private static final long MOMENT = 20; // milliseconds

    private record State(long time, long size) {}

    private final Path root;
    private final Path folder;
    private Map<Path, State> read = Map.of();
    private long looked;
    private boolean changed;

    /** @param root the project's folder */
    Saves(Path root) {
        this.root = root;
        this.folder = root.resolve(EngineFiles.LEARNERS);
    }

    /** Whether a file was saved, made or deleted since they were read. */
    boolean areNew() {
        long now = System.currentTimeMillis();
        if (!changed && now - looked >= LOOK) {
            changed = !look().equals(read);
            looked = now;
        }
        return changed;
    }

    /** Reads all files. */
    EngineFiles read() {
        while (true) {
            try {
                Map<Path, State> before = look();
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
                // A file was renamed just now.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** When the newest of the files that were read was saved, in milliseconds since 1970. */
    long last() {
        return read.values().stream().mapToLong(State::time).max().orElse(0);
    }

    private Map<Path, State> look() {
        Map<Path, State> states = new TreeMap<>();
        for (Path file : EngineFiles.javaFiles(folder)) {
            try {
                states.put(file, new State(Files.getLastModifiedTime(file).toMillis(), Files.size(file)));
            } catch (IOException gone) {
                states.put(file, new State(0, 0));
            }
        }
        return states;
    }
}
