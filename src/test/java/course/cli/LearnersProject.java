package course.cli;

import course.Project;
import course.source.Stages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A folder with all that the command needs of the project, so that no test writes into the project itself. */
final class LearnersProject {

    private static final String VALUE = "dagnet/Value.java";

    private final Stages stages = new Stages(Project.root());
    private final Path root;

    /** @param root an empty folder */
    LearnersProject(Path root) {
        this.root = root;
        for (String part : new String[] {"lessons", "pom.xml", "solutions", "src/test/resources/logging.properties"}) {
            copy(Project.root().resolve(part), root.resolve(part));
        }
    }

    Path root() {
        return root;
    }

    /**
     * The learner's files as they are when the lessons up to one are done.
     *
     * @param exchanges other code in Value.java: what is there, what takes its place, and so on
     */
    LearnersProject at(int lastLesson, String... exchanges) {
        Map<String, String> stage = stages.stage(lastLesson);
        for (int i = 0; i < exchanges.length; i += 2) {
            String value = Objects.requireNonNull(stage.get(VALUE));
            if (!value.contains(exchanges[i])) {
                throw new IllegalArgumentException(VALUE + " does not contain: " + exchanges[i]);
            }
            stage.put(VALUE, value.replace(exchanges[i], exchanges[i + 1]));
        }
        return writing(stage);
    }

    private LearnersProject writing(Map<String, String> files) {
        files.forEach((name, text) -> save(root.resolve("src/main/java").resolve(name), text));
        return this;
    }

    /** As many editors do it: another file is written, and takes the old one's name. A file that is the same is left. */
    private static void save(Path file, String text) {
        try {
            if (Files.exists(file) && Files.readString(file).equals(text)) {
                return;
            }
            Files.createDirectories(file.getParent());
            Path next = Files.writeString(file.resolveSibling(file.getFileName() + "~"), text);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
