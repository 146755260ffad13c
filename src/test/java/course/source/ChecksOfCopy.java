package course.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectIteration;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import course.run.StageRunner;
import course.worker.JavaCommand;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/** The course's checks that a new lesson concerns, run on a copy of the project in a process of their own. */
final class ChecksOfCopy {

    /** The compiled classes of the course and its tests. */
    static final Path CLASSES = StageRunner.courseClasses();

    private static final String FAILURES = "target/failures.json";
    private static final String MUSEUM = "course.museum.MuseumTest#";
    private static final String STAGES = "course.museum.StageMatrixTest#";
    private static final List<String> CLASS_NAMES = List.of(
            "course.source.CompletenessTest",
            "course.source.FreshnessTest",
            "course.source.ReferenceStagesTest",
            "course.museum.NumbersInTextsTest",
            "course.run.NeededMembersTest",
            "course.cli.EditCommandsTest",
            "course.cli.HintCommandTest",
            "course.cli.UsageErrorHandlerTest",
            "testkit.expressions.OperationTest");
    private static final List<String> METHOD_NAMES = List.of(
            MUSEUM + "everyOneIsLabelled",
            MUSEUM + "everyLessonIsMistaken",
            MUSEUM + "everyFunctionIsMistaken",
            "course.museum.BrokenOnPurposeTest#noFailureIsLeftOut",
            "course.cli.GradeTest#noSuchLessons(java.lang.String, java.lang.String)");

    private ChecksOfCopy() {}

    /**
     * Runs the checks.
     *
     * @param root the folder of the copy
     * @param classes its compiled classes, instead of those of this process
     * @param lesson the lesson whose stage is run
     * @return what each check says that fails, by names such as {@code FreshnessTest.starter}
     */
    static Map<String, String> run(Path root, Path classes, int lesson) throws IOException, InterruptedException {
        Path output = root.resolve("target/checks.txt");
        Process checks = new ProcessBuilder(
                        JavaCommand.java(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.util.logging.config.file=src/testkit/resources/logging.properties",
                        "-Dpytorch=" + System.getProperty("pytorch", "live"),
                        "-cp",
                        JavaCommand.classPath()
                                .replace(CLASSES.toString() + File.pathSeparator, classes + File.pathSeparator),
                        ChecksOfCopy.class.getName(),
                        String.valueOf(lesson))
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(checks.waitFor()).as("%s", Files.readString(output)).isZero();
        return new Gson().fromJson(Files.readString(root.resolve(FAILURES)), new TypeToken<Map<String, String>>() {});
    }

    /** Takes the number of a lesson, and writes what fails into a file. */
    public static void main(String[] args) throws IOException {
        int lesson = Integer.parseInt(args[0]);
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .build());
        launcher.execute(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(checks(lesson))
                        .build(),
                listener);
        Map<String, String> failures = new TreeMap<>();
        for (Failure failure : listener.getSummary().getFailures()) {
            failures.merge(
                    name(failure.getTestIdentifier()),
                    String.valueOf(failure.getException()),
                    (one, other) -> one + "\n" + other);
        }
        Files.writeString(Path.of(FAILURES), new Gson().toJson(failures));
        System.exit(0);
    }

    /** Of the stages only those that the lesson brings: each takes as long as all lessons before it. */
    private static List<DiscoverySelector> checks(int lesson) {
        Stream<DiscoverySelector> stages = Stream.of(
                selectIteration(selectMethod(STAGES + "passesWhatIsWritten(int)"), lesson),
                selectIteration(selectMethod(STAGES + "waitsForWhatIsToCome(int)"), lesson - 1),
                selectIteration(selectMethod(STAGES + "textsShowRealOutputs(course.Lesson)"), lesson));
        Stream<DiscoverySelector> others = Stream.concat(
                CLASS_NAMES.stream().map(name -> selectClass(name)),
                METHOD_NAMES.stream().map(name -> selectMethod(name)));
        return Stream.concat(stages, others).toList();
    }

    private static String name(TestIdentifier test) {
        TestSource source = test.getSource().orElse(null);
        return source instanceof MethodSource method
                ? method.getClassName().replaceFirst(".*\\.", "") + "." + method.getMethodName()
                : test.getDisplayName();
    }
}
