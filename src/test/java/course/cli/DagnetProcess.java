package course.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command as it is started for a person: in a process of its own, with the class path of this one. */
final class DagnetProcess {

    private DagnetProcess() {}

    static List<String> command(Path root, String... arguments) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Ddagnet.root=" + root,
                "-cp",
                classPath,
                Dagnet.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
