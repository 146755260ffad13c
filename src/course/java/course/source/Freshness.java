package course.source;

import course.source.LessonReadme.Listing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Compares what {@link Generate} writes with what it would write now. Each check returns a sentence for everything that
 * is wrong, with what mends it, and nothing if all is well.
 */
final class Freshness {

    private static final String STALE = " is stale; run: " + Generate.COMMAND;

    private final CourseFiles course;
    private final Starter starter;
    private final ListingsAndPictures listingsAndPictures;
    private final Classroom classroom;

    /** @param pictures the DOT of each picture, by its name */
    Freshness(Path root, Map<String, Supplier<String>> pictures) {
        this.course = new CourseFiles(root);
        this.starter = new Starter(course);
        this.listingsAndPictures = new ListingsAndPictures(course, pictures);
        this.classroom = new Classroom(root);
    }

    /** src/main/java is stage 0 of solutions. */
    List<String> starter() {
        List<String> problems = new ArrayList<>();
        starter.files().forEach((file, text) -> {
            if (!course.holds(file, text)) {
                problems.add(file + STALE);
            }
        });
        starter.filesNotInSolutions()
                .forEach(file ->
                        problems.add(file + " is not in " + CourseFiles.SOLUTIONS + "; remove it, or add it there"));
        return problems;
    }

    /** Every listing is its region. */
    List<String> listings() {
        List<String> problems = new ArrayList<>();
        for (String file : listingsAndPictures.files()) {
            LessonReadme text = listingsAndPictures.read(file);
            for (Listing listing : text.listings()) {
                if (!text.shown(listing).equals(listingsAndPictures.region(file, listing))) {
                    problems.add("the listing of \"" + listing.heading() + "\" in " + file + STALE);
                }
            }
        }
        return problems;
    }

    /** Each lesson has its steps in the template for GitHub Classroom. */
    List<String> classroom() {
        return classroom.fresh().filter(text -> !course.holds(Classroom.FILE, text)).stream()
                .map(text -> Classroom.FILE + STALE)
                .toList();
    }

    /** Every picture is there, and was drawn from what the reference draws now. */
    List<String> pictures() {
        return listingsAndPictures.stalePictures().keySet().stream()
                .map(picture -> picture + (course.exists(picture) ? STALE : STALE.replace("stale", "missing")))
                .map(problem -> problem + " (it needs Graphviz)")
                .toList();
    }

    /**
     * Every region of solutions is shown as a listing in the text of its lesson. A lesson asks for nothing as long as
     * it has no text: no {@code README.md} in a folder {@code lessons/lesson05_…}.
     */
    List<String> regionsNotShown() {
        List<String> problems = new ArrayList<>();
        for (String name : course.javaFiles(CourseFiles.SOLUTIONS)) {
            String file = CourseFiles.SOLUTIONS + name;
            for (Region region : course.solution(name).regions()) {
                String marker = "<!-- listing: " + file + ", " + region.heading() + " -->";
                textsOf(region.lesson()).stream()
                        .filter(text -> !shows(text, file, region))
                        .forEach(text -> problems.add(text + " does not show \"" + region.heading() + "\" of " + file
                                + "; add \"" + marker + "\" and a java block, then run: " + Generate.COMMAND));
            }
        }
        return problems;
    }

    private List<String> textsOf(int lesson) {
        String folder = "lessons/lesson%02d_".formatted(lesson);
        return listingsAndPictures.files().stream()
                .filter(file -> file.startsWith(folder))
                .toList();
    }

    private boolean shows(String text, String file, Region region) {
        return listingsAndPictures.read(text).listings().stream()
                .anyMatch(listing ->
                        listing.file().equals(file) && listing.heading().equals(region.heading()));
    }

    /** The reference imports nothing but the JDK and itself. */
    List<String> foreignImports() {
        List<String> problems = new ArrayList<>();
        for (String name : course.javaFiles(CourseFiles.SOLUTIONS)) {
            String file = CourseFiles.SOLUTIONS + name;
            for (String imported : course.solution(name).imports()) {
                if (!imported.startsWith("java.") && !imported.startsWith("dagnet.")) {
                    problems.add(file + " imports " + imported + "; the engine needs nothing but java.* and dagnet.*");
                }
            }
        }
        return problems;
    }
}
