package testkit.goldens;

import dagnet.Value;
import java.util.Locale;

/** A function of two parameters whose minimum an optimizer looks for. */
enum Landscape {
    /** Rosenbrock's valley, {@code (1 - a)² + 100 (b - a²)²}: narrow and bent, with its minimum at (1, 1). */
    ROSENBROCK {
        @Override
        Value of(Value a, Value b) {
            Value left = a.neg().add(1);
            Value off = b.sub(a.mul(a));
            return left.mul(left).add(off.mul(off).mul(100));
        }

        @Override
        double at(double a, double b) {
            return (1 - a) * (1 - a) + 100 * (b - a * a) * (b - a * a);
        }

        @Override
        double[] slopes(double a, double b) {
            return new double[] {-2 * (1 - a) - 400 * a * (b - a * a), 200 * (b - a * a)};
        }
    },
    /** The bowl {@code 3a² + ab + b²/2 - a}: steep one way and shallow the other, with its minimum at (0.2, -0.2). */
    BOWL {
        @Override
        Value of(Value a, Value b) {
            return a.mul(a).mul(3).add(a.mul(b)).add(b.mul(b).mul(0.5)).sub(a);
        }

        @Override
        double at(double a, double b) {
            return 3 * a * a + a * b + b * b / 2 - a;
        }

        @Override
        double[] slopes(double a, double b) {
            return new double[] {6 * a + b - 1, a + b};
        }
    };

    /** Computes it on the engine under test. */
    abstract Value of(Value a, Value b);

    /** The same in plain arithmetic. */
    abstract double at(double a, double b);

    /** Its gradient, by hand. */
    abstract double[] slopes(double a, double b);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
