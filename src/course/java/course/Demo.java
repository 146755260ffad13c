package course;

import course.demo.ExpressionDemo;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Starts a demo by its name, on whichever engine is on the class path. */
public final class Demo {

    /** A demo: it prints, and may write files under target/. */
    @FunctionalInterface
    public interface Program {
        void run() throws IOException;
    }

    private static final Map<String, Program> DEMOS = new TreeMap<>(Map.of("expression", ExpressionDemo::run));

    private Demo() {}

    /**
     * Runs a demo.
     *
     * @param args the demo's name
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1 || !DEMOS.containsKey(args[0])) {
            System.err.println("Expected the name of a demo, one of: " + String.join(", ", DEMOS.keySet()));
            System.exit(2);
        }
        try {
            DEMOS.get(args[0]).run();
        } catch (UnsupportedOperationException unwritten) {
            System.err.println("This demo needs more of the engine than is written. " + unwritten.getMessage());
            System.exit(1);
        }
    }
}
