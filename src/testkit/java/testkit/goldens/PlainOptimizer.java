package testkit.goldens;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import testkit.goldens.Trajectory.Place;

/** Where an optimizer of two parameters leads, in plain arithmetic: the right one, or one with a {@link WrongStep}. */
final class PlainOptimizer {

    private final Recipe recipe;
    private final Set<WrongStep> wrong;
    private final double[] p;
    private final double[] gradient = new double[2];
    private final double[] mean = new double[2];
    private final double[] square = new double[2];
    private int t;

    private PlainOptimizer(Recipe recipe, Set<WrongStep> wrong, Place start) {
        this.recipe = recipe;
        this.wrong = wrong;
        this.p = new double[] {start.a(), start.b()};
    }

    /** The way of a wrong optimizer over as many steps. */
    static List<Place> way(Trajectory trajectory, WrongStep wrong, int steps) {
        return way(trajectory, EnumSet.of(wrong), steps);
    }

    /** The way of the right optimizer. */
    static List<Place> way(Trajectory trajectory, int steps) {
        return way(trajectory, EnumSet.noneOf(WrongStep.class), steps);
    }

    private static List<Place> way(Trajectory trajectory, Set<WrongStep> wrong, int steps) {
        PlainOptimizer optimizer = new PlainOptimizer(
                trajectory.recipe(), wrong, trajectory.places().get(0));
        List<Place> way = new ArrayList<>();
        way.add(trajectory.places().get(0));
        for (int step = 0; step < steps; step++) {
            optimizer.step(trajectory.landscape());
            double value = trajectory.landscape().at(optimizer.p[0], optimizer.p[1]);
            way.add(new Place(optimizer.p[0], optimizer.p[1], value));
        }
        return way;
    }

    private boolean is(WrongStep mistake) {
        return wrong.contains(mistake);
    }

    private void step(Landscape landscape) {
        double[] slopes = landscape.slopes(p[0], p[1]);
        double[] start = p.clone();
        t++;
        for (int i = 0; i < 2; i++) {
            gradient[i] = slopes[i] + (is(WrongStep.OLD_GRADIENTS) ? gradient[i] : 0);
            double sign = is(WrongStep.UPHILL) ? -1 : 1;
            double rate = recipe.learningRate();
            double direction = recipe.isSgd() ? sgd(i, start[i]) : adam(i, start[i]);
            p[i] = is(WrongStep.NO_STEP)
                    ? start[i]
                    : start[i] - sign * rate * direction - decayOfTheParameter() * start[i];
        }
    }

    private double sgd(int i, double start) {
        int memory = is(WrongStep.ONE_STATE_FOR_ALL) ? 0 : i;
        double momentum = is(WrongStep.MOMENTUM_IGNORED) ? 0 : recipe.momentum();
        double g = gradient[i] + decayOfTheGradient() * start;
        double share =
                is(WrongStep.MOMENTUM_DAMPED) ? 1 - momentum : is(WrongStep.RATE_TWICE) ? recipe.learningRate() : 1;
        double v = momentum * mean[memory] + share * g;
        mean[memory] = v;
        if (!recipe.nesterov() || is(WrongStep.NESTEROV_IGNORED)) {
            return v;
        }
        return (is(WrongStep.NESTEROV_WITHOUT_GRADIENT) ? 0 : g) + momentum * v;
    }

    private double adam(int i, double start) {
        int memory = is(WrongStep.ONE_STATE_FOR_ALL) ? 0 : i;
        double g = gradient[i] + decayOfTheGradient() * start;
        double beta1 =
                is(WrongStep.BETAS_IGNORED) ? 0.9 : is(WrongStep.BETAS_SWAPPED) ? recipe.beta2() : recipe.beta1();
        double beta2 =
                is(WrongStep.BETAS_IGNORED) ? 0.999 : is(WrongStep.BETAS_SWAPPED) ? recipe.beta1() : recipe.beta2();
        mean[memory] = average(beta1, mean[memory], g);
        square[memory] = average(beta2, square[memory], is(WrongStep.NO_SQUARE) ? g : g * g);
        boolean uncorrected = is(WrongStep.NO_BIAS_CORRECTION);
        double m = mean[memory] / (uncorrected || is(WrongStep.NO_MEAN_CORRECTION) ? 1 : correction(beta1, i));
        double v = square[memory] / (uncorrected || is(WrongStep.NO_SQUARE_CORRECTION) ? 1 : correction(beta2, i));
        double epsilon = is(WrongStep.EPSILON_LEFT_OUT)
                ? 0
                : recipe.epsilon() / (is(WrongStep.EPSILON_BEFORE_CORRECTION) ? Math.sqrt(correction(beta2, i)) : 1);
        double rate = is(WrongStep.RATE_TWICE) ? recipe.learningRate() : 1;
        return rate
                * m
                / (is(WrongStep.EPSILON_INSIDE_ROOT)
                        ? Math.sqrt(v + epsilon)
                        : (is(WrongStep.NO_ROOT) ? v : Math.sqrt(v)) + epsilon);
    }

    private double average(double beta, double before, double now) {
        return is(WrongStep.AVERAGES_SWAPPED) ? (1 - beta) * before + beta * now : beta * before + (1 - beta) * now;
    }

    private double correction(double beta, int i) {
        int steps = is(WrongStep.STEP_FROM_0) ? t - 1 : is(WrongStep.STEP_PER_PARAMETER) ? 2 * t - 1 + i : t;
        return 1 - Math.pow(beta, steps);
    }

    private double decayOfTheGradient() {
        return decoupled() || is(WrongStep.DECAY_AT_FIRST) && t > 1 ? 0 : weightDecay();
    }

    private double decayOfTheParameter() {
        double rate = is(WrongStep.DECAY_WITHOUT_RATE) ? 1 : recipe.learningRate();
        return decoupled() ? rate * weightDecay() : 0;
    }

    private boolean decoupled() {
        return is(WrongStep.DECAY_DECOUPLED) || recipe.kind.equals("adamw") && !is(WrongStep.DECAY_COUPLED);
    }

    private double weightDecay() {
        return is(WrongStep.DECAY_IGNORED)
                ? 0
                : is(WrongStep.DECAY_PUSHES) ? -recipe.weightDecay() : recipe.weightDecay();
    }
}
