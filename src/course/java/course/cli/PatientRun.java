package course.cli;

import course.Lesson;
import course.run.LessonRun;
import course.worker.Examiner;
import course.worker.Supervisor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs lessons one after the other, each to its end, for a person who waits and sees which one it is. */
final class PatientRun {

    private PatientRun() {}

    /** The runs by the lessons' numbers, in their order. */
    static Map<Integer, LessonRun> of(Examiner examiner, List<Lesson> lessons) {
        Map<Integer, LessonRun> runs = new TreeMap<>();
        try (ActivityLine activity = new ActivityLine()) {
            for (Lesson lesson : lessons) {
                activity.show("Running lesson " + lesson.number() + " ...");
                runs.put(
                        lesson.number(),
                        examiner.run(lesson.number(), Supervisor.PATIENT).orElseThrow());
            }
        }
        return runs;
    }
}
