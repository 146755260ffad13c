package course.cli;

import course.Project;
import course.edit.Edit;
import course.edit.EditPlan;
import course.edit.EditPlan.Exchange;
import course.run.Console;
import course.run.LastRed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** A command that exchanges regions of the learner's engine: it says which, asks where that costs work, and saves all. */
abstract class EditCommand implements Callable<Integer> {

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask, even if it overwrites what you wrote.")
    private boolean yes;

    private final Console console = Console.ofThisProcess();

    /** What is to be done in the project. */
    abstract EditPlan plan(Path root);

    /** What goes into the files: {@code The reference's code of lesson 5}. */
    abstract String subject();

    /** Why there is nothing to do. */
    abstract String nothingToDo();

    /** What is so now. */
    abstract String done();

    /** What to do if code elsewhere does not fit to what comes in. */
    abstract String advice();

    @Override
    public Integer call() {
        Path root = Project.root();
        EditPlan plan = plan(root);
        if (plan.after().isEmpty()) {
            console.print("Nothing to do: " + nothingToDo() + ".");
            return 0;
        }
        Optional<String> misfit = plan.newCompileError();
        boolean overwrites = plan.exchanges().stream().anyMatch(Exchange::isWork);
        String change = change(root, plan, misfit);
        if ((overwrites || misfit.isPresent()) && !yes) {
            String cost = overwrites ? "overwrite what you wrote" : "go on nevertheless";
            if (!Console.isTerminal()) {
                throw new CommandException("nothing was changed, because there is no terminal to ask on; to " + cost
                        + ", add --yes. Files are saved before they are changed.\n" + change);
            }
            console.print(change);
            if (!confirmed(cost)) {
                console.print("Nothing was changed.");
                return 1;
            }
        } else {
            console.print(change);
        }
        Path saved = Edit.apply(root, plan);
        LastRed.forget(root);
        console.print("The files as they were are in " + saved + "; to go back, copy its src over yours.");
        console.print(done());
        return 0;
    }

    /** What the plan does, a line for each region and for each file that it makes anew. */
    private String change(Path root, EditPlan plan, Optional<String> misfit) {
        List<String> lines = new ArrayList<>(List.of(subject() + " goes into"));
        plan.exchanges().forEach(exchange -> lines.add(line(exchange)));
        plan.after().keySet().stream()
                .filter(file -> !root.resolve(file).toFile().exists())
                .forEach(file -> lines.add("  " + file + ", which is missing"));
        misfit.ifPresent(error -> lines.add(
                "Then your engine does not compile any more; the compiler will say:\n" + error.indent(2) + advice()));
        return String.join("\n", lines);
    }

    private String line(Exchange exchange) {
        String place = "  %s:%d  %s".formatted(exchange.file(), exchange.line(), exchange.heading());
        return exchange.isWork() ? place + console.yellow("  (you wrote code there)") : place;
    }

    private static boolean confirmed(String cost) {
        String answer = Objects.requireNonNull(System.console())
                .readLine(
                        "%s? It is saved first. [y/N] ",
                        cost.substring(0, 1).toUpperCase(Locale.ROOT) + cost.substring(1));
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
    }
}
