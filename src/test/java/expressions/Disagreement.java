package expressions;

import org.opentest4j.AssertionFailedError;

/** The engine and its judge disagree about an expression; carries a drawing of the expression in DOT. */
public final class Disagreement extends AssertionFailedError {

    private static final long serialVersionUID = 1;

    private final String dot;

    Disagreement(String message, Object expected, Object actual, String dot) {
        super(message, expected, actual);
        this.dot = dot;
    }

    /** The graph of the expression, with what was expected and what was found. */
    public String dot() {
        return dot;
    }
}
