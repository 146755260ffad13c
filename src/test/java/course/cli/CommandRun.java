package course.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;

/**
 * One run of the command in this process, without a terminal.
 *
 * @param status the exit status
 * @param out what it printed
 * @param errors what it complained of
 */
record CommandRun(int status, String out, String errors) {

    /** Runs the command in a project. */
    static CommandRun in(Path root, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        PrintStream before = System.out;
        String rootBefore = System.getProperty("dagnet.root", "");
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setProperty("dagnet.root", root.toString());
        try {
            CommandLine command = Dagnet.commandLine();
            command.setErr(new PrintWriter(errors, true, StandardCharsets.UTF_8));
            int status = command.execute(arguments);
            return new CommandRun(status, text(out), text(errors));
        } finally {
            System.setOut(before);
            System.setProperty("dagnet.root", rootBefore);
        }
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
