package course.cli;

import course.Project;
import course.doctor.Doctor;
import course.doctor.Finding;
import course.doctor.Finding.State;
import course.run.Console;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Says whether this machine has what the course needs. */
@Command(
        name = "doctor",
        description = "Check whether this machine has what the course needs, and say what to do if it has not.")
final class DoctorCommand implements Callable<Integer> {

    /** Ends with status 1 if something is missing that is needed. */
    @Override
    public Integer call() {
        Console console = Console.ofThisProcess();
        List<Finding> findings = Doctor.examine(Project.root(), console)
                .peek(finding -> finding.print(console))
                .toList();
        long failed = findings.stream()
                .filter(finding -> finding.state() == State.FAILED)
                .count();
        console.print(failed == 0 ? "All that is needed is there." : failed + " of these must be mended first.");
        return failed == 0 ? 0 : 1;
    }
}
