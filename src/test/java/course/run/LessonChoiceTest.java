package course.run;

import static org.assertj.core.api.Assertions.assertThat;

import course.Lesson;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LessonChoiceTest {

    private static final List<Lesson> LESSONS = Lesson.all();
    private static final int LAST = LESSONS.get(LESSONS.size() - 1).number();

    @Test
    @DisplayName("a number chooses the lessons up to it, with or without a leading zero")
    void number() {
        assertThat(new LessonChoice("1", true).last()).isEqualTo(OptionalInt.of(1));
        assertThat(new LessonChoice("01", true).last()).isEqualTo(OptionalInt.of(1));
        assertThat(new LessonChoice("0", true).last()).isEqualTo(OptionalInt.of(0));
    }

    @Test
    @DisplayName("'all' chooses all; so does 'current' where nothing is left to write")
    void all() {
        assertThat(new LessonChoice("all", true).last()).isEqualTo(OptionalInt.of(LAST));
        assertThat(new LessonChoice("current", true).last()).isEqualTo(OptionalInt.of(LAST));
    }

    @Test
    @DisplayName("a lesson that does not exist is no choice")
    void none() {
        assertThat(new LessonChoice("99", true).last()).isEmpty();
        assertThat(new LessonChoice("two", true).last()).isEmpty();
        assertThat(new LessonChoice("", true).last()).isEmpty();
    }

    @Test
    @DisplayName("lessons are numbered from 0 without a gap")
    void numbering() {
        assertThat(LESSONS).extracting(Lesson::number).first().isEqualTo(0);
        assertThat(LESSONS).hasSize(LAST + 1);
    }
}
