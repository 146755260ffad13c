package course.run;

import course.Lesson;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Leaves out the lessons that are still to come when Maven runs the lessons. It lets everything through where a test
 * was asked for by name, and in an IDE.
 */
public final class LessonFilter implements PostDiscoveryFilter {

    private final LessonChoice choice;
    private final OptionalInt last;

    /** The filter of this process. */
    public LessonFilter() {
        this(LessonChoice.ofThisRun());
    }

    LessonFilter(LessonChoice choice) {
        this.choice = choice;
        this.last = choice.filters() ? choice.last() : OptionalInt.empty();
    }

    @Override
    public FilterResult apply(TestDescriptor descriptor) {
        if (!choice.filters()) {
            return FilterResult.included("every test was asked for");
        }
        Optional<Integer> lesson = className(descriptor).flatMap(Lesson::numberOf);
        boolean wanted = lesson.isEmpty() || last.isPresent() && lesson.get() <= last.getAsInt();
        return FilterResult.includedIf(wanted, () -> "up to lesson " + last, () -> "still to come");
    }

    static Optional<String> className(TestDescriptor descriptor) {
        return descriptor.getSource().flatMap(LessonFilter::className);
    }

    static Optional<String> className(TestSource source) {
        if (source instanceof MethodSource method) {
            return Optional.of(method.getClassName());
        }
        return source instanceof ClassSource type ? Optional.of(type.getClassName()) : Optional.empty();
    }
}
