package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.edit.CopiedCourse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("doctor")
class DoctorCommandTest {

    @TempDir
    Path root;

    @Test
    @DisplayName("has a line for each thing, and ends with status 0 on a machine that builds the course")
    void well() {
        new CopiedCourse(root).withLessons();

        CommandRun run = CommandRun.in(root, "doctor");

        assertThat(run.out().lines().map(line -> line.replaceFirst("^\\S (\\w+).*", "$1")))
                .containsExactly(
                        "Java",
                        "Maven",
                        "Memory",
                        "Disk",
                        "Disk",
                        "Folder",
                        "Folder",
                        "PyTorch",
                        "Graphviz",
                        "Terminal",
                        "All that is needed is there.");
        assertThat(run.status()).isZero();
    }

    @Test
    @DisplayName("ends with status 1 and says what to do where Maven is missing")
    void withoutMaven() throws Exception {
        new CopiedCourse(root).withLessons();
        ProcessBuilder doctor = new ProcessBuilder(RunningDagnet.command("live", List.of("doctor")))
                .directory(root.toFile())
                .redirectErrorStream(true);
        doctor.environment().keySet().removeIf(name -> name.equalsIgnoreCase("PATH"));
        doctor.environment().put("PATH", root.toString());

        Process process = doctor.start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .endsWith("there is no mvn on the PATH: install Maven 3.8 or later (maven.apache.org), and put"
                                + " its bin on the PATH"))
                .endsWith("1 of these must be mended first.");
    }
}
