package course.source;

import course.source.LessonReadme.Listing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** What the lessons' texts show of the reference: its regions as listings, and graphs that it draws as pictures. */
final class ListingsAndPictures {

    private final CourseFiles course;
    private final Map<String, Supplier<String>> pictures;

    /** @param pictures the DOT of each picture, by its name */
    ListingsAndPictures(CourseFiles course, Map<String, Supplier<String>> pictures) {
        this.course = course;
        this.pictures = pictures;
    }

    List<String> files() {
        return course.lessonTexts();
    }

    LessonReadme read(String file) {
        return LessonReadme.of(file, course.read(file));
    }

    /** Each lesson's text as it ought to be: with the reference's regions in its listings. */
    Map<String, String> withFreshListings() {
        Map<String, String> texts = new TreeMap<>();
        for (String file : files()) {
            texts.put(file, read(file).withListings(listing -> region(file, listing)));
        }
        return texts;
    }

    /** What a listing ought to say. */
    String region(String lessonText, Listing listing) {
        if (!course.exists(listing.file())) {
            throw new SourceException(lessonText, listing.from() - 1, "there is no file " + listing.file());
        }
        return course.engineSource(listing.file()).region(listing.heading());
    }

    private Map<String, String> dotByPicture() {
        Map<String, String> dots = new TreeMap<>();
        for (String file : files()) {
            for (String name : read(file).pictures()) {
                dots.put(file.replace("README.md", name + ".svg"), dot(file, name));
            }
        }
        return dots;
    }

    private String dot(String file, String name) {
        if (!pictures.containsKey(name)) {
            Set<String> known = new TreeSet<>(pictures.keySet());
            throw new SourceException(file, "no picture \"" + name + "\"; expected one of " + known);
        }
        try {
            return pictures.get(name).get();
        } catch (UnsupportedOperationException notWritten) {
            throw new SourceException(
                    file, "the picture \"" + name + "\" needs the reference engine; run: " + Generate.COMMAND);
        }
    }

    /** The DOT of each picture file that is missing or was drawn from another DOT. */
    Map<String, String> stalePictures() {
        Map<String, String> stale = dotByPicture();
        stale.entrySet().removeIf(picture -> isDrawnFrom(picture.getKey(), picture.getValue()));
        return stale;
    }

    private boolean isDrawnFrom(String picture, String dot) {
        return course.exists(picture) && Svg.dotIn(course.read(picture)).equals(Optional.of(dot));
    }
}
