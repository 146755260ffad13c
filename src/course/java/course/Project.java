package course;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that the course was cloned into. */
public final class Project {

    private Project() {}

    /** The nearest folder, from the working directory upward, that holds the lessons. */
    public static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("lessons")) && Files.isRegularFile(folder.resolve("pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("No folder with pom.xml and lessons/ found from " + start + " upward");
    }
}
