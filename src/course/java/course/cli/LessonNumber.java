package course.cli;

import course.Lesson;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a lesson's number, as in {@code dagnet hint 5}. */
final class LessonNumber implements ITypeConverter<Lesson> {

    @Override
    public Lesson convert(String value) {
        List<Lesson> lessons = Lesson.all();
        return lessons.stream()
                .filter(lesson -> value.matches("0*" + lesson.number()))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("lesson was '" + value + "'; expected a number from "
                        + lessons.get(0).number() + " to "
                        + lessons.get(lessons.size() - 1).number()));
    }
}
