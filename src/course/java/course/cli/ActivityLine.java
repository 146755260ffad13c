package course.cli;

import course.run.Console;

/** A line that says what goes on at the moment, where a person waits for it; it is gone when there is something to read. */
final class ActivityLine implements AutoCloseable {

    private final boolean shown = Console.isTerminal();

    void show(String text) {
        write("\r" + text + "\033[K");
    }

    @Override
    public void close() {
        write("\r\033[K");
    }

    private void write(String text) {
        if (shown) {
            System.out.print(text);
            System.out.flush();
        }
    }
}
