package course.run;

import course.Lesson;
import java.util.List;
import java.util.OptionalInt;

/**
 * Which lessons a run is to include.
 *
 * @param wanted {@code current}, {@code all} or a number, as given with {@code -Dlesson}
 * @param filters whether the choice is in force: it is not where single tests were asked for, nor in an IDE
 */
public record LessonChoice(String wanted, boolean filters) {

    /** The choice that this process was started with. */
    public static LessonChoice ofThisRun() {
        boolean startedByMaven = System.getProperty("surefire.test.class.path") != null;
        boolean testsNamed = System.getProperty("test") != null;
        return new LessonChoice(System.getProperty("dagnet.lesson", "all"), startedByMaven && !testsNamed);
    }

    /** The last lesson to run, or nothing if there is no such lesson. */
    public OptionalInt last() {
        List<Integer> numbers = Lesson.all().stream().map(Lesson::number).toList();
        int highest = numbers.get(numbers.size() - 1);
        if (wanted.equals("all")) {
            return OptionalInt.of(highest);
        }
        if (wanted.equals("current")) {
            return OptionalInt.of(
                    Math.min(highest, Engine.loaded().firstUnwrittenLesson().orElse(highest)));
        }
        return numbers.stream()
                .filter(number -> wanted.matches("0*" + number))
                .mapToInt(Integer::intValue)
                .findFirst();
    }
}
