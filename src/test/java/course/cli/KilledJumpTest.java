package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.edit.CopiedCourse;
import course.run.CompiledEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A jump that is killed")
class KilledJumpTest {

    private static final int LESSON = 12;
    private static final int KILLS = 20;
    private static final long WRITING = TimeUnit.MILLISECONDS.toNanos(15);

    @TempDir
    Path folder;

    /** Half of the moments are anywhere in the run, the others while it saves and writes, which takes a small part. */
    @Test
    @DisplayName("at 20 random moments leaves whole files that compile, and copies of all that it changed")
    void killed() throws Exception {
        Random random = new Random(5);
        long wholeRun = jump(folder.resolve("first"), process -> process.waitFor());
        for (int i = 0; i < KILLS; i++) {
            Path root = folder.resolve("killed-" + i);
            long moment = (long) (random.nextDouble() * (i % 2 == 0 ? wholeRun : WRITING));
            boolean whileWriting = i % 2 != 0;

            jump(root, process -> {
                if (whileWriting) {
                    waitForTheBackup(root, process);
                }
                process.waitFor(moment, TimeUnit.NANOSECONDS);
            });

            assertEveryFileIsWhole(root);
        }
    }

    private interface Patience {
        void with(Process process) throws InterruptedException;
    }

    /** Starts a jump, kills it when patience ends, and returns how many nanoseconds it took. */
    private static long jump(Path root, Patience patience) throws Exception {
        CopiedCourse project = new CopiedCourse(root).withLessons();
        Process process = new ProcessBuilder(DagnetProcess.command(project.root(), "jump", "" + LESSON))
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("output.txt").toFile())
                .start();
        long begin = System.nanoTime();
        patience.with(process);
        process.destroyForcibly().waitFor();
        return System.nanoTime() - begin;
    }

    private static void waitForTheBackup(Path root, Process process) throws InterruptedException {
        while (process.isAlive() && !Files.exists(root.resolve(".dagnet/backup"))) {
            Thread.sleep(1);
        }
    }

    private static void assertEveryFileIsWhole(Path root) throws IOException {
        Map<String, String> before = CopiedCourse.stage(0);
        Map<String, String> after = CopiedCourse.stage(LESSON - 1);
        Map<String, String> now = sources(root.resolve("src/main/java"));

        assertThat(now)
                .hasSameSizeAs(before)
                .allSatisfy((name, text) -> assertThat(text).isIn(before.get(name), after.get(name)));
        assertThat(CompiledEngine.of("yours", "src/main/java", now).errors()).isEmpty();
        Map<String, String> changed = new TreeMap<>(now);
        changed.entrySet().removeAll(before.entrySet());
        if (!changed.isEmpty()) {
            assertThat(backups(root))
                    .singleElement()
                    .satisfies(backup -> assertThat(sources(backup.resolve("src/main/java")))
                            .containsOnlyKeys(changedByAJump(before, after))
                            .allSatisfy((name, text) -> assertThat(text).isEqualTo(before.get(name))));
        }
    }

    private static List<String> changedByAJump(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .filter(file -> !file.getValue().equals(before.get(file.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Path> backups(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root.resolve(".dagnet/backup"))) {
            return folders.toList();
        }
    }

    private static Map<String, String> sources(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".java")).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }
}
