package course.demo;

import course.run.Console;
import dagnet.Training.Step;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Shows how a training is going. A person sees one line that is written over; a file gets about ten lines, or more if
 * it would be silent for long.
 */
final class Progress implements Consumer<Step> {

    private static final int WIDTH = 26;
    private static final int LINES = 10;
    private static final long PAUSE = 50_000_000;
    private static final long LONGEST_SILENCE = 2_000_000_000;

    private final Console console;
    private final boolean rewrites;
    private final int steps;
    private final LongSupplier nanoseconds;
    private final long start;
    private long shown;
    private int done;
    private double firstRate;

    /**
     * @param rewrites whether a person is watching, so that a line may be written over
     * @param nanoseconds a clock: {@code System::nanoTime}
     */
    Progress(Console console, boolean rewrites, int steps, LongSupplier nanoseconds) {
        this.console = console;
        this.rewrites = rewrites;
        this.steps = steps;
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
        this.shown = start - PAUSE;
    }

    @Override
    public void accept(Step step) {
        firstRate = done == 0 ? step.learningRate() : firstRate;
        done++;
        long now = nanoseconds.getAsLong();
        if (!Double.isFinite(step.loss())) {
            finishLine();
            throw new DemoException("The loss became " + step.loss() + " at step " + step.number()
                    + ": the steps are too large for these points. Try a smaller --rate than "
                    + firstRate + ".");
        }
        if (rewrites) {
            // A terminal that is written to at every step slows the training down.
            if (now - shown >= PAUSE || done == steps) {
                console.rewrite(line(step, now));
                shown = now;
            }
        } else if (done == steps
                || done == 1
                || (long) done * LINES / steps > (done - 1L) * LINES / steps
                || now - shown >= LONGEST_SILENCE) {
            console.print(line(step, now));
            shown = now;
        }
    }

    /** Ends the line that is written over. */
    void finishLine() {
        if (rewrites && done > 0) {
            console.print("");
        }
    }

    private String line(Step step, long now) {
        int digits = Integer.toString(steps).length();
        // What longer numbers take, the bar gives, so that the line fits in 80 columns.
        int length = WIDTH - 2 * digits;
        int full = (int) ((long) done * length / steps);
        return String.format(
                Locale.ROOT,
                "%s %" + digits + "d/%d  loss %-9.4g accuracy %5.1f %%  %6.0f steps/s",
                console.bar(full, length),
                done,
                steps,
                step.loss(),
                100 * step.accuracy(),
                done * 1e9 / Math.max(1, now - start));
    }
}
