package course.doctor;

import course.run.Console;

/**
 * What was found of one thing that the course needs or can use.
 *
 * @param state whether it will do
 * @param thing what it is: {@code Maven}
 * @param found what was found: {@code 3.9.9}
 * @param advice what to do about it; empty if nothing
 */
public record Finding(State state, String thing, String found, String advice) {

    /** Whether something will do. */
    public enum State {
        FINE,
        /** The course works, but not with all that it could have. */
        LESS,
        /** The course cannot work. */
        FAILED
    }

    static Finding fine(String thing, String found) {
        return new Finding(State.FINE, thing, found, "");
    }

    static Finding less(String thing, String found, String advice) {
        return new Finding(State.LESS, thing, found, advice);
    }

    static Finding failed(String thing, String found, String advice) {
        return new Finding(State.FAILED, thing, found, advice);
    }

    /** Prints one line. */
    public void print(Console console) {
        String mark = switch (state) {
            case FINE -> console.tick();
            case LESS -> console.yellow("!");
            case FAILED -> console.cross();
        };
        String line = "%s %-9s %s".formatted(mark, thing, found);
        console.print(advice.isEmpty() ? line : line + ": " + advice);
    }
}
