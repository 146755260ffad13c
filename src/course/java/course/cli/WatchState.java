package course.cli;

import course.run.Compilation;
import course.run.TestResult;
import java.util.Optional;
import java.util.OptionalInt;

/** What the watch is doing, and all that it has to remember for what comes next. */
sealed interface WatchState {

    /** It compiles what was saved last. */
    record Compiling(Place place) implements WatchState {}

    /** It runs a lesson. A key that is pressed meanwhile has to wait; only the last one is kept. */
    sealed interface Running extends WatchState {

        Place place();

        int lesson();

        /** The last key, or the end of the keys. */
        Optional<WatchEvent> waitingKey();

        Running withWaitingKey(WatchEvent key);
    }

    /**
     * It runs the lesson that the learner is at, and then those before it.
     *
     * @param searching whether the learner may be at another lesson than before: then the first red one is searched for
     *     before anything is shown
     * @param result the runs so far; empty until the first lesson has run
     */
    record Examining(
            Place place,
            Compilation compilation,
            ResponseTime time,
            boolean searching,
            int lesson,
            Optional<WatchResult> result,
            Optional<WatchEvent> waitingKey)
            implements Running {

        @Override
        public Examining withWaitingKey(WatchEvent key) {
            return new Examining(place, compilation, time, searching, lesson, result, Optional.of(key));
        }

        Examining with(int nextLesson, WatchResult newResult) {
            return new Examining(place, compilation, time, searching, nextLesson, Optional.of(newResult), waitingKey);
        }
    }

    /** All lessons are run, and it checks the comments around their code. */
    record CheckingRegions(Examining examined, WatchResult result) implements WatchState {}

    /** It runs the lessons that the table of all lessons still lacks. */
    record FillingTable(Waiting waiting, WatchResult result, int lesson, Optional<WatchEvent> waitingKey)
            implements Running {

        @Override
        public Place place() {
            return waiting.place();
        }

        @Override
        public FillingTable withWaitingKey(WatchEvent key) {
            return new FillingTable(waiting, result, lesson, Optional.of(key));
        }
    }

    /**
     * It shows something, and waits for a key or a save.
     *
     * @param result what the lessons gave; empty if there are problems of the compilation to show instead
     * @param failure which failure was shown last, from 0
     * @param covered whether something else that was asked for has taken the failure's place on the screen
     * @param diffAsked whether the learner was just asked if the solution is really wanted
     */
    record Waiting(
            Place place,
            Compilation compilation,
            Optional<WatchResult> result,
            int failure,
            boolean covered,
            boolean diffAsked)
            implements WatchState {

        static Waiting at(Place place, Compilation compilation, Optional<WatchResult> result) {
            return new Waiting(place, compilation, result, 0, false, false);
        }

        Waiting at(int newFailure) {
            return new Waiting(place, compilation, result, newFailure, false, false);
        }

        Waiting nowCovered(Optional<WatchResult> newResult) {
            return new Waiting(place, compilation, newResult, failure, true, false);
        }

        Waiting withDiffAsked(boolean asked) {
            return new Waiting(place, compilation, result, failure, covered, asked);
        }

        boolean isGreen() {
            return result.filter(WatchResult::isGreen).isPresent();
        }

        /** The lesson that is spoken of on the screen: the first red one, or else the learner's. */
        int shownLesson() {
            return result.flatMap(WatchResult::firstRed).orElse(place.here());
        }

        /** The failure that was shown last. */
        Optional<TestResult> shownFailure() {
            return result.flatMap(WatchResult::failures).flatMap(failures -> failures.one(failure));
        }
    }

    /** It has ended: well if the learner has quit, or all was green when the keys ended. */
    record Ended(boolean well) implements WatchState {}

    /**
     * Where the learner is.
     *
     * @param here the number of the lesson
     * @param unwritten the first lesson with methods to write when it was compiled last; empty before the first time
     */
    record Place(int here, OptionalInt unwritten) {

        /**
         * Returns the place after a compilation. The learner is elsewhere if an earlier lesson has its stubs again, or more
         * than one lesson was filled at once. To fill the lesson that is watched is not enough; the learner goes on with a
         * key.
         */
        Place after(int nowUnwritten, int lastLesson) {
            OptionalInt now = OptionalInt.of(nowUnwritten);
            boolean moved = !now.equals(unwritten) && (nowUnwritten < here || nowUnwritten > here + 1);
            return new Place(moved ? Math.min(nowUnwritten, lastLesson) : here, now);
        }

        Place at(int lesson) {
            return new Place(lesson, unwritten);
        }
    }
}
