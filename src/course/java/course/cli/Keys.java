package course.cli;

import course.run.Console;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
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

    /** No key, but the terminal has another size now. */
    static final int RESIZED = -3;

    /** No key was pressed. */
    static final int NONE = -2;

    /** No more keys will come. */
    static final int END = -1;

    private interface Source {
        int next() throws IOException;
    }

    private final BlockingQueue<Integer> pressed = new LinkedBlockingQueue<>();
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
            terminal.handle(Terminal.Signal.WINCH, signal -> keys.pressed.add(RESIZED));
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
        return line == null ? END : line.isBlank() ? '\n' : line.strip().charAt(0);
    }

    private void read(Source source) {
        int key = NONE;
        while (key != END) {
            try {
                key = source.next();
            } catch (IOException closed) {
                key = END;
            }
            pressed.add(key);
        }
    }

    /** The next key, or {@link #NONE} if none is pressed within a time, or {@link #END}. */
    int next(long milliseconds) {
        try {
            Integer key = pressed.poll(milliseconds, TimeUnit.MILLISECONDS);
            return key == null ? NONE : key;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return END;
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
