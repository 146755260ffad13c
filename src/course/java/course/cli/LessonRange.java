package course.cli;

import course.Lesson;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A lesson, or several in a row, as in {@code dagnet grade --lesson 0-5}; both ends belong to it. */
record LessonRange(Lesson first, Lesson last) {

    boolean contains(Lesson lesson) {
        return first.number() <= lesson.number() && lesson.number() <= last.number();
    }

    /** Reads {@code 3}, {@code 0-5} and {@code all}. */
    static final class Reader implements ITypeConverter<LessonRange> {

        @Override
        public LessonRange convert(String value) {
            List<Lesson> lessons = Lesson.all();
            if (value.equals("all")) {
                return new LessonRange(lessons.get(0), lessons.get(lessons.size() - 1));
            }
            if (!value.matches("\\d+(-\\d+)?")) {
                throw new TypeConversionException(
                        "--lesson was '" + value + "'; expected a lesson, such as 5, several in a row, such as 0-5,"
                                + " others after a comma, such as 1,3-5, or all");
            }
            LessonNumber number = new LessonNumber();
            Lesson first = number.convert(value.replaceFirst("-.*", ""));
            Lesson last = number.convert(value.replaceFirst(".*-", ""));
            if (first.number() > last.number()) {
                throw new TypeConversionException("lessons were '%s'; expected the lower number first: %d-%d"
                        .formatted(value, last.number(), first.number()));
            }
            return new LessonRange(first, last);
        }
    }
}
