package page;

/** A text that is no formula. The message names the place, counted from 1, what was found there and what was expected. */
public final class FormulaException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    FormulaException(String message) {
        super(message);
    }
}
