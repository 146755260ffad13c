package course;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that the course was cloned into. */
public final class Project {

    private Project() {}

    /**
     * The nearest folder, from the working directory upward, that holds the lessons. The script {@code dagnet}, which can
     * be called from anywhere, names its own folder in the system property {@code dagnet.root}.
     */
    public static Path root() {
        Path start =
                Path.of(System.getProperty("dagnet.root", "")).toAbsolutePath().normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("lessons")) && Files.isRegularFile(folder.resolve("pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("No folder with pom.xml and lessons/ found from " + start + " upward");
    }
}
