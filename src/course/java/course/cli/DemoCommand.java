package course.cli;

import course.Demo;
import course.Project;
import course.run.Compilation;
import course.run.CompiledEngine;
import course.run.Console;
import course.worker.EngineFiles;
import course.worker.JavaCommand;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs a demo on the learner's engine: in a process of its own, in which the engine comes first on the class path. */
@Command(
        name = "demo",
        description = "Run a demo on your engine: expression, two-moons, circles, spirals, or csv FILE.",
        footer = "dagnet demo NAME --help lists what a demo takes.")
final class DemoCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "NAME [OPTION...]", description = "The demo, and what it takes.")
    private List<String> arguments = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path root = Project.root();
        EngineFiles files = EngineFiles.ofLearner(root);
        CompiledEngine engine = CompiledEngine.of(files.name(), files.sources(), files.files());
        if (!engine.isComplete()) {
            Compilation.of(engine).print(Console.ofThisProcess());
            return 1;
        }
        Path folder = Files.createDirectories(root.resolve("target/dagnet"));
        Path classes = Files.createTempDirectory(folder, "engine");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            ProcessHandle.current().children().forEach(DemoCommand::end);
            delete(classes);
        }));
        for (Map.Entry<String, byte[]> type : engine.classFiles().entrySet()) {
            Path file = classes.resolve(type.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, type.getValue());
        }
        return new ProcessBuilder(command(root, classes)).inheritIO().start().waitFor();
    }

    private List<String> command(Path root, Path classes) {
        List<String> command = new ArrayList<>(List.of(
                JavaCommand.java(),
                "-Ddagnet.root=" + root,
                "-cp",
                classes + File.pathSeparator + JavaCommand.classPath(),
                Demo.class.getName()));
        command.addAll(arguments);
        return command;
    }

    /** Ctrl-C reaches the demo by itself; a signal to this process alone does not. */
    private static void end(ProcessHandle demo) {
        demo.destroy();
        demo.onExit().join();
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            System.err.println("dagnet: " + folder + " could not be deleted: " + e.getMessage());
        }
    }
}
