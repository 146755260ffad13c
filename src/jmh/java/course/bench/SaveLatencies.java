package course.bench;

import course.Lesson;
import course.cli.RunningDagnet;
import course.edit.CopiedCourse;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures how long {@code dagnet watch} takes from a save to the verdict, as it says itself: for each lesson the median
 * of saves that take the lesson's code away, and of saves that bring it back. A save comes when the watch is idle, or, with
 * {@code busy}, while it still runs the earlier lessons.
 *
 * <p>Its arguments are how many saves of each kind, perhaps {@code busy}, and perhaps which lessons: {@code 20 busy 3 12}.
 */
public final class SaveLatencies {

    private static final Pattern TIME = Pattern.compile("(\\d+\\.\\d\\d) s after the save");
    private static final int WARM_UP = 4;

    private SaveLatencies() {}

    /** Prints a line for each lesson. */
    public static void main(String[] args) throws IOException {
        Deque<String> words = new ArrayDeque<>(List.of(args));
        int saves = Integer.parseInt(words.remove());
        String end = words.remove("busy") ? "s after the save" : " lessons done";
        System.out.println("lesson   red     green   (median seconds of " + saves + " saves each)");
        for (Lesson lesson : Lesson.all()) {
            String number = String.valueOf(lesson.number());
            if (words.isEmpty() ? lesson.number() > 0 : words.contains(number)) {
                measure(lesson.number(), saves, end);
            }
        }
    }

    private static void measure(int lesson, int saves, String end) throws IOException {
        Path folder = Files.createTempDirectory("dagnet");
        CopiedCourse project = new CopiedCourse(folder).withLessons().at(lesson - 1);
        try (RunningDagnet dagnet = RunningDagnet.startLive(folder, "watch")) {
            dagnet.shows(" lessons done");
            for (int i = 0; i < saves + WARM_UP; i++) {
                project.at(lesson);
                dagnet.shows(end);
                project.at(lesson - 1);
                dagnet.shows(end);
            }
            List<Double> times = TIME.matcher(dagnet.output())
                    .results()
                    .map(MatchResult::group)
                    .map(time -> Double.valueOf(time.substring(0, time.indexOf(' '))))
                    .skip(2 * WARM_UP)
                    .toList();
            System.out.printf("%6d   %.2f    %.2f%n", lesson, median(times, 1), median(times, 0));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    /** The median of every second number. */
    private static double median(List<Double> times, int first) {
        List<Double> chosen = new ArrayList<>();
        for (int i = first; i < times.size(); i += 2) {
            chosen.add(times.get(i));
        }
        chosen.sort(null);
        return chosen.get(chosen.size() / 2);
    }
}
