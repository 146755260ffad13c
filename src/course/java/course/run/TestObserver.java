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

    /** Why no test is to run, and each only to be told of as one that was not run; empty if they are to run. */
    default String whyNotRun() {
        return "";
    }

    /** Whether the run is to end soon: the tests to come are left out, and a property ends with its next try. */
    default boolean hasEnough() {
        return false;
    }
}
