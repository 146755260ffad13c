package course.cli;

import course.Lesson;
import course.run.Console;
import course.run.Engine;
import course.run.LessonRun;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** A line for each lesson: how many of its tests pass, which methods are still to be written, which hints were taken. */
final class LessonTable {

    private final Map<Integer, LessonRun> runs;
    private final Engine engine;
    private final ToIntFunction<Lesson> hints;

    /**
     * @param runs by lesson; there is none for a lesson to come
     * @param hints how many of a lesson's hints were taken
     */
    LessonTable(Map<Integer, LessonRun> runs, Engine engine, ToIntFunction<Lesson> hints) {
        this.runs = runs;
        this.engine = engine;
        this.hints = hints;
    }

    void print(Console console) {
        List<Lesson> lessons = Lesson.all();
        Optional<Lesson> here = lessons.stream()
                .filter(lesson -> runs.containsKey(lesson.number()))
                .filter(lesson ->
                        !Objects.requireNonNull(runs.get(lesson.number())).isGreen())
                .findFirst();
        lessons.forEach(lesson -> console.print(row(lesson, here, console)));
    }

    private String row(Lesson lesson, Optional<Lesson> here, Console console) {
        String name = "Lesson %2d   %-25s ".formatted(lesson.number(), lesson.title());
        LessonRun run = runs.get(lesson.number());
        boolean isHere = here.equals(Optional.of(lesson));
        if (run == null || !isHere && !run.concernsWrittenCode()) {
            return "  "
                    + console.dim(name + "%-14s %s".formatted("to come", remarks(lesson)))
                            .stripTrailing();
        }
        String tests =
                "%-20s %s".formatted(run.passed() + " of " + run.results().size() + " tests", remarks(lesson));
        String row;
        if (isHere) {
            row = console.pointer() + " " + console.bold(name) + console.yellow("you are here   ") + tests;
        } else if (run.isGreen()) {
            row = console.tick() + " " + name + console.green("done           ") + tests;
        } else {
            row = console.cross() + " " + name + console.red("red, too       ") + tests;
        }
        return row.stripTrailing();
    }

    private String remarks(Lesson lesson) {
        long stubs = engine.stubs().stream()
                .filter(stub -> stub.lesson() == lesson.number())
                .count();
        int taken = hints.applyAsInt(lesson);
        String write = stubs == 0 ? "" : count(stubs, "method") + " to write";
        String read = taken == 0 ? "" : count(taken, "hint") + " taken";
        return write + (write.isEmpty() || read.isEmpty() ? "" : ", ") + read;
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
