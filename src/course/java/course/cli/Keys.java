package course.cli;

import course.cli.WatchEvent.KeyPressed;
import course.cli.WatchEvent.KeysEnded;
import course.cli.WatchEvent.Resized;
import course.run.Console;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a learner presses: each as it is pressed on a terminal, and the first letter of each line elsewhere. A
 * thread of its own waits for them, because to ask a terminal takes a tenth of a second.
 */
final class Keys implements AutoCloseable {

    /** Where the keys come from: the next one, or -1 at their end, as from a reader. */
    private interface Source {
        int next() throws IOException;
    }

    private final BlockingQueue<WatchEvent> events = new LinkedBlockingQueue<>();
    private final @Nullable Terminal terminal;

    private Keys(Source source, @Nullable Terminal terminal) {
        this.terminal = terminal;
        Thread reader = new Thread(() -> read(source), "keys");
        reader.setDaemon(true);
        reader.start();
    }

    /** Those of the standard input. */
    static Keys ofThisProcess() {
        if (!Console.isTerminal()) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
            return new Keys(() -> firstLetter(lines), null);
        }
        try {
            // It goes back into its mode by itself, even after Ctrl-C.
            Terminal terminal = TerminalBuilder.builder().system(true).build();
            terminal.enterRawMode();
            Keys keys = new Keys(() -> terminal.reader().read(), terminal);
            terminal.handle(Terminal.Signal.WINCH, signal -> keys.events.add(new Resized()));
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many characters a line of the terminal has; elsewhere, or if it is not known, none. */
    int width() {
        return terminal == null ? 0 : terminal.getWidth();
    }

    private static int firstLetter(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        return line == null ? -1 : line.isBlank() ? '\n' : line.strip().charAt(0);
    }

    private void read(Source source) {
        try {
            for (int key = source.next(); key >= 0; key = source.next()) {
                events.add(new KeyPressed((char) key));
            }
        } catch (IOException closed) {
            // No more keys will come from there.
        }
        events.add(new KeysEnded());
    }

    /** Returns the next key, their end, or a new size of the terminal, if one of them comes within a time. */
    Optional<WatchEvent> next(Duration patience) {
        try {
            return Optional.ofNullable(events.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(new KeysEnded());
        }
    }

    /** Gives a terminal its mode back. */
    @Override
    public void close() {
        if (terminal != null) {
            try {
                terminal.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
