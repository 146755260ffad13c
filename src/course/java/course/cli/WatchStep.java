package course.cli;

import java.util.List;
import java.util.stream.Stream;

/**
 * What follows from an event.
 *
 * @param next the state from then on, which says what is to be started
 * @param outputs what is to be shown, in this order
 */
record WatchStep(WatchState next, List<WatchOutput> outputs) {

    static WatchStep to(WatchState next, WatchOutput... outputs) {
        return new WatchStep(next, List.of(outputs));
    }

    /** Returns this step with what is to be shown before it. */
    WatchStep showingFirst(List<WatchOutput> before) {
        return new WatchStep(
                next, Stream.concat(before.stream(), outputs.stream()).toList());
    }
}
