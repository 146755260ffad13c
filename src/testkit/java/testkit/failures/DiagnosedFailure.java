package testkit.failures;

import org.opentest4j.AssertionFailedError;

/** An assertion that failed, and why. The message is the text of the diagnosis. */
public final class DiagnosedFailure extends AssertionFailedError {

    private static final long serialVersionUID = 1;

    private final Diagnosis diagnosis;

    public DiagnosedFailure(Diagnosis diagnosis) {
        super(diagnosis.text(), diagnosis.table().expected(), diagnosis.table().found());
        this.diagnosis = diagnosis;
    }

    /** @param cause what the engine threw in place of what was expected */
    public DiagnosedFailure(Diagnosis diagnosis, Throwable cause) {
        super(diagnosis.text(), diagnosis.table().expected(), diagnosis.table().found(), cause);
        this.diagnosis = diagnosis;
    }

    @Override
    public boolean isExpectedDefined() {
        return !diagnosis.table().rows().isEmpty();
    }

    @Override
    public boolean isActualDefined() {
        return isExpectedDefined();
    }

    /** Returns why it failed. */
    public Diagnosis diagnosis() {
        return diagnosis;
    }
}
