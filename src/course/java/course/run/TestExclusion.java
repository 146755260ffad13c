package course.run;

import java.util.Optional;
import java.util.Set;

/**
 * The tests that a run leaves out: some by their ids, all that are still to come once the observer has seen enough, or
 * all, when the run only lists them. {@link ExclusionFilter} leaves out the methods of every test engine before the run;
 * {@link ExclusionCondition} and {@link ExclusionHook} leave out what Jupiter and jqwik only know while it runs.
 *
 * @param ids the tests to leave out
 * @param observer says while the run goes on what else is left out
 */
record TestExclusion(Set<String> ids, TestObserver observer) {

    /** Leaves out nothing. */
    static final TestExclusion NONE = new TestExclusion(Set.of(), TestObserver.NONE);

    /** The reason that a test is skipped for if the run leaves it out without a word. */
    static final String LEFT_OUT = "left out of this run";

    private static final String NOT_RUN = "It was not run: ";

    /** Returns the exclusion of the run that a test's class was loaded for. */
    static TestExclusion of(Class<?> testClass) {
        return testClass.getClassLoader() instanceof EngineLoader loader ? loader.exclusion() : NONE;
    }

    /** Whether a test was skipped, for this reason, because the run only lists its tests. */
    static boolean onlyListed(String reason) {
        return reason.startsWith(NOT_RUN);
    }

    /** Whether this test is left out. */
    boolean excludes(String id) {
        return ids.contains(id) || excludesTheRest();
    }

    /** Whether everything that is still to come is left out. */
    boolean excludesTheRest() {
        return observer.hasEnough();
    }

    /** Returns the reason to list a test instead of running it, if that is all the run does. */
    Optional<String> reasonToList() {
        String reason = observer.whyNotRun();
        return reason.isEmpty() ? Optional.empty() : Optional.of(NOT_RUN + reason);
    }
}
