package course.demo;

import dagnet.Training.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Shows how a training goes on, step by step: in one line that is written over where somebody looks on, in about ten
 * lines where the output goes to a file, or more if it would be silent for long. Remembers the steps.
 */
final class Progress implements Consumer<Step> {

    private static final int WIDTH = 26;
    private static final int LINES = 10;
    private static final long PAUSE = 50_000_000;
    private static final long LONGEST_SILENCE = 2_000_000_000;

    private final Terminal terminal;
    private final int steps;
    private final LongSupplier nanoseconds;
    private final long start;
    private final List<Step> history = new ArrayList<>();
    private long shown;

    /** @param nanoseconds a clock: {@code System::nanoTime} */
    Progress(Terminal terminal, int steps, LongSupplier nanoseconds) {
        this.terminal = terminal;
        this.steps = steps;
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
        this.shown = start - PAUSE;
    }

    @Override
    public void accept(Step step) {
        history.add(step);
        long now = nanoseconds.getAsLong();
        int done = history.size();
        if (!Double.isFinite(step.loss())) {
            finishLine();
            throw new DemoException("The loss became " + step.loss() + " at step " + step.number()
                    + ": the steps are too large for these points. Try a smaller --rate than "
                    + history.get(0).learningRate() + ".");
        }
        if (terminal.rewrites()) {
            // A terminal that is written to at every step slows the training down.
            if (now - shown >= PAUSE || done == steps) {
                terminal.out().print("\r" + line(step, now));
                terminal.out().flush();
                shown = now;
            }
        } else if (done == steps
                || done == 1
                || (long) done * LINES / steps > (done - 1L) * LINES / steps
                || now - shown >= LONGEST_SILENCE) {
            terminal.print(line(step, now));
            shown = now;
        }
    }

    /** Ends the line that is written over. */
    void finishLine() {
        if (terminal.rewrites() && !history.isEmpty()) {
            terminal.out().println();
        }
    }

    List<Step> history() {
        return history;
    }

    /** How many steps were made in a second, so far. */
    double stepsPerSecond() {
        return rate(nanoseconds.getAsLong());
    }

    private double rate(long now) {
        return history.size() * 1e9 / Math.max(1, now - start);
    }

    private String line(Step step, long now) {
        int done = history.size();
        int digits = Integer.toString(steps).length();
        // What longer numbers take, the bar gives, so that the line fits in 80 columns.
        int length = WIDTH - 2 * digits;
        int full = (int) ((long) done * length / steps);
        String bar = terminal.unicode()
                ? "█".repeat(full) + "░".repeat(length - full)
                : "[" + "#".repeat(full) + ".".repeat(length - full) + "]";
        return String.format(
                Locale.ROOT,
                "%s %" + digits + "d/%d  loss %-9.4g accuracy %5.1f %%  %6.0f steps/s",
                bar,
                done,
                steps,
                step.loss(),
                100 * step.accuracy(),
                rate(now));
    }
}
