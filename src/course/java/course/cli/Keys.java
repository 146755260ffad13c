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

/** The keys that a learner presses: each as it is pressed on a terminal, and the first letter of each line elsewhere. */
interface Keys extends AutoCloseable {

    /** No key was pressed. */
    int NONE = -2;

    /** No more keys will come. */
    int END = -1;

    /** The next key, or {@link #NONE} if none is pressed within a time, or {@link #END}. */
    int next(long milliseconds);

    @Override
    void close();

    /** Those of the standard input. */
    static Keys ofThisProcess() {
        return Console.isTerminal() ? new Pressed() : new Lines();
    }

    /** On a terminal, which goes back into its mode even after Ctrl-C. */
    final class Pressed implements Keys {

        private final Terminal terminal;

        Pressed() {
            try {
                terminal = TerminalBuilder.builder().system(true).build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            terminal.enterRawMode();
        }

        @Override
        public int next(long milliseconds) {
            try {
                return terminal.reader().read(milliseconds);
            } catch (IOException e) {
                return END;
            }
        }

        @Override
        public void close() {
            try {
                terminal.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** From a pipe or a file. */
    final class Lines implements Keys {

        private final BlockingQueue<Integer> keys = new LinkedBlockingQueue<>();

        Lines() {
            Thread reader = new Thread(this::read, "keys");
            reader.setDaemon(true);
            reader.start();
        }

        private void read() {
            BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
            lines.lines().filter(line -> !line.isBlank()).forEach(line -> keys.add((int) line.strip().charAt(0)));
            keys.add(END);
        }

        @Override
        public int next(long milliseconds) {
            try {
                Integer key = keys.poll(milliseconds, TimeUnit.MILLISECONDS);
                return key == null ? NONE : key;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return END;
            }
        }

        @Override
        public void close() {}
    }
}
