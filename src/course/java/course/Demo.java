package course;

import course.demo.DemoException;
import course.demo.ExpressionDemo;
import course.demo.Program;
import course.demo.Terminal;
import course.demo.TrainingDemo;
import course.demo.UsageException;
import course.run.Engine;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Starts a demo by its name, on whichever engine is on the class path. */
public final class Demo {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final String COMMAND = "./dagnet demo ";
    private static final Pattern UNWRITTEN = Pattern.compile("Lesson (\\d+): write (.+)");

    /** Each is made when it is run: already its first line may need more of the engine than is written. */
    private static final Map<String, Supplier<Program>> DEMOS = new TreeMap<>(Map.of(
            "expression", ExpressionDemo::new,
            "two-moons", TrainingDemo::twoMoons,
            "circles", TrainingDemo::circles,
            "spirals", TrainingDemo::spirals,
            "csv", TrainingDemo::csv));

    private Demo() {}

    /**
     * Runs a demo. The process ends with status 0 if all went well, 1 if the demo could not go on, and 2 if the
     * arguments cannot be used.
     *
     * @param args the demo's name, then what it takes
     */
    public static void main(String[] args) throws IOException {
        int status = run(Terminal.ofThisProcess(), System.err, args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs a demo, and returns the status to end with. */
    public static int run(Terminal terminal, PrintStream errors, String... args) throws IOException {
        String name = args.length == 0 ? "" : args[0];
        if (!DEMOS.containsKey(name)) {
            errors.println((name.isEmpty() ? "There is no name of a demo" : "There is no demo '" + name + "'")
                    + "; expected one of: " + String.join(", ", DEMOS.keySet()));
            errors.println("Usage: " + COMMAND + "two-moons --seed 3");
            return MISUSED;
        }
        return run(name, DEMOS.get(name), List.of(args).subList(1, args.length), terminal, errors);
    }

    /** Runs one demo, and returns the status to end with; what it cannot do it says in a sentence, not a trace. */
    public static int run(String name, Supplier<Program> demo, List<String> args, Terminal terminal, PrintStream errors)
            throws IOException {
        try {
            Program program = demo.get();
            if (args.equals(List.of("--help"))) {
                terminal.out().println(usage(name, program));
                return 0;
            }
            try {
                program.run(args, terminal);
                return 0;
            } catch (UsageException misused) {
                errors.println(name + ": " + misused.getMessage() + ".");
                errors.println(usage(name, program));
                return MISUSED;
            }
        } catch (DemoException failed) {
            errors.println(failed.getMessage());
            return FAILED;
        } catch (UnsupportedOperationException unwritten) {
            Matcher stub = UNWRITTEN.matcher(String.valueOf(unwritten.getMessage()));
            if (!stub.matches()) {
                throw unwritten;
            }
            errors.println(unwritten(
                    name,
                    stub.group(2),
                    Integer.parseInt(stub.group(1)),
                    Engine.loaded().stubs()));
            return FAILED;
        }
    }

    private static String usage(String name, Program program) {
        String usage = "Usage: " + COMMAND + (name + " " + program.arguments()).strip();
        return (usage + "\n" + program.help()).strip();
    }

    /** One sentence: what the demo needed, and where the learner is, if that is an earlier lesson. */
    public static String unwritten(String demo, String method, int lesson, List<Engine.Stub> stubs) {
        String needed = "The demo " + demo + " needs " + method + ", which you write in lesson " + lesson;
        return stubs.stream()
                .filter(stub -> stub.lesson() < lesson)
                .findFirst()
                .map(first -> needed + "; next is " + first.method() + " in lesson " + first.lesson() + ".")
                .orElse(needed + ".");
    }
}
