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
import testkit.failures.Guess;
import testkit.failures.Guess.Certainty;

/** The tests of some results that failed, for a learner: what is wrong, then what is still to be written. */
public final class FailureList {

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
        Set<Guess> told = new HashSet<>();
        int untold = 0;
        for (int i = 0; i < wrong.size(); i++) {
            TestResult result = wrong.get(i);
            Optional<Guess> guess = result.diagnosis().likeliest();
            boolean isNew = guess.isPresent() && told.add(guess.get());
            if (isNew || i < WITH_NUMBERS) {
                boolean isKnown = guess.isPresent() && !isNew;
                printFailure(result, isKnown ? result.diagnosis().inShort() : result.message());
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
     * One failure of code that is written: first one whose guess is that of most, then the others as they are written.
     *
     * @param turn which one: 0 for the first, and after the last comes the first again
     */
    public Optional<TestResult> one(int turn) {
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        List<TestResult> turns = new ArrayList<>(wrong);
        mostCommonGuess()
                .filter(most -> most.getValue() > 1)
                .flatMap(most -> turns.stream()
                        .filter(result -> guesses(result, most.getKey()))
                        .findFirst())
                .ifPresent(first -> {
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
            console.print((result.diagnosis().guesses().isEmpty() ? "\n" : "") + indent("Drawn:  " + result.drawing()));
        }
        console.print(indent(console.dim("Test:   " + result.where())));
    }

    /**
     * One mistake may fail many tests: what most guesses say, last, where it is seen first; then what is to be written.
     *
     * @param above the one failure right above, whose guess need not be said again
     */
    private void printRest(Optional<TestResult> above) {
        mostCommonGuess().filter(this::isCommon).ifPresent(most -> {
            boolean isAbove =
                    above.filter(failure -> guesses(failure, most.getKey())).isPresent();
            console.print("\nMost guesses about these " + wrong.size() + " failures say the same"
                    + (isAbove ? "." : ":\n" + indent(most.getKey().text())));
        });
        if (!waiting.isEmpty()) {
            printUnwritten(above.isEmpty());
        }
    }

    private boolean isCommon(Map.Entry<Guess, Long> guess) {
        long withGuesses = wrong.stream()
                .filter(result -> !result.diagnosis().guesses().isEmpty())
                .count();
        return wrong.size() >= MANY && guess.getValue() >= FEWEST_GUESSES && 2 * guess.getValue() > withGuesses;
    }

    /** Returns what most failures call likely, and how many do; of guesses with the same number the first one. */
    private Optional<Map.Entry<Guess, Long>> mostCommonGuess() {
        Map<Guess, Long> guesses = wrong.stream()
                .flatMap(result -> result.diagnosis().likeliest().stream())
                .filter(guess -> guess.certainty() == Certainty.LIKELY)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return guesses.entrySet().stream().max(Map.Entry.comparingByValue());
    }

    private static boolean guesses(TestResult result, Guess guess) {
        return result.diagnosis().likeliest().equals(Optional.of(guess));
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
