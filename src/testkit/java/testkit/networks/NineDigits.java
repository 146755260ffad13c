package testkit.networks;

import java.util.Comparator;
import testkit.expressions.Numbers;

/** Takes numbers for equal that differ only by rounding, as sums in another order do. */
public enum NineDigits implements Comparator<Double> {
    NINE_DIGITS;

    @Override
    public int compare(Double a, Double b) {
        return Numbers.agree(a, b) ? 0 : Double.compare(a, b);
    }

    @Override
    public String toString() {
        return "nine digits of each";
    }
}
