package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.Lesson;
import course.cli.WatchEvent.Compiled;
import course.cli.WatchEvent.KeyPressed;
import course.cli.WatchEvent.KeysEnded;
import course.cli.WatchEvent.LessonRan;
import course.cli.WatchEvent.RegionsChecked;
import course.cli.WatchEvent.Resized;
import course.cli.WatchEvent.Saved;
import course.cli.WatchEvent.Ticked;
import course.cli.WatchEvent.Unreadable;
import course.cli.WatchState.CheckingRegions;
import course.cli.WatchState.Compiling;
import course.cli.WatchState.Ended;
import course.cli.WatchState.Examining;
import course.cli.WatchState.FillingTable;
import course.cli.WatchState.Place;
import course.cli.WatchState.Running;
import course.cli.WatchState.Waiting;
import course.run.Compilation;
import course.run.Engine;
import course.run.Engine.Stub;
import course.run.LessonRun;
import course.run.RunningTest;
import course.run.SourceLine;
import course.run.TestResult;
import course.run.TestResult.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The watch's state machine")
class WatchMachineTest {

    private static final Instant SAVED = Instant.parse("2026-01-01T00:00:00Z");
    private static final ResponseTime TIME = new ResponseTime(SAVED, true);
    private static final SourceLine LINE = new SourceLine("lessons/lesson02_arithmetic/ArithmeticTest.java", 12);

    private final WatchMachine machine = new WatchMachine(Lesson.all(), true, Duration.ofSeconds(20));
    private final List<WatchOutput> outputs = new ArrayList<>();
    private WatchState state = new Compiling(new Place(2, OptionalInt.of(2)));

    /** Lets events happen, one after the other, and keeps what the last one showed. */
    private void happen(WatchEvent... events) {
        for (WatchEvent event : events) {
            WatchStep step = machine.next(state, event);
            state = step.next();
            outputs.clear();
            outputs.addAll(step.outputs());
        }
    }

    private static WatchEvent[] keys(String keys) {
        return keys.chars().mapToObj(key -> new KeyPressed((char) key)).toArray(WatchEvent[]::new);
    }

    /** An engine on which all lessons before this one are written. */
    private static Engine engine(int unwritten) {
        List<Stub> stubs = IntStream.range(unwritten, 13)
                .mapToObj(lesson -> new Stub(lesson, "Value.of(double)"))
                .toList();
        return new Engine("yours", Engine.LEARNERS, stubs);
    }

    private static Compiled compiled(int unwritten, String... errors) {
        Compilation compilation = new Compilation(engine(unwritten), List.of(errors), List.of());
        return new Compiled(compilation, TIME, SAVED.plusMillis(300));
    }

    private static LessonRan ran(Outcome... outcomes) {
        List<TestResult> results = Arrays.stream(outcomes)
                .map(outcome -> new TestResult(2, "2 + 3 is 5", LINE, outcome, "it was 6", List.of(), ""))
                .toList();
        return new LessonRan(new LessonRun(engine(3), "live", results), List.of(), SAVED.plusMillis(450));
    }

    /** From a compilation with lesson 2 watched to the end of the run: lesson 2, and then 0 and 1, pass or fail. */
    private void examine(Outcome lesson2, Outcome lesson0, Outcome lesson1) {
        happen(compiled(3), ran(lesson2), ran(lesson0), ran(lesson1), new RegionsChecked(Optional.empty()));
    }

    private void waitGreen() {
        examine(Outcome.PASSED, Outcome.PASSED, Outcome.PASSED);
    }

    private void waitRed() {
        examine(Outcome.FAILED, Outcome.PASSED, Outcome.PASSED);
    }

    private Waiting waiting() {
        assertThat(state).isInstanceOf(Waiting.class);
        return (Waiting) state;
    }

    private static WatchOutput.Notice notice(String text) {
        return new WatchOutput.Notice(text);
    }

    @Nested
    @DisplayName("after a save")
    class AfterASave {

        @Test
        @DisplayName("runs the watched lesson, shows it, then runs those before it and adds how they are")
        void green() {
            happen(compiled(3));
            assertThat(((Running) state).lesson()).isEqualTo(2);

            happen(ran(Outcome.PASSED));
            assertThat(((Running) state).lesson()).isZero();
            assertThat(outputs)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            WatchOutput.Result.class,
                            shown -> assertThat(shown.result().time()).isEqualTo("0.45 s after the save"));

            happen(ran(Outcome.PASSED));
            assertThat(((Running) state).lesson()).isEqualTo(1);
            assertThat(outputs).isEmpty();

            happen(ran(Outcome.PASSED));
            assertThat(state).isInstanceOf(CheckingRegions.class);

            happen(new RegionsChecked(Optional.of("a comment is missing")));
            assertThat(waiting().isGreen()).isTrue();
            assertThat(outputs)
                    .hasExactlyElementsOfTypes(WatchOutput.RedLesson.class, WatchOutput.EarlierLessons.class);
            assertThat(waiting().result().orElseThrow().brokenRegion()).hasValue("a comment is missing");
        }

        @Test
        @DisplayName("shows the first red lesson when an earlier one is red, and stays at the watched one")
        void earlierRed() {
            examine(Outcome.PASSED, Outcome.PASSED, Outcome.FAILED);

            assertThat(waiting().shownLesson()).isEqualTo(1);
            assertThat(waiting().place().here()).isEqualTo(2);
            assertThat(outputs).hasExactlyElementsOfTypes(WatchOutput.RedLesson.class, WatchOutput.Result.class);
        }

        @Test
        @DisplayName("shows the problems of what does not compile, and runs nothing")
        void doesNotCompile() {
            happen(compiled(3, "Value.java:1: illegal start of expression"));

            assertThat(waiting().result()).isEmpty();
            assertThat(outputs)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            WatchOutput.Problems.class,
                            shown -> assertThat(shown.time()).isEqualTo("0.30 s after the save"));
        }

        @Test
        @DisplayName("shows what cannot be read, and goes on with the next save")
        void unreadable() {
            happen(new Unreadable("Mine.java: the file cannot be read"));
            assertThat(waiting().compilation().problems()).containsExactly("Mine.java: the file cannot be read");

            happen(new Saved());
            assertThat(state).isEqualTo(new Compiling(new Place(2, OptionalInt.of(2))));
        }

        @Test
        @DisplayName("goes where the first stub is when an earlier lesson has its stubs again")
        void movesBack() {
            happen(compiled(1), ran(Outcome.FAILED));
            assertThat(outputs)
                    .as("nothing is shown until it is known where the learner is")
                    .isEmpty();

            happen(ran(Outcome.PASSED), new RegionsChecked(Optional.empty()));
            assertThat(waiting().place()).isEqualTo(new Place(1, OptionalInt.of(1)));
        }

        @Test
        @DisplayName("stays at a lesson that was just filled, until a key says to go on")
        void stays() {
            happen(compiled(3));

            assertThat(((Running) state).place()).isEqualTo(new Place(2, OptionalInt.of(3)));
        }
    }

    @Test
    @DisplayName("begins at the first red lesson that it finds")
    void begins() {
        state = WatchMachine.start(2);

        examine(Outcome.PASSED, Outcome.PASSED, Outcome.FAILED);

        assertThat(waiting().place().here()).isEqualTo(1);
    }

    @Nested
    @DisplayName("in the middle of a run")
    class InTheMiddle {

        @Test
        @DisplayName("compiles anew after a save, and forgets the key that waits")
        void saved() {
            happen(compiled(3), new KeyPressed('h'), new Saved());

            assertThat(state).isEqualTo(new Compiling(new Place(2, OptionalInt.of(3))));
        }

        @Test
        @DisplayName("ends at once when the learner quits")
        void quit() {
            happen(compiled(3), new KeyPressed('q'));

            assertThat(state).isEqualTo(new Ended(true));
        }

        @Test
        @DisplayName("lets the last key wait until the run has ended")
        void keyWaits() {
            happen(compiled(3), new KeyPressed('h'), new KeyPressed('x'), ran(Outcome.PASSED));
            happen(ran(Outcome.PASSED), ran(Outcome.PASSED), new RegionsChecked(Optional.empty()));

            assertThat(outputs).endsWith(notice("There is no key 'x'."));
            assertThat(outputs).hasSize(3);
        }

        @Test
        @DisplayName("ends the run before the watch when the keys end, but not after another save")
        void keysEnd() {
            happen(compiled(3), new KeysEnded());
            assertThat(state).isInstanceOf(Examining.class);

            happen(new Saved());
            assertThat(state).isEqualTo(new Ended(false));
        }

        @Test
        @DisplayName("says which test takes long, and for how long")
        void activity() {
            RunningTest test = new RunningTest("id", 2, "2 + 3 is 5", LINE);

            happen(compiled(3), new Ticked(Optional.of(test), Duration.ofMillis(900)));
            assertThat(outputs).containsExactly(new WatchOutput.Activity("Running lesson 2 ..."));

            happen(new Ticked(Optional.of(test), Duration.ofSeconds(3)));
            assertThat(outputs).containsExactly(new WatchOutput.Activity("For 3 s (of at most 20): 2 + 3 is 5"));
        }
    }

    @Nested
    @DisplayName("at a key")
    class AtAKey {

        @Test
        @DisplayName("n goes on from a green lesson, and only from there")
        void next() {
            waitRed();
            happen(keys("n"));
            assertThat(outputs).containsExactly(notice("Not yet: something is still red."));

            happen(new Saved());
            waitGreen();
            happen(keys("n"));
            assertThat(state).isEqualTo(new Compiling(new Place(3, OptionalInt.of(3))));
        }

        @Test
        @DisplayName("d shows the solution of a red lesson only when it is pressed twice in a row")
        void diff() {
            waitRed();

            happen(keys("dxd"));
            assertThat(outputs)
                    .containsExactly(notice(
                            "Lesson 2 is not done: this shows its solution. Press d again if that is what you want."));
            happen(keys("d"));
            assertThat(outputs)
                    .containsExactly(new WatchOutput.Diff(Lesson.all().get(2)));
        }

        @Test
        @DisplayName("d asks again after a save")
        void diffAfterASave() {
            waitRed();
            happen(keys("d"));
            happen(new Saved());
            waitRed();

            happen(keys("d"));

            assertThat(outputs).hasExactlyElementsOfTypes(WatchOutput.Notice.class);
        }

        @Test
        @DisplayName("f shows the failure again that a hint has covered, and then the next one")
        void failures() {
            waitRed();

            happen(keys("hf"));
            assertThat(outputs)
                    .containsExactly(new WatchOutput.Failure(waiting().result().orElseThrow(), 0));
            happen(keys("f"));
            assertThat(waiting().failure()).isEqualTo(1);
        }

        @Test
        @DisplayName("f and g have nothing to show when all is green")
        void noFailure() {
            waitGreen();

            happen(keys("f"));
            assertThat(outputs).containsExactly(notice("There is no failure to show: what is written passes."));
            happen(keys("g"));
            assertThat(outputs).containsExactly(new WatchOutput.Graph(Optional.empty()));
        }

        @Test
        @DisplayName("a runs the lessons that the table lacks, once, and shows it")
        void table() {
            waitGreen();

            happen(keys("a"));
            assertThat(state)
                    .isInstanceOfSatisfying(
                            FillingTable.class,
                            table -> assertThat(table.lesson()).isEqualTo(3));
            happen(ran(Outcome.FAILED));
            assertThat(outputs).hasExactlyElementsOfTypes(WatchOutput.Table.class);
            assertThat(waiting().isGreen()).as("a lesson to come may be red").isTrue();

            happen(keys("a"));
            assertThat(outputs).hasExactlyElementsOfTypes(WatchOutput.Table.class);
        }

        @Test
        @DisplayName("a has nothing to run when it does not compile")
        void noTable() {
            happen(compiled(3, "an error"));

            happen(keys("a"));

            assertThat(outputs).containsExactly(notice("Nothing can be run: it does not compile."));
        }

        @Test
        @DisplayName("r runs again, q quits, and the end of the keys is well only when all is green")
        void ends() {
            waitRed();
            WatchState red = state;

            happen(keys("r"));
            assertThat(state).isInstanceOf(Compiling.class);
            assertThat(machine.next(red, new KeyPressed('q')).next()).isEqualTo(new Ended(true));
            assertThat(machine.next(red, new KeysEnded()).next()).isEqualTo(new Ended(false));
            waitGreen();
            assertThat(machine.next(state, new KeysEnded()).next()).isEqualTo(new Ended(true));
        }
    }

    @Test
    @DisplayName("draws the same again when the terminal has another size, and remembers the question")
    void resized() {
        waitRed();
        happen(keys("d"));
        WatchState before = state;

        happen(new Resized());

        assertThat(outputs).containsExactly(new WatchOutput.Redraw());
        assertThat(state).isEqualTo(before);
    }
}
