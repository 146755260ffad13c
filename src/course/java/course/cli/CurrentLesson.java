package course.cli;

import course.Lesson;
import course.worker.EngineFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Where the learner is, as the source files tell without compiling them. */
final class CurrentLesson {

    private CurrentLesson() {}

    /** The first lesson with a method that is still to be written; when all are written, the last lesson. */
    static Lesson of(Path root) {
        return firstUnwritten(root).orElseGet(() -> {
            List<Lesson> lessons = Lesson.all();
            return lessons.get(lessons.size() - 1);
        });
    }

    /** The first lesson with a method that is still to be written, if there is one. */
    static Optional<Lesson> firstUnwritten(Path root) {
        OptionalInt number = EngineFiles.ofLearner(root).engine().firstUnwrittenLesson();
        return Lesson.all().stream()
                .filter(lesson -> number.equals(OptionalInt.of(lesson.number())))
                .findFirst();
    }
}
