package course.cli;

import course.Lesson;
import course.edit.RegionCheck;
import course.hint.Hints;
import course.hint.HintsTaken;
import course.run.Compilation;
import course.run.Console;
import course.run.LastRed;
import course.run.LessonRun;
import course.run.RunningTest;
import course.run.TestResult;
import course.source.SourceException;
import course.source.Stages;
import course.worker.EngineFiles;
import course.worker.Examiner;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The learner's loop. It stays at a lesson until the learner goes on; on every save this lesson is run, and then those
 * before it. A save in the middle of a run ends it.
 */
final class Watch {

    private static final long BLINK = 30; // milliseconds
    private static final int UNKNOWN = -1;

    private static final String KEYS = "h hint  %sf next failure  g graph  n next lesson  r run  a all lessons  q quit";

    private final List<Lesson> lessons = Lesson.all();
    private final WatchScreen screen;
    private final Map<Integer, LessonRun> runs = new TreeMap<>();
    private final Path root;
    private final Keys keys;
    private final Examiner examiner;
    private final Duration limit;
    private final SourceWatcher sources;
    private final RegionCheck regions;
    private final boolean hasReference;

    /** Known once it has examined. */
    @SuppressWarnings("NullAway.Init")
    private Compilation compilation;

    private Optional<WatchResult> verdict = Optional.empty();
    private int turn;
    private boolean covered; // the failure, by something else that was asked for
    private int here;
    private int unwritten = UNKNOWN;
    private boolean diffAsked;
    private int pressed = Keys.NONE;
    private long supervised;

    /** @param limit how long a test may run */
    Watch(Path root, Keys keys, Examiner examiner, Duration limit) {
        this.root = root;
        this.keys = keys;
        this.hasReference = new Stages(root).hasReference();
        this.screen = new WatchScreen(
                Console.ofThisProcess(),
                Console.isTerminal(),
                keys::width,
                KEYS.formatted(hasReference ? "d diff  " : ""));
        this.examiner = examiner;
        this.limit = limit;
        this.sources = new SourceWatcher(root);
        this.regions = new RegionCheck(root);
        this.here = CurrentLesson.of(root).number();
    }

    /** Watches; says whether the learner quitted, or all is green when there will be no more keys. */
    boolean run() {
        screen.activity("Starting ...");
        examine();
        while (pressed != Keys.END && pressed != 'q') {
            int key = pressed;
            pressed = Keys.NONE;
            if (sources.haveChanged()) {
                examine();
            } else if (key == Keys.NONE) {
                pressed = keys.next(BLINK);
            } else if (key == Keys.RESIZED) {
                screen.redraw();
            } else {
                obey((char) key);
            }
        }
        screen.end();
        return pressed == 'q' || isGreen();
    }

    private boolean isGreen() {
        return verdict.filter(WatchResult::isGreen).isPresent();
    }

    /** What a key asked for and could not be done is no reason to stop watching. */
    private void obey(char key) {
        try {
            press(key);
        } catch (CommandException | SourceException | UncheckedIOException failed) {
            screen.notice(String.valueOf(failed.getMessage()));
        }
    }

    private void press(char key) {
        boolean diffConfirmed = diffAsked;
        diffAsked = false;
        switch (key) {
            case 'h' -> cover(console -> new Hints(root, console, screen.columns()).next(lesson()));
            case 'd' -> showDiff(diffConfirmed);
            case 'n' -> goOn();
            case 'r' -> examine();
            case 'a' -> showAll();
            case 'f' -> showNextFailure();
            case 'g' -> screen.notice(new FailingGraph(root).draw(failure()));
            case '\r', '\n', ' ' -> {}
            default -> screen.notice("There is no key '" + key + "'.");
        }
    }

    /** Shows something in the failure's place; who asks for the next one then sees the same again. */
    private void cover(Consumer<Console> content) {
        covered = true;
        screen.show(content);
    }

    /** The one that the failure on the screen is of. */
    private Lesson lesson() {
        return lessons.get(verdict.flatMap(WatchResult::firstRed).orElse(here));
    }

    private Optional<TestResult> failure() {
        return verdict.flatMap(WatchResult::failures).flatMap(failures -> failures.one(turn));
    }

    private void showNextFailure() {
        if (failure().isEmpty()) {
            screen.notice("There is no failure to show: what is written passes.");
            return;
        }
        turn += covered ? 0 : 1;
        covered = false;
        verdict.ifPresent(known -> screen.show(console -> known.printFailure(console, turn)));
    }

    private void showDiff(boolean confirmed) {
        if (!hasReference) {
            screen.notice("There is no reference to compare with: somebody took solutions/ out.");
        } else if (isGreen() || confirmed) {
            cover(console -> DiffCommand.print(root, lesson(), console));
        } else {
            diffAsked = true;
            screen.notice("Lesson " + lesson().number()
                    + " is not done: this shows its solution. Press d again if that is what you want.");
        }
    }

    /** Compiles what was saved, runs the lesson, and then those before it. */
    private void examine() {
        long noticed = System.currentTimeMillis();
        long before = sources.lastSaved();
        EngineFiles files;
        try {
            files = sources.read();
        } catch (UncheckedIOException unreadable) {
            compilation = Compilation.ofNothing(String.valueOf(unreadable.getMessage()));
            showProblems("");
            return;
        }
        boolean saved = before > 0 && sources.lastSaved() > before;
        long start = saved ? sources.lastSaved() : noticed;
        runs.clear();
        verdict = Optional.empty();
        turn = 0;
        covered = false;
        screen.activity("Compiling ...");
        compilation = examiner.compile(files);
        if (!compilation.problems().isEmpty()) {
            showProblems(time(start, saved));
            return;
        }
        boolean moves = hasMoved();
        if (!run(here)) {
            return;
        }
        List<String> printed = examiner.printed();
        String time = time(start, saved);
        WatchResult quick = new WatchResult(lessons, runs, here, compilation.engine(), printed, time, Optional.empty());
        if (!moves) {
            screen.show(console -> quick.printFailure(console, turn), quick::printStatus);
        }
        Optional<Integer> shown = quick.firstRed();
        for (int lesson = 0; lesson < here; lesson++) {
            if (!run(lesson)) {
                return;
            }
        }
        WatchResult whole = quick.whole(moves ? quick.firstRed().orElse(here) : here, regions.problem());
        here = whole.here();
        LastRed.note(root, compilation.engine(), runs.values().stream().flatMap(run -> run.results().stream()));
        verdict = Optional.of(whole);
        if (!moves && whole.firstRed().equals(shown)) {
            screen.add(whole::printStatus, whole::printEarlier);
        } else {
            screen.show(console -> whole.printFailure(console, turn), whole::printStatus);
        }
    }

    private void showProblems(String time) {
        screen.show(
                compilation::print,
                console -> console.print(console.bold(lessons.get(here).heading()) + "   "
                        + console.red(compilation.verdict()) + "   " + console.dim(time)));
    }

    /**
     * Whether the learner is elsewhere than at the last save: an earlier lesson has its stubs again, or more than one was
     * filled at once. To fill the lesson that is watched is not enough; the learner goes on with a key.
     */
    private boolean hasMoved() {
        int before = unwritten;
        unwritten = compilation.engine().firstUnwrittenLesson().orElse(lessons.size());
        boolean moved = unwritten != before && (unwritten < here || unwritten > here + 1);
        if (moved) {
            here = Math.min(unwritten, lessons.size() - 1);
        }
        return moved || before == UNKNOWN;
    }

    private static String time(long start, boolean saved) {
        double seconds = (System.currentTimeMillis() - start) / 1000.0;
        return String.format(Locale.ROOT, saved ? "%.2f s after the save" : "in %.2f s", seconds);
    }

    /** Runs a lesson; says whether it could end before the next save, or before the learner quit. */
    private boolean run(int lesson) {
        Optional<LessonRun> run = examiner.run(lesson, (test, running) -> goesOn(lesson, test, running));
        run.ifPresent(ended -> runs.put(lesson, ended));
        return run.isPresent();
    }

    private boolean goesOn(int lesson, Optional<RunningTest> test, Duration running) {
        long now = System.currentTimeMillis();
        if (now - supervised < BLINK) {
            return true;
        }
        supervised = now;
        screen.activity(
                running.toSeconds() == 0 || test.isEmpty()
                        ? "Running lesson " + lesson + " ..."
                        : "For %d s (of at most %d): %s"
                                .formatted(
                                        running.toSeconds(),
                                        limit.toSeconds(),
                                        test.get().title()));
        int key = keys.next(0);
        if (key != Keys.NONE && key != Keys.RESIZED) {
            pressed = key;
        }
        return pressed != 'q' && !sources.haveChanged();
    }

    private void goOn() {
        if (!isGreen()) {
            screen.notice("Not yet: something is still red.");
        } else if (here == lessons.size() - 1) {
            screen.notice("This was the last lesson.");
        } else {
            here++;
            examine();
        }
    }

    private void showAll() {
        if (!compilation.problems().isEmpty()) {
            screen.notice("Nothing can be run: " + compilation.verdict() + ".");
            return;
        }
        int last = compilation.engine().firstUnwrittenLesson().orElse(lessons.size() - 1);
        for (int lesson = 0; lesson <= Math.max(here, last); lesson++) {
            if (!runs.containsKey(lesson) && !run(lesson)) {
                return;
            }
        }
        LessonTable table = new LessonTable(runs, compilation.engine(), new HintsTaken(root)::of);
        cover(console -> table.print(console, screen.columns()));
    }
}
