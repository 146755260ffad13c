package course.museum;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import course.Project;
import course.run.CompiledEngine;
import course.run.StageRunner;
import course.run.TestResult;
import course.run.TestResult.Outcome;
import course.source.Stages;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Right engines that are unlike the reference")
class RightEnginesTest {

    private static final String FOLDER = "src/test/resources/right-engines";
    private static final Stages STAGES = new Stages(Project.root());
    private static final CompiledEngine REFERENCE = CompiledEngine.of("the reference", "solutions", STAGES.reference());

    static Stream<String> rightEngines() throws IOException {
        try (Stream<Path> files = Files.list(Project.root().resolve(FOLDER))) {
            return files
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rightEngines")
    @DisplayName("each passes every lesson: no test asks for more than is promised")
    void passesEveryLesson(String name) throws IOException {
        CompiledEngine engine = CompiledEngine.of(name, FOLDER + "/" + name, filesOf(name));
        assertThat(engine.errors()).as("errors of the compiler").isEmpty();
        Set<String> own = publicMethods(engine);
        assertThat(publicMethods(REFERENCE))
                .as("methods of the reference that %s lacks; write them there", engine.sources())
                .filteredOn(not(own::contains))
                .isEmpty();
        List<Integer> lessons =
                IntStream.rangeClosed(0, STAGES.lastLesson()).boxed().toList();

        List<TestResult> results =
                StageRunner.runUpTo(engine, STAGES.lastLesson()).results();

        assertThat(results).extracting(TestResult::lesson).containsAll(lessons);
        assertThat(results)
                .filteredOn(result -> result.outcome() == Outcome.FAILED)
                .extracting(TestResult::title, TestResult::message)
                .isEmpty();
    }

    @Test
    @DisplayName("are at least six")
    void atLeastSix() throws IOException {
        assertThat(rightEngines()).hasSizeGreaterThanOrEqualTo(6);
    }

    /** The reference's files, but for those that the engine has itself. */
    private static Map<String, String> filesOf(String name) throws IOException {
        Map<String, String> files = STAGES.reference();
        Path folder = Project.root().resolve(FOLDER).resolve(name);
        try (Stream<Path> own = Files.walk(folder)) {
            for (Path file : own.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    /** What the engine's public classes offer: {@code Value.add(double)}. */
    private static Set<String> publicMethods(CompiledEngine engine) {
        Loader loader = new Loader(engine.classFiles());
        return engine.classFiles().keySet().stream()
                .map(loader::findClass)
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName()
                        + Stream.of(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classFiles;

        Loader(Map<String, byte[]> classFiles) {
            super(null);
            this.classFiles = classFiles;
        }

        @Override
        protected Class<?> findClass(String name) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] bytes = Objects.requireNonNull(classFiles.get(name), name);
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
