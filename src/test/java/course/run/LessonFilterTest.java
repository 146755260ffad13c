package course.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;

class LessonFilterTest {

    private static final TestDescriptor LESSON_0 = test(MethodSource.from("lesson00_warm_up.WarmUpTest", "slope"));
    private static final TestDescriptor LESSON_1 = test(MethodSource.from("lesson01_addition.AdditionTest", "sum"));
    private static final TestDescriptor COURSE = test(ClassSource.from("course.run.ReportTest"));

    @Test
    @DisplayName("Maven runs the lessons up to the chosen one")
    void upToTheChosenOne() {
        LessonFilter filter = new LessonFilter(new LessonChoice("0", true));

        assertThat(filter.apply(LESSON_0).included()).isTrue();
        assertThat(filter.apply(LESSON_1).excluded()).isTrue();
    }

    @Test
    @DisplayName("for a lesson that does not exist, no lesson is run")
    void noSuchLesson() {
        LessonFilter filter = new LessonFilter(new LessonChoice("99", true));

        assertThat(filter.apply(LESSON_0).excluded()).isTrue();
    }

    @Test
    @DisplayName("a test that was asked for by name, or started in an IDE, is never left out")
    void neverInAnIde() {
        LessonFilter filter = new LessonFilter(new LessonChoice("0", false));

        assertThat(filter.apply(LESSON_1).included()).isTrue();
    }

    @Test
    @DisplayName("tests that belong to no lesson are not its business")
    void otherTests() {
        LessonFilter filter = new LessonFilter(new LessonChoice("0", true));

        assertThat(filter.apply(COURSE).included()).isTrue();
    }

    private static TestDescriptor test(TestSource source) {
        return new AbstractTestDescriptor(UniqueId.forEngine("none"), "a test", source) {
            @Override
            public Type getType() {
                return Type.TEST;
            }
        };
    }
}
