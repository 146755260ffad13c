package course.run;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import course.Lesson;
import course.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.engine.providers.RegisteredArbitraryProviders;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs lessons on any engine, in this process: the learner's, the reference, a stage of it, or one with a fault. PyTorch
 * is loaded once, so all runs but the first are quick.
 *
 * <pre>{@code
 * CompiledEngine stage5 = CompiledEngine.of("stage 5", "solutions", new Stages(Project.root()).stage(5));
 * LessonRun run = StageRunner.run(stage5, List.of(5));
 * }</pre>
 */
public final class StageRunner {

    private static final Launcher LAUNCHER = LauncherFactory.create(LauncherConfig.builder()
            .enablePostDiscoveryFilterAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .build());

    private StageRunner() {}

    /** Runs all tests of the lessons 0 to {@code last}, as {@link #run} does. */
    public static LessonRun runUpTo(CompiledEngine engine, int last) {
        return run(engine, IntStream.rangeClosed(0, last).boxed().toList());
    }

    /**
     * Runs all tests of some lessons.
     *
     * @param engine without compile errors
     * @param lessons their numbers
     * @return a result for each test
     * @throws IllegalArgumentException if the engine has compile errors, or there is no such lesson
     */
    public static LessonRun run(CompiledEngine engine, List<Integer> lessons) {
        return run(engine, lessons, Set.of(), TestObserver.NONE);
    }

    /**
     * Runs the tests of some lessons, but for a few.
     *
     * @param engine without compile errors
     * @param lessons their numbers
     * @param without the ids of tests, as the observer is told them, that are not to run
     * @param observer is told how it goes on, in this thread
     * @return a result for each test that was run
     * @throws IllegalArgumentException if the engine has compile errors, or there is no such lesson
     */
    public static LessonRun run(
            CompiledEngine engine, List<Integer> lessons, Set<String> without, TestObserver observer) {
        TestExclusion exclusion = new TestExclusion(without, observer);
        return run(
                engine, loader -> List.of(request(classes(lessons, loader), exclusion)), exclusion, results -> false);
    }

    /**
     * Runs a lesson's tests one by one, those with examples first, and ends when the results so far are enough.
     *
     * @param engine without compile errors
     * @param lesson its number
     * @return a result for each test that was run
     * @throws IllegalArgumentException if the engine has compile errors, or there is no such lesson
     */
    public static LessonRun runUntil(CompiledEngine engine, int lesson, Predicate<List<TestResult>> enough) {
        return run(engine, loader -> oneByOne(classes(List.of(lesson), loader)), TestExclusion.NONE, enough);
    }

    private static synchronized LessonRun run(
            CompiledEngine engine,
            Function<ClassLoader, List<LauncherDiscoveryRequest>> requests,
            TestExclusion exclusion,
            Predicate<List<TestResult>> enough) {
        if (!engine.isComplete()) {
            throw new IllegalArgumentException(
                    "engine '" + engine.name() + "' does not compile: " + String.join("\n", engine.errors()));
        }
        EngineLoader loader = new EngineLoader(engine, exclusion);
        ResultCollector collector = new ResultCollector(exclusion.observer());
        RegisteredArbitraryProviders.getProviders(); // those of this process, before the class loader is another one
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ArbitraryProvider expressions = expressions(loader);
        thread.setContextClassLoader(loader);
        RegisteredArbitraryProviders.register(expressions);
        try {
            for (LauncherDiscoveryRequest request : requests.apply(loader)) {
                LAUNCHER.execute(request, collector);
                if (enough.test(collector.results())) {
                    break;
                }
            }
        } finally {
            RegisteredArbitraryProviders.unregister(expressions);
            thread.setContextClassLoader(before);
        }
        return new LessonRun(engine.engine(), judge(loader), collector.results());
    }

    private static List<ClassSelector> classes(List<Integer> lessons, ClassLoader loader) {
        return lessons.stream()
                .flatMap(number -> testClasses(lesson(number)).stream())
                .map(name -> selectClass(load(name, loader)))
                .toList();
    }

    /** Each test method by itself. */
    private static List<LauncherDiscoveryRequest> oneByOne(List<ClassSelector> classes) {
        TestPlan tests = LAUNCHER.discover(request(classes, TestExclusion.NONE));
        return tests.getRoots().stream()
                .flatMap(engine -> tests.getDescendants(engine).stream())
                .filter(test -> test.getSource().orElse(null) instanceof MethodSource)
                .sorted(Comparator.comparing(StageRunner::isOfExamples).reversed())
                .map(test -> request(List.of(selectUniqueId(test.getUniqueId())), TestExclusion.NONE))
                .toList();
    }

    private static boolean isOfExamples(TestIdentifier test) {
        return test.getSource().flatMap(LessonFilter::className).orElse("").endsWith("Test");
    }

    private static LauncherDiscoveryRequest request(List<? extends DiscoverySelector> tests, TestExclusion exclusion) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(tests)
                .filters(new ExclusionFilter(exclusion))
                .configurationParameter("jqwik.database", "")
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                .build();
    }

    private static Lesson lesson(int number) {
        return Lesson.all().stream()
                .filter(lesson -> lesson.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("lesson was " + number + "; expected 0 to "
                        + (Lesson.all().size() - 1)));
    }

    /** The top-level classes of a lesson's package. One without tests adds nothing to a run. */
    private static List<String> testClasses(Lesson lesson) {
        Path folder = courseClasses().resolve(lesson.folder());
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\w+\\.class"))
                    .map(name -> lesson.folder() + "." + name.replace(".class", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The tests of " + lesson.folder() + " are not compiled below "
                            + Project.root().relativize(folder),
                    e);
        }
    }

    /** Returns the folder of the course's own compiled classes, among which are the lessons' tests. */
    public static Path courseClasses() {
        try {
            return Path.of(StageRunner.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The source of random expressions, which belongs to the classes that are loaded anew. */
    private static ArbitraryProvider expressions(ClassLoader loader) {
        try {
            return (ArbitraryProvider) load("testkit.expressions.RandomExpressions", loader)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String judge(ClassLoader loader) {
        try {
            Class<?> pytorch = load("testkit.pytorch.PyTorch", loader);
            return (String) pytorch.getMethod("description")
                    .invoke(pytorch.getMethod("judge").invoke(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " is not compiled", e);
        }
    }
}
