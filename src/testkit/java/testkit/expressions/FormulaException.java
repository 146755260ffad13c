package testkit.expressions;

/** A formula that cannot be read. The message quotes it; {@link #pointing} shows where. */
public final class FormulaException extends IllegalArgumentException {

    private final String formula;
    private final int place;
    private final String problem;

    FormulaException(String formula, int place, String problem) {
        super("'" + formula + "': " + problem);
        this.formula = formula;
        this.place = place;
        this.problem = problem;
    }

    /** The formula, and below the place where it cannot be read on a mark with the problem. */
    public String pointing() {
        return formula + "\n" + " ".repeat(place) + "^ " + problem;
    }
}
