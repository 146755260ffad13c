package course.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import course.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script, with other programs in the place of Java and Maven. */
@DisplayName("The script dagnet")
class ScriptTest {

    private static final String JAVA_17 = """
            case "$1" in -version) echo 'openjdk version "17.0.15" 2025-04-15' >&2; exit 0 ;; esac
            for argument in "$@"; do echo "java: $argument"; done
            """;

    @TempDir
    Path folder;

    private Path root;
    private Path programs;

    @BeforeEach
    void copy() throws IOException {
        assumeThat(Files.exists(Path.of("/bin/sh"))).as("a shell").isTrue();
        root = Files.createDirectories(folder.resolve("a clone, für mich"));
        programs = Files.createDirectories(folder.resolve("programs"));
        Files.copy(Project.root().resolve("dagnet"), root.resolve("dagnet"));
        for (String program : List.of("sh", "sed", "head", "dirname", "readlink", "touch")) {
            program(program, "exec " + where(program) + " \"$@\"\n");
        }
    }

    private static Path where(String program) {
        Path bin = Path.of("/bin", program);
        return Files.exists(bin) ? bin : Path.of("/usr/bin", program);
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private void compiled() throws IOException {
        Files.createDirectories(root.resolve("target/dagnet"));
        Files.createFile(root.resolve("target/dagnet/dagnet.jar"));
    }

    /** What became of a call. */
    private record Call(int status, String output) {}

    private Call call(Path script, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(args));
        ProcessBuilder process =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        process.environment().put("PATH", programs.toString());
        process.environment().remove("JAVA_HOME");
        Process started = process.start();
        String output = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Call(started.waitFor(), output);
    }

    @Test
    @DisplayName(
            "starts one Java from another folder, through a link, in a folder with spaces, with all arguments as they are")
    void starts() throws Exception {
        program("java", JAVA_17);
        compiled();
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a clone, für mich", "dagnet"));

        Call call = call(link, "demo", "csv", "my points.csv");

        assertThat(call.status()).isZero();
        assertThat(call.output())
                .contains(
                        "java: -Ddagnet.root=" + root.toRealPath() + "\n",
                        "java: " + root.toRealPath().resolve("target/dagnet/dagnet.jar") + "\n",
                        "java: course.cli.Start\njava: demo\njava: csv\njava: my points.csv\n")
                .doesNotContain("compiles");
    }

    @Test
    @DisplayName("lets Maven compile first what is not compiled, and says so")
    void compiles() throws Exception {
        program("java", JAVA_17);
        program("mvn", "echo \"mvn in $(pwd): $*\"");

        Call call = call(root.resolve("dagnet"), "status");

        assertThat(call.status()).isZero();
        assertThat(call.output())
                .containsSubsequence(
                        "Maven compiles the course, this once",
                        "mvn in ",
                        "a clone, für mich: -Psolution test-compile",
                        "java: course.cli.Dagnet",
                        "java: status");
    }

    @Test
    @DisplayName("compiles again, and starts again, when Java ends with the status that says so")
    void compilesAgain() throws Exception {
        program(
                "java",
                "case \"$1\" in -version) echo 'openjdk version \"25\"' >&2; exit 0 ;; esac\n"
                        + "[ -f compiled ] && echo started && exit 3\nexit 75\n");
        program("mvn", "touch " + "\"" + folder.resolve("compiled") + "\"");
        compiled();

        Call call = call(root.resolve("dagnet"));

        assertThat(call.output()).containsSubsequence("The course has changed; Maven compiles it", "started");
        assertThat(call.status()).isEqualTo(3);
    }

    @Test
    @DisplayName("says in a sentence that Java is missing, that it is old, or that Maven is missing")
    void prerequisites() throws Exception {
        Call noJava = call(root.resolve("dagnet"));
        compiled();
        Call javaIsGone = call(root.resolve("dagnet"));
        Files.delete(root.resolve("target/dagnet/dagnet.jar"));
        program("java", "echo 'java version \"1.8.0_402\"' >&2");
        Call oldJava = call(root.resolve("dagnet"));
        program("java", JAVA_17);
        Call noMaven = call(root.resolve("dagnet"));
        program("mvn", "exit 1");
        Call failed = call(root.resolve("dagnet"));

        assertThat(List.of(noJava.status(), javaIsGone.status(), oldJava.status(), noMaven.status(), failed.status()))
                .containsOnly(1);
        assertThat(noJava.output()).startsWith("dagnet: there is no java on the PATH");
        assertThat(javaIsGone).isEqualTo(noJava);
        assertThat(oldJava.output()).startsWith("dagnet: this is Java 1 (").contains("Install a JDK 17 or later");
        assertThat(noMaven.output()).startsWith("dagnet: there is no mvn on the PATH. Install Maven 3.8 or later.");
        assertThat(failed.output()).endsWith("dagnet: Maven could not compile the course; what it says is above.\n");
    }
}
