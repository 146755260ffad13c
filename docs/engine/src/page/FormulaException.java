package page;

/** A text that is no formula. The message says where it was wrong, counted from 1, and what was expected there. */
public final class FormulaException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    FormulaException(String message) {
        super(message);
    }
}
