package expressions;

import course.run.Drawn;
import org.opentest4j.AssertionFailedError;

/** The engine and its judge disagree about an expression; carries a drawing of the expression in DOT. */
public final class Disagreement extends AssertionFailedError implements Drawn {

    private static final long serialVersionUID = 1;

    private final String dot;

    Disagreement(String message, Object expected, Object actual, String dot) {
        super(message, expected, actual);
        this.dot = dot;
    }

    @Override
    public String dot() {
        return dot;
    }
}
