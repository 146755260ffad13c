package course.cli;

import course.Lesson;
import course.run.Console;
import course.run.Engine;
import course.run.LessonRow;
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

    /** @param width how many characters a line has */
    void print(Console console, int width) {
        List<Lesson> lessons = Lesson.all();
        Optional<Lesson> here = lessons.stream()
                .filter(lesson -> runs.containsKey(lesson.number()))
                .filter(lesson ->
                        !Objects.requireNonNull(runs.get(lesson.number())).isGreen())
                .findFirst();
        lessons.forEach(lesson -> console.print(row(lesson, here, console, width)));
    }

    private String row(Lesson lesson, Optional<Lesson> here, Console console, int width) {
        LessonRow row = new LessonRow(lesson, remarks(lesson, LessonRow.isNarrow(width)), console, width);
        LessonRun run = runs.get(lesson.number());
        boolean isHere = here.equals(Optional.of(lesson));
        return run == null || !isHere && !run.concernsWrittenCode() ? row.toCome() : row.of(run, isHere);
    }

    private String remarks(Lesson lesson, boolean brief) {
        long stubs = engine.toWrite(lesson.number());
        int taken = hints.applyAsInt(lesson);
        String write = stubs == 0 ? "" : (brief ? String.valueOf(stubs) : count(stubs, "method")) + " to write";
        String read = taken == 0 ? "" : count(taken, "hint") + (brief ? "" : " taken");
        return write + (write.isEmpty() || read.isEmpty() ? "" : ", ") + read;
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
