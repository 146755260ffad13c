package course.run;

/** Is told how a run of lessons goes on. */
public interface TestObserver {

    /** One that does not care. */
    TestObserver NONE = new TestObserver() {
        @Override
        public void started(RunningTest test) {}

        @Override
        public void finished(String id, TestResult result) {}
    };

    /** A test starts. */
    void started(RunningTest test);

    /** A test has ended, or what holds tests is broken. */
    void finished(String id, TestResult result);

    /** Whether no test is to run: each is told of as one that failed, because it was not run. */
    default boolean onlyLists() {
        return false;
    }

    /** Whether the run is to end soon: the tests to come are left out, and a property ends with its next try. */
    default boolean hasEnough() {
        return false;
    }
}
