package lesson10_losses;

import static testkit.networks.Loss.BINARY_CROSS_ENTROPY;
import static testkit.networks.Loss.CROSS_ENTROPY;
import static testkit.networks.Loss.HINGE;
import static testkit.networks.Loss.L2;
import static testkit.networks.Loss.MEAN_SQUARED_ERROR;
import static testkit.networks.LossAssert.assertThat;
import static testkit.networks.LossCase.loss;
import static testkit.networks.LossCase.x;
import static testkit.networks.LossCase.y;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import testkit.networks.LossCase;
import testkit.networks.RandomLosses;

class LossesAgainstPyTorch {

    @Provide
    Arbitrary<LossCase> meanSquaredErrors() {
        return RandomLosses.of(MEAN_SQUARED_ERROR, RandomLosses.moderate());
    }

    @Provide
    Arbitrary<LossCase> hinges() {
        return RandomLosses.of(HINGE, RandomLosses.moderate());
    }

    @Provide
    Arbitrary<LossCase> binaryCrossEntropies() {
        return RandomLosses.of(BINARY_CROSS_ENTROPY, RandomLosses.moderate());
    }

    @Provide
    Arbitrary<LossCase> extremeBinaryCrossEntropies() {
        return RandomLosses.of(BINARY_CROSS_ENTROPY, RandomLosses.extreme());
    }

    @Provide
    Arbitrary<LossCase> crossEntropies() {
        return RandomLosses.of(CROSS_ENTROPY, RandomLosses.moderate());
    }

    @Provide
    Arbitrary<LossCase> extremeCrossEntropies() {
        return RandomLosses.of(CROSS_ENTROPY, RandomLosses.extreme());
    }

    @Provide
    Arbitrary<LossCase> penalties() {
        return RandomLosses.of(L2, RandomLosses.moderate());
    }

    @Property
    @Label("PyTorch agrees about any mean squared error and its gradients")
    void meanSquaredError(@ForAll("meanSquaredErrors") LossCase batch) {
        assertThat(batch).hasTheValueAndGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch agrees about any hinge loss and its gradients")
    void hinge(@ForAll("hinges") LossCase batch) {
        assertThat(batch).hasTheValueAndGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch agrees about any binary cross-entropy and its gradients")
    void binaryCrossEntropy(@ForAll("binaryCrossEntropies") LossCase batch) {
        assertThat(batch).hasTheValueAndGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch agrees about binary cross-entropy of logits whose exponentials overflow")
    void extremeBinaryCrossEntropy(@ForAll("extremeBinaryCrossEntropies") LossCase batch) {
        assertThat(batch).hasTheValueAndGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch agrees about any cross-entropy and its gradients")
    void crossEntropy(@ForAll("crossEntropies") LossCase sample) {
        assertThat(sample).hasTheValueAndGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch agrees about cross-entropy of logits whose exponentials overflow")
    void extremeCrossEntropy(@ForAll("extremeCrossEntropies") LossCase sample) {
        assertThat(sample).hasTheValueAndGradientsOfPyTorch();
    }

    @Property
    @Label("PyTorch agrees about any L2 penalty and its gradients")
    void l2(@ForAll("penalties") LossCase parameters) {
        assertThat(parameters).hasTheValueAndGradientsOfPyTorch();
    }

    @Example
    @Label("PyTorch agrees about logits of 1000 and -1000, right and wrong")
    void extremes() {
        assertThat(loss(BINARY_CROSS_ENTROPY, x(1000, -1000, 1000, -1000), y(1, 0, 0, 1)))
                .hasTheValueAndGradientsOfPyTorch();
        assertThat(loss(CROSS_ENTROPY, x(1000, -1000, 0), y(0))).hasTheValueAndGradientsOfPyTorch();
        assertThat(loss(CROSS_ENTROPY, x(1000, -1000, 0), y(1))).hasTheValueAndGradientsOfPyTorch();
    }

    @Example
    @Label("PyTorch agrees about logits that are all the same, however small")
    void ties() {
        assertThat(loss(CROSS_ENTROPY, x(-1000, -1000, -1000), y(2))).hasTheValueAndGradientsOfPyTorch();
        assertThat(loss(BINARY_CROSS_ENTROPY, x(0, 0), y(0, 1))).hasTheValueAndGradientsOfPyTorch();
    }

    @Example
    @Label("PyTorch agrees about one class alone, which is certain, and about a batch of one")
    void one() {
        assertThat(loss(CROSS_ENTROPY, x(3), y(0))).hasTheValueAndGradientsOfPyTorch();
        assertThat(loss(HINGE, x(0.5), y(-1))).hasTheValueAndGradientsOfPyTorch();
        assertThat(loss(MEAN_SQUARED_ERROR, x(2), y(-1))).hasTheValueAndGradientsOfPyTorch();
        assertThat(loss(L2, x(2), y(0))).hasTheValueAndGradientsOfPyTorch();
    }
}
