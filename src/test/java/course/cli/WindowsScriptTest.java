package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.Project;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script for Windows, with other programs in the place of the course and of Maven. */
@EnabledOnOs(OS.WINDOWS)
@DisplayName("The script dagnet.cmd")
class WindowsScriptTest {

    private static final String PRINTS = """
            package course.cli;
            public class %s {
                public static void main(String[] args) {
                    System.out.println("java: " + System.getProperty("dagnet.root"));
                    for (String argument : args) {
                        System.out.println("%s: " + argument);
                    }
                    System.exit(%d);
                }
            }
            """;

    @TempDir
    Path folder;

    private Path root;
    private Path programs;

    @BeforeEach
    void copy() throws IOException {
        root = Files.createDirectories(folder.resolve("a clone! (mine) & more"));
        programs = Files.createDirectories(folder.resolve("programs"));
        Files.copy(Project.root().resolve("dagnet.cmd"), root.resolve("dagnet.cmd"));
        compiled("Dagnet", 3);
    }

    private void maven(String lastLine) throws IOException {
        Files.writeString(programs.resolve("mvn.cmd"), "@echo off\r\necho mvn %1 %2\r\n" + lastLine + "\r\n");
    }

    /** Java takes a folder for a jar. */
    private void compiled(String name, int status) throws IOException {
        Path classes = Files.createDirectories(root.resolve("target/dagnet/dagnet.jar"));
        Path source = Files.writeString(folder.resolve(name + ".java"), PRINTS.formatted(name, name, status));
        int compiled =
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), source.toString());
        assertThat(compiled).isZero();
    }

    /** What became of a call. */
    private record Call(int status, String output) {}

    private Call call(String path, String... args) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(root.resolve("dagnet.cmd").toString()));
        command.addAll(List.of(args));
        ProcessBuilder process =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        process.environment().keySet().removeIf(name -> name.matches("(?i)path|java_home|jdk_java_options"));
        process.environment()
                .put(
                        "PATH",
                        String.join(
                                File.pathSeparator, path, programs + "", System.getenv("SystemRoot") + "\\System32"));
        Process started = process.start();
        started.getOutputStream().close();
        String output = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Call(started.waitFor(), output);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin").toString();
    }

    @Test
    @DisplayName(
            "starts one Java in a folder with spaces and signs, with all arguments as they are, and has its status")
    void starts() throws Exception {
        compiled("Start", 4);

        Call call = call(java(), "draw", "a^2 * (b + c)!", "a=2", "100%");

        assertThat(call.output())
                .contains("java: " + root)
                .containsSubsequence("Start: draw", "Start: a^2 * (b + c)!", "Start: a=2", "Start: 100%")
                .doesNotContain("Dagnet: ", "mvn");
        assertThat(call.status()).isEqualTo(4);
    }

    @Test
    @DisplayName("compiles again, and starts again, when Java ends with the status that says so")
    void compilesAgain() throws Exception {
        compiled("Start", 75);
        maven("exit /b 0");

        Call call = call(java(), "draw", "a^2 * b");

        assertThat(call.output())
                .containsSubsequence(
                        "The course has changed; Maven compiles it", "mvn -Psolution test-compile", "Dagnet: a^2 * b");
        assertThat(call.status()).isEqualTo(3);
    }

    @Test
    @DisplayName("says in a sentence that Java or Maven is missing, and that Maven has failed")
    void prerequisites() throws Exception {
        compiled("Start", 75);
        Call noJava = call("");
        Call noMaven = call(java());
        maven("exit /b 5");
        Call failed = call(java());

        assertThat(List.of(noJava.status(), noMaven.status(), failed.status())).containsOnly(1);
        assertThat(noJava.output()).startsWith("dagnet: there is no java on the PATH");
        assertThat(noMaven.output()).contains("dagnet: there is no mvn on the PATH. Install Maven 3.8 or later.");
        assertThat(failed.output()).contains("dagnet: Maven could not compile the course; what it says is above.");
    }
}
