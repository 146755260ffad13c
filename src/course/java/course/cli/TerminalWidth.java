package course.cli;

import course.run.Console;
import java.io.IOException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** How many characters a line of the terminal has, for a command that prints once. */
final class TerminalWidth {

    private TerminalWidth() {}

    /** That of this process; or else a number, where there is no terminal, or it does not say. */
    static int orElse(int other) {
        if (!Console.isTerminal()) {
            return other;
        }
        try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
            return terminal.getWidth() > 0 ? terminal.getWidth() : other;
        } catch (IOException unknown) {
            return other;
        }
    }
}
