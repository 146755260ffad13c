package course.cli;

import course.Lesson;
import course.cli.WatchEvent.Compiled;
import course.cli.WatchEvent.KeyPressed;
import course.cli.WatchEvent.KeysEnded;
import course.cli.WatchEvent.LessonRan;
import course.cli.WatchEvent.RegionsChecked;
import course.cli.WatchEvent.Resized;
import course.cli.WatchEvent.Saved;
import course.cli.WatchEvent.Ticked;
import course.cli.WatchEvent.Unreadable;
import course.cli.WatchState.CheckingRegions;
import course.cli.WatchState.Compiling;
import course.cli.WatchState.Ended;
import course.cli.WatchState.Examining;
import course.cli.WatchState.FillingTable;
import course.cli.WatchState.Place;
import course.cli.WatchState.Running;
import course.cli.WatchState.Waiting;
import course.run.Compilation;
import course.run.LessonRun;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Decides what the watch does next: a function from a state and an event to the next state and what is to be shown. It
 * starts nothing itself and reads no file.
 *
 * <pre>{@code
 *           save, r, n             compiled                 all lessons have run
 * Waiting ------------> Compiling ----------> Examining -------------------------> CheckingRegions
 *    ^  \                   |  ^                  |                                       |
 *    |   \ a                |  '------------------' save                                  |
 *    |    '-> FillingTable  | problems                                                    |
 *    '-----------'----------'-------------------------------------------------------------'
 * }</pre>
 *
 * @param hasReference whether there is a reference to compare with
 * @param limit how long a test may run
 */
record WatchMachine(List<Lesson> lessons, boolean hasReference, Duration limit) {

    /** The state that the watch begins in. */
    static WatchState start(int lesson) {
        return new Compiling(new Place(lesson, OptionalInt.empty()));
    }

    /** Returns what follows from an event. */
    WatchStep next(WatchState state, WatchEvent event) {
        if (state instanceof Compiling compiling && event instanceof Unreadable unreadable) {
            return problems(compiling.place(), Compilation.ofNothing(unreadable.problem()), "");
        }
        if (state instanceof Compiling compiling && event instanceof Compiled compiled) {
            return compiled(compiling.place(), compiled);
        }
        if (state instanceof Running running) {
            return running(running, event);
        }
        if (state instanceof CheckingRegions checking && event instanceof RegionsChecked checked) {
            return finished(checking.examined(), checking.result(), checked.problem());
        }
        if (state instanceof Waiting waiting) {
            return waiting(waiting, event);
        }
        throw unexpected(state, event);
    }

    private static IllegalStateException unexpected(WatchState state, WatchEvent event) {
        return new IllegalStateException("the event was " + event + "; it cannot happen in " + state);
    }

    private WatchStep problems(Place place, Compilation compilation, String time) {
        return WatchStep.to(
                Waiting.at(place, compilation, Optional.empty()),
                new WatchOutput.Problems(compilation, lessons.get(place.here()), time));
    }

    private WatchStep compiled(Place before, Compiled event) {
        Compilation compilation = event.compilation();
        if (!compilation.problems().isEmpty()) {
            return problems(before, compilation, event.time().until(event.at()));
        }
        int unwritten = compilation.engine().firstUnwrittenLesson().orElse(lessons.size());
        Place place = before.after(unwritten, lessons.size() - 1);
        boolean searching = before.unwritten().isEmpty() || place.here() != before.here();
        return WatchStep.to(new Examining(
                place, compilation, event.time(), searching, place.here(), Optional.empty(), Optional.empty()));
    }

    private WatchStep running(Running running, WatchEvent event) {
        if (event instanceof LessonRan ran) {
            return running instanceof Examining examining
                    ? examined(examining, ran)
                    : tableRan((FillingTable) running, ran.run());
        }
        if (event instanceof Ticked ticked) {
            return WatchStep.to(running, new WatchOutput.Activity(activity(running.lesson(), ticked)));
        }
        if (event instanceof Saved) {
            boolean keysEnded =
                    running.waitingKey().filter(KeysEnded.class::isInstance).isPresent();
            return WatchStep.to(keysEnded ? new Ended(false) : new Compiling(running.place()));
        }
        if (event instanceof KeyPressed pressed && pressed.key() == KeyBindings.QUIT) {
            return WatchStep.to(new Ended(true));
        }
        if (event instanceof KeyPressed || event instanceof KeysEnded) {
            return WatchStep.to(running.withWaitingKey(event));
        }
        if (event instanceof Resized) {
            return WatchStep.to(running);
        }
        throw unexpected(running, event);
    }

    private String activity(int lesson, Ticked ticked) {
        long seconds = ticked.running().toSeconds();
        return ticked.test()
                .filter(test -> seconds > 0)
                .map(test -> "For %d s (of at most %d): %s".formatted(seconds, limit.toSeconds(), test.title()))
                .orElse("Running lesson " + lesson + " ...");
    }

    private WatchStep examined(Examining examining, LessonRan ran) {
        int here = examining.place().here();
        List<WatchOutput> outputs = new ArrayList<>();
        WatchResult result;
        if (examining.result().isPresent()) {
            result = examining.result().get().with(examining.lesson(), ran.run());
        } else {
            String time = examining.time().until(ran.at());
            result = new WatchResult(
                    lessons,
                    Map.of(here, ran.run()),
                    here,
                    examining.compilation().engine(),
                    ran.printed(),
                    time,
                    Optional.empty());
            if (!examining.searching()) {
                outputs.add(new WatchOutput.Result(result, 0));
            }
        }
        OptionalInt nextLesson = firstNotRun(result, here - 1);
        WatchState next = nextLesson.isPresent()
                ? examining.with(nextLesson.getAsInt(), result)
                : new CheckingRegions(examining, result);
        return new WatchStep(next, outputs);
    }

    private static OptionalInt firstNotRun(WatchResult result, int last) {
        return IntStream.rangeClosed(0, last)
                .filter(lesson -> !result.runs().containsKey(lesson))
                .findFirst();
    }

    private WatchStep finished(Examining examined, WatchResult result, Optional<String> brokenRegion) {
        int before = examined.place().here();
        int here = examined.searching() ? result.firstRed().orElse(before) : before;
        WatchResult whole = result.whole(here, brokenRegion);
        Optional<Integer> shown =
                Optional.of(before).filter(lesson -> !whole.run(lesson).isGreen());
        WatchOutput output = !examined.searching() && whole.firstRed().equals(shown)
                ? new WatchOutput.EarlierLessons(whole)
                : new WatchOutput.Result(whole, 0);
        Waiting waiting = Waiting.at(examined.place().at(here), examined.compilation(), Optional.of(whole));
        return withWaitingKey(waiting, examined.waitingKey(), List.of(new WatchOutput.RedLesson(whole), output));
    }

    /** Runs what the table of all lessons lacks, up to the first lesson to write, and then shows the table. */
    WatchStep fillTable(Waiting waiting, WatchResult result, Optional<WatchEvent> waitingKey) {
        int unwritten = result.engine().firstUnwrittenLesson().orElse(lessons.size() - 1);
        OptionalInt lesson = firstNotRun(result, Math.max(waiting.place().here(), unwritten));
        return lesson.isPresent()
                ? WatchStep.to(new FillingTable(waiting, result, lesson.getAsInt(), waitingKey))
                : withWaitingKey(
                        waiting.nowCovered(Optional.of(result)), waitingKey, List.of(new WatchOutput.Table(result)));
    }

    private WatchStep tableRan(FillingTable table, LessonRun run) {
        return fillTable(table.waiting(), table.result().with(table.lesson(), run), table.waitingKey());
    }

    /** What was to be shown, and then what the key asks for that was pressed meanwhile. */
    private WatchStep withWaitingKey(Waiting waiting, Optional<WatchEvent> key, List<WatchOutput> outputs) {
        return key.map(pressed -> waiting(waiting, pressed))
                .orElse(WatchStep.to(waiting))
                .showingFirst(outputs);
    }

    private WatchStep waiting(Waiting waiting, WatchEvent event) {
        if (event instanceof Saved) {
            return WatchStep.to(new Compiling(waiting.place()));
        }
        if (event instanceof KeysEnded) {
            return WatchStep.to(new Ended(waiting.isGreen()));
        }
        if (event instanceof Resized) {
            return WatchStep.to(waiting, new WatchOutput.Redraw());
        }
        if (event instanceof KeyPressed pressed) {
            return new KeyBindings(this).press(waiting, pressed.key());
        }
        throw unexpected(waiting, event);
    }
}
