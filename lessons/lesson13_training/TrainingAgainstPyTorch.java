package lesson13_training;

import static testkit.goldens.CurveAssert.assertThat;

import dagnet.Objective;
import dagnet.Training;
import dagnet.Training.Options;
import dagnet.Training.Step;
import dagnet.nn.Mlp;
import dagnet.optim.Sgd;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import testkit.goldens.CurveAssert;
import testkit.goldens.Moons;

class TrainingAgainstPyTorch {

    @Test
    @DisplayName("two moons from the same weights: PyTorch's loss at every step")
    void losses() {
        List<Step> history = trainAsPyTorchDid(Moons.model());

        assertThat(history).hasTheLossesOfPyTorch();
    }

    @Test
    @DisplayName("two moons from the same weights: PyTorch's accuracy at every step")
    void accuracies() {
        List<Step> history = trainAsPyTorchDid(Moons.model());

        assertThat(history).hasTheAccuraciesOfPyTorch();
    }

    /** The last step is there for what comes before it: loss and accuracy after the 100 that PyTorch took. */
    private static List<Step> trainAsPyTorchDid(Mlp model) {
        return Training.fit(
                model,
                Moons.samples(),
                Objective.hinge(),
                new Sgd(model.parameters(), CurveAssert.FIRST_RATE),
                Options.fullBatch(Moons.steps() + 1, CurveAssert.RATES).withL2(1e-4),
                step -> {});
    }
}
