package testkit.goldens;

import dagnet.Samples;
import dagnet.Value;
import dagnet.nn.Losses;
import dagnet.nn.Mlp;
import dagnet.optim.Optimizer;
import dagnet.optim.Schedule;
import dagnet.optim.Sgd;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ways to write the training loop that go wrong. Each goes through PyTorch's training on the engine under test, whose
 * parts the earlier lessons have judged, to see whether it leads to the losses that were found.
 */
enum WrongLoop {
    NO_ZERO_GRAD(
            "the gradients of one step were still there in the next: call zeroGrad before backward, in every step"),
    NO_STEP("the parameters did not move: zeroGrad comes before backward, and each step ends with step of the"
            + " optimizer, after backward"),
    RATE_NOT_SET("the learning rate stayed what it was: set it to the schedule's rate before every step"),
    RATE_AHEAD("the schedule was asked one step ahead: its steps are counted from 0"),
    RATE_BEHIND("the schedule's rate was set after the step that it is for: set it before"),
    PENALTY_LEFT_OUT("the penalty l2 was left out: it is part of the loss"),
    PENALTY_NOT_REPORTED(
            "the loss in the history is without the penalty: it is the whole loss that was walked backward"),
    REPORTED_AFTER("these are the losses after each step: the history has what the model made of its batch before it");

    private static final double L2 = 1e-4;

    final String words;

    WrongLoop(String words) {
        this.words = words;
    }

    /** The losses that the wrong loop reports at the first steps. */
    List<Double> losses(int steps, double firstRate, Schedule schedule) {
        Samples samples = Moons.samples();
        Mlp model = Moons.model();
        Optimizer sgd = new Sgd(model.parameters(), firstRate);
        List<Double> losses = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            if (this != NO_ZERO_GRAD) {
                sgd.zeroGrad();
            }
            Value mistakes = mistakes(model, samples);
            Value loss = withPenalty(mistakes, model);
            loss.backward();
            sgd.setLearningRate(rate(step, firstRate, schedule));
            if (this != NO_STEP) {
                sgd.step();
            }
            Value after = this == REPORTED_AFTER ? withPenalty(mistakes(model, samples), model) : loss;
            losses.add(this == PENALTY_NOT_REPORTED ? mistakes.data() : after.data());
        }
        return losses;
    }

    private double rate(int step, double firstRate, Schedule schedule) {
        return switch (this) {
            case RATE_NOT_SET -> firstRate;
            case RATE_AHEAD -> schedule.at(step + 1);
            case RATE_BEHIND -> step == 0 ? firstRate : schedule.at(step - 1);
            default -> schedule.at(step);
        };
    }

    private Value withPenalty(Value mistakes, Mlp model) {
        return this == PENALTY_LEFT_OUT ? mistakes : mistakes.add(Losses.l2(model.parameters(), L2));
    }

    private static Value mistakes(Mlp model, Samples samples) {
        List<Value> scores = Arrays.stream(samples.points())
                .map(point -> model.apply(Value.of(point)).get(0))
                .toList();
        return Losses.hinge(scores, samples.labels());
    }
}
