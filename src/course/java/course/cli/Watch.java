package course.cli;

import course.Lesson;
import course.cli.WatchEvent.Compiled;
import course.cli.WatchEvent.LessonRan;
import course.cli.WatchEvent.RegionsChecked;
import course.cli.WatchEvent.Saved;
import course.cli.WatchEvent.Ticked;
import course.cli.WatchEvent.Unreadable;
import course.cli.WatchState.CheckingRegions;
import course.cli.WatchState.Compiling;
import course.cli.WatchState.Ended;
import course.cli.WatchState.Running;
import course.edit.RegionCheck;
import course.run.Console;
import course.run.Polling;
import course.run.RunningTest;
import course.source.Stages;
import course.worker.EngineFiles;
import course.worker.Examiner;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The learner's loop. It stays at a lesson until the learner goes on; on every save this lesson is run, and then those
 * before it. A save in the middle of a run ends it. {@link WatchMachine} decides what is done, and this class does it.
 */
final class Watch {

    private final Keys keys;
    private final Examiner examiner;
    private final SourceWatcher sources;
    private final RegionCheck regions;
    private final WatchScreen screen;
    private final WatchDisplay display;
    private final WatchMachine machine;
    private WatchState state;

    /** @param limit how long a test may run */
    Watch(Path root, Keys keys, Examiner examiner, Duration limit) {
        boolean hasReference = new Stages(root).hasReference();
        this.keys = keys;
        this.examiner = examiner;
        this.sources = new SourceWatcher(root);
        this.regions = new RegionCheck(root);
        this.screen = new WatchScreen(
                Console.ofThisProcess(), Console.isTerminal(), keys::width, KeyBindings.legend(hasReference));
        this.display = new WatchDisplay(root, screen);
        this.machine = new WatchMachine(Lesson.all(), hasReference, limit);
        this.state = WatchMachine.start(CurrentLesson.of(root).number());
    }

    /** Watches. Returns true if the learner quit, or all was green when the keys ended. */
    boolean run() {
        screen.activity("Starting ...");
        while (true) {
            if (state instanceof Ended ended) {
                screen.end();
                return ended.well();
            }
            proceed().ifPresent(this::take);
        }
    }

    private void take(WatchEvent event) {
        WatchStep step = machine.next(state, event);
        state = step.next();
        step.outputs().forEach(display::show);
    }

    /** Does what the state asks for. Returns what came of it, or nothing if an event in the middle of a run has ended it. */
    private Optional<WatchEvent> proceed() {
        if (state instanceof Compiling) {
            return Optional.of(compile());
        }
        if (state instanceof Running running) {
            return examiner.run(running.lesson(), this::goesOn)
                    .map(run -> new LessonRan(run, examiner.printed(), Instant.now()));
        }
        if (state instanceof CheckingRegions) {
            return Optional.of(new RegionsChecked(regions.problem()));
        }
        return sources.haveChanged() ? Optional.of(new Saved()) : keys.next(Polling.INTERVAL);
    }

    private WatchEvent compile() {
        Instant noticed = Instant.now();
        Optional<Instant> before = sources.lastSaved();
        EngineFiles files;
        try {
            files = sources.read();
        } catch (UncheckedIOException unreadable) {
            return new Unreadable(String.valueOf(unreadable.getMessage()));
        }
        Optional<Instant> save =
                sources.lastSaved().filter(last -> before.filter(last::isAfter).isPresent());
        screen.activity("Compiling ...");
        ResponseTime time = new ResponseTime(save.orElse(noticed), save.isPresent());
        return new Compiled(examiner.compile(files), time, Instant.now());
    }

    private boolean goesOn(Optional<RunningTest> test, Duration running) {
        take(new Ticked(test, running));
        keys.next(Duration.ZERO).ifPresent(this::take);
        if (state instanceof Running && sources.haveChanged()) {
            take(new Saved());
        }
        return state instanceof Running;
    }
}
