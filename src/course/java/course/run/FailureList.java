package course.run;

import static java.util.function.Predicate.not;

import course.run.TestResult.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tests of some results that failed, for a learner: what is wrong, then what is still to be written. */
public final class FailureList {

    private static final String LIKELY = "Likely:";

    /** Of a mistake that may as well be in another operation. */
    private static final String MAYBE = "Maybe:";

    /** So many failures do not fit on a screen. */
    private static final int MANY = 4;

    /** So many guesses are no accident when they are the same. */
    private static final int FEWEST_GUESSES = 3;

    /** Who has more failures than this mends some of them first. */
    private static final int WITH_NUMBERS = 10;

    private final Engine engine;
    private final List<TestResult> wrong;
    private final List<TestResult> waiting;

    /** Known once the failures are printed. */
    @SuppressWarnings("NullAway.Init")
    private Console console;

    /** @param engine the engine that was tested */
    public FailureList(List<TestResult> results, Engine engine) {
        List<TestResult> failed = results.stream()
                .filter(result -> result.outcome() == Outcome.FAILED)
                .sorted(Comparator.comparing(TestResult::where))
                .toList();
        this.engine = engine;
        this.wrong = failed.stream().filter(TestResult::showsAMistake).toList();
        this.waiting = failed.stream().filter(not(TestResult::showsAMistake)).toList();
    }

    /** Prints all. */
    public void print(Console to) {
        console = to;
        Set<String> told = new HashSet<>();
        int untold = 0;
        for (int i = 0; i < wrong.size(); i++) {
            TestResult result = wrong.get(i);
            String suspicion = suspicionOf(result);
            boolean isNew = !suspicion.isEmpty() && told.add(suspicion);
            if (isNew || i < WITH_NUMBERS) {
                printFailure(result, isNew || suspicion.isEmpty() ? result.message() : inShort(result));
            } else {
                untold++;
                printFailure(result, "");
            }
        }
        if (untold > 0) {
            console.print("\n" + (untold == 1 ? "1 failure is" : untold + " failures are")
                    + " shown without numbers: mend the others first.");
        }
        printRest(Optional.empty());
    }

    /**
     * Prints one failure, how many more there are, and what is still to be written.
     *
     * @param turn which one: 0 for the first, and after the last comes the first again
     */
    public void printOne(Console to, int turn) {
        console = to;
        Optional<TestResult> one = one(turn);
        one.ifPresent(failure -> printFailure(failure, failure.message()));
        if (wrong.size() > 1) {
            console.print("\nFailure " + (turn % wrong.size() + 1) + " of " + wrong.size() + ".");
        }
        printRest(one);
    }

    /**
     * One failure of code that is written: first one that suspects what most do, then the others as they are written.
     *
     * @param turn which one: 0 for the first, and after the last comes the first again
     */
    public Optional<TestResult> one(int turn) {
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        String most = suspicion()
                .filter(found -> found.getValue() > 1)
                .map(Map.Entry::getKey)
                .orElse("");
        List<TestResult> turns = new ArrayList<>(wrong);
        turns.stream().filter(result -> suspects(result, most)).findFirst().ifPresent(first -> {
            turns.remove(first);
            turns.add(0, first);
        });
        return Optional.of(turns.get(turn % turns.size()));
    }

    /** @param message what there is to say: all of it, or what is not said above */
    private void printFailure(TestResult result, String message) {
        console.print("\n" + console.cross() + " " + console.bold(result.title()));
        if (!message.isEmpty()) {
            console.print(indent(message));
        }
        if (!result.drawing().isEmpty() && message.equals(result.message())) {
            console.print((suspicionOf(result).isEmpty() ? "\n" : "") + indent("Drawn:  " + result.drawing()));
        }
        console.print(indent(console.dim("Test:   " + result.where())));
    }

    /** What a failure is about, and what it suspects, without the table or the drawing between the two. */
    private static String inShort(TestResult result) {
        List<String> lines = result.message().lines().toList();
        Stream<String> about = lines.stream()
                .takeWhile(line -> !isSuspicion(line))
                .filter(line -> !line.isBlank() && !line.startsWith(" "));
        Stream<String> suspected = lines.stream().dropWhile(line -> !isSuspicion(line));
        return Stream.concat(about, suspected).collect(Collectors.joining("\n"));
    }

    /**
     * One mistake may fail many tests: what most guesses say, last, where it is seen first; then what is to be written.
     *
     * @param above the one failure right above, whose suspicion need not be said again
     */
    private void printRest(Optional<TestResult> above) {
        suspicion().filter(this::isCommon).ifPresent(most -> {
            boolean isAbove =
                    above.filter(failure -> suspects(failure, most.getKey())).isPresent();
            console.print("\nMost guesses about these " + wrong.size() + " failures say the same"
                    + (isAbove ? "." : ":\n" + indent(most.getKey())));
        });
        if (!waiting.isEmpty()) {
            printUnwritten(above.isEmpty());
        }
    }

    private boolean isCommon(Map.Entry<String, Long> suspicion) {
        long guesses =
                wrong.stream().filter(result -> !suspicionOf(result).isEmpty()).count();
        return wrong.size() >= MANY && suspicion.getValue() >= FEWEST_GUESSES && 2 * suspicion.getValue() > guesses;
    }

    /** What most failures suspect, and how many; of suspicions with the same number the one that comes first. */
    private Optional<Map.Entry<String, Long>> suspicion() {
        Map<String, Long> suspicions = wrong.stream()
                .map(FailureList::suspicionOf)
                .filter(suspicion -> suspicion.startsWith(LIKELY))
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return suspicions.entrySet().stream().max(Map.Entry.comparingByValue());
    }

    /** The line of a failure that says what may be behind it, or nothing. */
    private static String suspicionOf(TestResult result) {
        return result.message()
                .lines()
                .map(String::strip)
                .filter(FailureList::isSuspicion)
                .findFirst()
                .orElse("");
    }

    private static boolean isSuspicion(String line) {
        return line.startsWith(LIKELY) || line.startsWith(MAYBE);
    }

    private static boolean suspects(TestResult result, String suspicion) {
        return suspicionOf(result).equals(suspicion);
    }

    /** @param named whether there is room to name each method that is missing */
    private void printUnwritten(boolean named) {
        List<Integer> missing = waiting.stream()
                .flatMap(result -> result.stubs().stream())
                .map(Engine.Stub::lesson)
                .distinct()
                .toList();
        console.print("\n" + (waiting.size() == 1 ? "1 test waits" : waiting.size() + " tests wait")
                + " for code that is yours to write. Red is right until then.");
        if (!named) {
            return;
        }
        console.print("");
        engine.stubs().stream()
                .filter(stub -> missing.contains(stub.lesson()))
                .forEach(stub -> console.print("  write  %-32s %s"
                        .formatted(
                                stub.method(),
                                console.dim(SourceLine.of(stub, engine).toString()))));
    }

    private static String indent(String text) {
        return text.lines().map(line -> ("    " + line).stripTrailing()).collect(Collectors.joining("\n"));
    }
}
