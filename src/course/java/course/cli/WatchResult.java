package course.cli;

import course.Lesson;
import course.run.Console;
import course.run.Engine;
import course.run.FailureList;
import course.run.LessonRun;
import course.run.TestResult.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * How the lesson that the learner is at stands, and those before it.
 *
 * @param runs by lesson; of the earlier ones there may be none yet
 * @param here the lesson that the learner is at
 * @param engine the engine that was tested
 * @param printed what the engine, or a test, printed
 * @param time how long it took to know
 * @param brokenRegion what is wrong with the comments around the lessons' code, if that is known
 */
record WatchResult(
        List<Lesson> lessons,
        Map<Integer, LessonRun> runs,
        int here,
        Engine engine,
        List<String> printed,
        String time,
        Optional<String> brokenRegion) {

    /** Returns this result with the run of another lesson. */
    WatchResult with(int lesson, LessonRun run) {
        Map<Integer, LessonRun> more = new TreeMap<>(runs);
        more.put(lesson, run);
        return new WatchResult(lessons, more, here, engine, printed, time, brokenRegion);
    }

    /** When the earlier lessons were run as well: the same runs, seen from this lesson or another. */
    WatchResult whole(int lesson, Optional<String> broken) {
        return new WatchResult(lessons, runs, lesson, engine, printed, time, broken);
    }

    /** The first lesson that is red: its failures are shown, for those of later ones may come from them. */
    Optional<Integer> firstRed() {
        return allRed().stream().findFirst();
    }

    /** Whether all lessons were run, and none is red. */
    boolean isGreen() {
        return isWhole() && firstRed().isEmpty();
    }

    /** The failures to mend first: those of the first lesson that is red. */
    Optional<FailureList> failures() {
        return firstRed().map(lesson -> new FailureList(run(lesson).results(), engine));
    }

    /**
     * Prints one failure, and what was printed.
     *
     * @param turn which failure, from 0
     */
    void printFailure(Console console, int turn) {
        firstRed()
                .filter(lesson -> lesson != here)
                .ifPresent(lesson ->
                        console.print("\n" + console.bold(lessons.get(lesson).heading() + " is red again")));
        failures().ifPresent(failures -> failures.printOne(console, turn));
        if (!printed.isEmpty()) {
            console.print("\nThe last that was printed:");
            printed.forEach(line -> console.print("    " + line));
        }
    }

    /** Prints how far the learner is. */
    void printStatus(Console console) {
        LessonRun run = run(here);
        console.print(console.bold(lessons.get(here).heading()) + "   " + console.green(run.passed() + " passed")
                + others(run, Outcome.FAILED, console::red, " failed")
                + others(run, Outcome.SKIPPED, console::yellow, " skipped")
                + others(run, Outcome.NOT_RUN, console::yellow, " not run") + "   " + console.dim(time));
        console.print("Text  " + whereToRead());
        if (isWhole()) {
            printEarlier(console);
        }
    }

    private static String others(LessonRun run, Outcome outcome, UnaryOperator<String> colour, String word) {
        long count = run.count(outcome);
        return count == 0 ? "" : ", " + colour.apply(count + word);
    }

    private String whereToRead() {
        int lesson = firstRed().orElse(here);
        return lessons.get(lesson).whereToRead(run(lesson).showsAMistake());
    }

    /** Prints how the earlier lessons stand, and what is next. */
    void printEarlier(Console console) {
        int done = here + 1 - allRed().size();
        console.print(console.bar(done, lessons.size()) + " " + done + " of " + lessons.size() + " lessons done");
        allRed().stream()
                .filter(lesson -> lesson != here && !firstRed().equals(Optional.of(lesson)))
                .forEach(lesson -> console.print(
                        console.cross() + " " + lessons.get(lesson).heading() + " is red, too"));
        brokenRegion.ifPresent(problem ->
                console.print(console.yellow("The tests do not mind, but solve, reset and diff will: ") + problem));
        if (isGreen()) {
            console.print(console.tick() + " " + console.green(whatNext()));
        }
    }

    private String whatNext() {
        return here == lessons.size() - 1
                ? "All lessons are done."
                : "Lesson " + here + " is done. Press n to go on to lesson " + (here + 1) + ", "
                        + lessons.get(here + 1).title() + ".";
    }

    /** The run of a lesson that was run. */
    LessonRun run(int lesson) {
        return Objects.requireNonNull(runs.get(lesson));
    }

    private List<Integer> allRed() {
        return runs.keySet().stream()
                .filter(lesson -> lesson <= here && !run(lesson).isGreen())
                .sorted()
                .toList();
    }

    private boolean isWhole() {
        return runs.size() > here;
    }
}
