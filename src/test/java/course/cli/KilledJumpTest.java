package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.edit.CopiedCourse;
import course.edit.Edit;
import course.edit.EditPlan;
import course.run.CompiledEngine;
import course.worker.JavaCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A jump that is killed")
class KilledJumpTest {

    private static final String LESSON = String.valueOf(CopiedCourse.lastLesson());
    private static final String ENGINE = "src/main/java/";
    private static final String BACKUPS = ".dagnet/backup/";
    private static final int KILLS = 20;
    private static final long EDITING = TimeUnit.MILLISECONDS.toNanos(40);

    @TempDir
    Path folder;

    private CopiedCourse project;
    private Map<String, String> before;
    private Map<String, String> after;

    /** Somebody has written lesson 4, wrongly, and a remark of their own below it. */
    @BeforeEach
    void aLearner() {
        project = new CopiedCourse(folder.resolve("project")).withLessons();
        project.edit("dagnet/ChainRule.java", text -> text.replaceFirst("throw new [^;]*;", "return 0;") + "// mine\n");
        before = project.engine();
        after = new TreeMap<>(CopiedCourse.stage(Integer.parseInt(LESSON) - 1));
        after.computeIfPresent("dagnet/ChainRule.java", (name, text) -> text + "// mine\n");
    }

    /** The states before each change of a file, and that at the end, each once. */
    @Test
    @DisplayName("before any of the changes of a file has lost nothing, and jump and reset work as if it had not been")
    void beforeEachChange() throws Exception {
        Set<Map<String, String>> states = new LinkedHashSet<>();

        String output = StoppedAtEachFile.run(
                project.root(), "jump " + LESSON + " --yes", () -> states.add(CopiedCourse.filesIn(project.root())));
        states.add(CopiedCourse.filesIn(project.root()));

        assertThat(project.engine()).as(output).isEqualTo(after);
        Set<Map<String, String>> engines =
                states.stream().map(KilledJumpTest::engine).collect(Collectors.toSet());
        assertThat(engines)
                .as("before the first file is moved, and after each")
                .hasSize(changed().size() + 1)
                .allSatisfy(engine -> assertThat(
                                CompiledEngine.of("yours", ENGINE, engine).errors())
                        .isEmpty());
        for (Map<String, String> state : states) {
            assertNothingIsLost(state);
            assertTheNextCommandsWork(state);
        }
    }

    @Test
    @DisplayName("by the system at 20 random moments while it edits leaves whole files, and copies of all it changed")
    void atRandomMoments() throws Exception {
        Map<String, String> state = CopiedCourse.filesIn(project.root());
        Random random = new Random(5);
        for (int i = 0; i < KILLS; i++) {
            Path root = write(folder.resolve("killed-" + i), state);
            Process process = new ProcessBuilder(List.of(
                            JavaCommand.java(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            JavaCommand.classPath(),
                            Jump.class.getName(),
                            root.toString(),
                            LESSON))
                    .inheritIO()
                    .start();

            while (process.isAlive() && Files.notExists(root.resolve(BACKUPS))) {
                process.waitFor(1, TimeUnit.MILLISECONDS);
            }
            process.waitFor((long) (random.nextDouble() * EDITING), TimeUnit.NANOSECONDS);
            process.destroyForcibly().waitFor();

            assertNothingIsLost(CopiedCourse.filesIn(root));
        }
    }

    private Set<String> changed() {
        Map<String, String> changed = new TreeMap<>(after);
        changed.entrySet().removeAll(before.entrySet());
        return changed.keySet();
    }

    /** Each file is the old one or the new one, and the old ones of those that are new are in the backup. */
    private void assertNothingIsLost(Map<String, String> state) {
        Map<String, String> engine = engine(state);
        assertThat(engine)
                .containsOnlyKeys(before.keySet())
                .allSatisfy((name, text) -> assertThat(text).isIn(before.get(name), after.get(name)));
        engine.entrySet().removeAll(before.entrySet());
        engine.keySet().forEach(name -> assertThat(backups(state, name)).containsExactly(before.get(name)));
    }

    /** In finished backups only; the name of one that is not finished says so. */
    private static List<String> backups(Map<String, String> state, String name) {
        return state.entrySet().stream()
                .filter(file -> file.getKey().matches(BACKUPS + "[-T\\d]+/" + ENGINE + name))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void assertTheNextCommandsWork(Map<String, String> state) {
        Path root = write(folder.resolve("next-" + state.hashCode()), state);

        jump(root, Integer.parseInt(LESSON));

        Map<String, String> jumped = CopiedCourse.filesIn(root);
        assertThat(engine(jumped)).isEqualTo(after);
        assertThat(jumped.keySet()).noneMatch(file -> file.endsWith(".ready"));
        assertThat(changed())
                .allSatisfy(name -> assertThat(backups(jumped, name)).contains(before.get(name)));

        Edit.apply(root, EditPlan.reset(root, 4));

        Map<String, String> reset = CopiedCourse.filesIn(root);
        assertThat(reset).containsAllEntriesOf(backupsOf(jumped));
        assertThat(reset.keySet()).noneMatch(file -> file.contains(".unfinished"));
        assertThat(engine(reset)).isNotEqualTo(after);
    }

    private static Map<String, String> backupsOf(Map<String, String> state) {
        Map<String, String> backups = new TreeMap<>(state);
        backups.keySet().removeIf(file -> !file.matches(BACKUPS + "[-T\\d]+/.*"));
        return backups;
    }

    /** The engine in a state of the project, by names such as {@code dagnet/Value.java}. */
    private static Map<String, String> engine(Map<String, String> state) {
        Map<String, String> engine = new TreeMap<>();
        state.forEach((file, text) -> {
            if (file.startsWith(ENGINE) && file.endsWith(".java")) {
                engine.put(file.substring(ENGINE.length()), text);
            }
        });
        return engine;
    }

    private static Path write(Path root, Map<String, String> files) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = root.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return root;
    }

    /** What the command does once it is confirmed; a jump to the lesson at which one is does nothing. */
    private static void jump(Path root, int lesson) {
        EditPlan plan = EditPlan.solve(root, number -> number < lesson);
        if (!plan.after().isEmpty()) {
            Edit.apply(root, plan);
        }
    }

    /** A jump in a process of its own, without the time that its command needs before it edits. */
    static final class Jump {

        private Jump() {}

        public static void main(String[] args) {
            jump(Path.of(args[0]), Integer.parseInt(args[1]));
        }
    }
}
