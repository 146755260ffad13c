package course.worker;

import course.run.Engine;
import course.run.RunningTest;
import course.run.TestResult;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a process tells its worker, and the worker it. */
sealed interface Message extends Serializable {

    /** To the worker: compile an engine, and answer with {@link Compiled}. */
    record Compile(String name, String sources, Map<String, String> files) implements Message {}

    /**
     * To the worker: run a lesson on it, and end with {@link Ran}.
     *
     * @param without the ids of tests that are not to run
     * @param whyNotRun why the others are not to run either, but each is to be told of; empty if they are to run
     */
    record Run(int lesson, Set<String> without, String whyNotRun) implements Message {}

    /** To the worker, while it runs a test: answer with {@link Stack}. */
    record WhereAreYou() implements Message {}

    /** To the worker, while it runs a lesson: end soon, and without the tests to come, with {@link Ran}. */
    record Stop() implements Message {}

    /** The engine that was compiled, if there are no errors, and what it lacks of what the lessons call. */
    record Compiled(Engine engine, List<String> errors, List<String> missing) implements Message {}

    /** A test begins. */
    record Started(RunningTest test) implements Message {}

    /** A test has ended. */
    record Finished(String id, TestResult result) implements Message {}

    /** The engine, or a test, has printed something. */
    record Printed(String line) implements Message {}

    /** Where in the engine's code the worker is, a line for each of its innermost frames. */
    record Stack(String frames) implements Message {}

    /**
     * A lesson was run.
     *
     * @param pytorch who judged
     * @param loops whether code of the engine still runs, which a test did not wait for
     */
    record Ran(String pytorch, boolean loops) implements Message {}

    /** The worker could not do what it was told, and no engine is to blame. */
    record Broken(String reason) implements Message {}

    /** From no one: the worker is gone. */
    record Ended() implements Message {}
}
