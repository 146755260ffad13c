package course.cli;

import course.Lesson;
import course.run.LastRed;
import course.worker.EngineFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Where the learner is, the first lesson that is not green, as far as it is known without running any. */
final class CurrentLesson {

    private CurrentLesson() {}

    /** The first lesson that is not green; when none is known to be so, the last lesson. */
    static Lesson of(Path root) {
        return firstNotGreen(root).orElseGet(() -> {
            List<Lesson> lessons = Lesson.all();
            return lessons.get(lessons.size() - 1);
        });
    }

    /** The first lesson that was red when they ran last, or that has a method to write, whichever comes first. */
    static Optional<Lesson> firstNotGreen(Path root) {
        OptionalInt unwritten = EngineFiles.ofLearner(root).engine().firstUnwrittenLesson();
        OptionalInt number =
                IntStream.concat(unwritten.stream(), LastRed.of(root).stream()).min();
        return Lesson.all().stream()
                .filter(lesson -> number.equals(OptionalInt.of(lesson.number())))
                .findFirst();
    }
}
