package course.source;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The whole engine as a learner has it after a lesson, cut from solutions. */
public final class Stages {

    private final CourseFiles course;

    /** @param root the project's root */
    public Stages(Path root) {
        this(new CourseFiles(root));
    }

    Stages(CourseFiles course) {
        this.course = course;
    }

    /** The text of every file when the lessons up to this one are done, by names such as {@code dagnet/Value.java}. */
    public Map<String, String> stage(int lastLesson) {
        Map<String, String> texts = new TreeMap<>();
        sources().forEach((name, source) -> texts.put(name, source.stage(lastLesson)));
        return texts;
    }

    /**
     * The files that the stages are cut from, by names such as {@code dagnet/Value.java}.
     *
     * @throws SourceException if there is no reference, as in a classroom where it was taken out
     */
    public Map<String, EngineSource> sources() {
        if (!hasReference()) {
            throw new SourceException(
                    CourseFiles.SOLUTIONS, "there is no reference in this copy of the course, and this needs it");
        }
        Map<String, EngineSource> sources = new TreeMap<>();
        course.javaFiles(CourseFiles.SOLUTIONS).forEach(name -> sources.put(name, course.solution(name)));
        return sources;
    }

    /** Whether there is a reference that stages can be cut from. */
    public boolean hasReference() {
        return !course.javaFiles(CourseFiles.SOLUTIONS).isEmpty();
    }

    /** The text of every file when all lessons are done: the reference. */
    public Map<String, String> reference() {
        return stage(lastLesson());
    }

    /** The last lesson that solutions has a region for; 0 if it has none. */
    public int lastLesson() {
        return course.javaFiles(CourseFiles.SOLUTIONS).stream()
                .flatMap(name -> course.solution(name).regions().stream())
                .mapToInt(Region::lesson)
                .max()
                .orElse(0);
    }
}
