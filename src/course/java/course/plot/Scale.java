package course.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Where on an axis a number lies.
 *
 * @param from the number at the axis' beginning
 * @param to the number at its end
 * @param start the pixel of its beginning
 * @param end the pixel of its end
 * @param logarithmic whether each factor of ten is as long as the next one; then all numbers are positive
 */
record Scale(double from, double to, double start, double end, boolean logarithmic) {

    double pixel(double number) {
        double share = logarithmic ? Math.log(number / from) / Math.log(to / from) : (number - from) / (to - from);
        return start + share * (end - start);
    }

    double number(double pixel) {
        double share = (pixel - start) / (end - start);
        return logarithmic ? from * Math.pow(to / from, share) : from + share * (to - from);
    }

    /** Round numbers on the axis, about as many as asked for. */
    List<Double> ticks(int about) {
        return logarithmic ? powersOfTen(about) : roundSteps(about);
    }

    /** Steps of 1, 2 or 5 times a power of ten. */
    private List<Double> roundSteps(int about) {
        double rough = (to - from) / about;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double mantissa = rough / power;
        double step = power * (mantissa < 1.5 ? 1 : mantissa < 3.5 ? 2 : mantissa < 7.5 ? 5 : 10);
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(from / step - 1e-9); i * step <= to + step * 1e-9; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** 1, 10, 100; and 2 and 5 times as much, where there is room. */
    private List<Double> powersOfTen(int about) {
        double decades = Math.log10(to / from);
        double[] mantissas = decades < about / 2.0 ? new double[] {1, 2, 5} : new double[] {1};
        int stride = (int) Math.max(1, Math.ceil(decades / (2.0 * about)));
        List<Double> ticks = new ArrayList<>();
        for (int power = (int) Math.floor(Math.log10(from)); power <= Math.log10(to); power += stride) {
            for (double mantissa : mantissas) {
                double tick = mantissa * Math.pow(10, power);
                if (tick >= from * (1 - 1e-9) && tick <= to * (1 + 1e-9)) {
                    ticks.add(tick);
                }
            }
        }
        return ticks;
    }

    /** The number as a tick's label: no more digits than it has, six at most. */
    static String label(double number) {
        if (number == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(number).round(new MathContext(6)).stripTrailingZeros();
        boolean plain = Math.abs(number) >= 1e-4 && Math.abs(number) < 1e6;
        String text = plain
                ? rounded.toPlainString()
                : rounded.toString().replace("E+", "e").replace("E", "e");
        return text.replace('-', '−');
    }
}
