package course.run;

import course.Project;
import course.run.TestResult.Outcome;
import course.source.Stages;
import java.util.List;

/**
 * Runs all lessons on the reference again and again in one process, each time with other random numbers: a right engine
 * may never fail.
 *
 * <pre>{@code mvn -q -Psolution test-compile exec:java -Dexec.mainClass=course.run.ManyRuns -Dexec.args=100}</pre>
 */
public final class ManyRuns {

    private ManyRuns() {}

    /**
     * Runs them.
     *
     * @param args how often, at least 1
     */
    public static void main(String[] args) {
        if (args.length != 1 || !args[0].matches("[1-9]\\d{0,5}")) {
            System.out.println("arguments were " + List.of(args) + "; expected how often to run, such as 100");
            System.exit(1);
        }
        int runs = Integer.parseInt(args[0]);
        Stages stages = new Stages(Project.root());
        CompiledEngine reference = CompiledEngine.of("the reference", "solutions", stages.reference());
        int passed = 0;
        int failed = 0;
        for (int run = 1; run <= runs; run++) {
            for (TestResult result :
                    StageRunner.runUpTo(reference, stages.lastLesson()).results()) {
                if (result.outcome() == Outcome.PASSED) {
                    passed++;
                } else if (result.outcome() == Outcome.FAILED) {
                    failed++;
                    System.out.println("run " + run + ": " + result.title() + " (" + result.where() + ")\n"
                            + result.message().indent(4));
                }
            }
        }
        System.out.println(passed + " passed, " + failed + " failed");
        System.exit(failed == 0 ? 0 : 1);
    }
}
