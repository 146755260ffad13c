package course.cli;

import course.Lesson;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A lesson, or several in a row, as in {@code dagnet grade --lesson 0-5}; both ends belong to it. */
record LessonRange(Lesson first, Lesson last) {

    boolean contains(Lesson lesson) {
        return first.number() <= lesson.number() && lesson.number() <= last.number();
    }

    /** Reads {@code 3} and {@code 0-5}. */
    static final class Reader implements ITypeConverter<LessonRange> {

        @Override
        public LessonRange convert(String value) {
            LessonNumber number = new LessonNumber();
            int dash = value.indexOf('-', 1);
            Lesson first = number.convert(dash < 0 ? value : value.substring(0, dash));
            Lesson last = number.convert(value.substring(dash + 1));
            if (first.number() > last.number()) {
                throw new TypeConversionException("lessons were '%s'; expected the lower number first: %d-%d"
                        .formatted(value, last.number(), first.number()));
            }
            return new LessonRange(first, last);
        }
    }
}
