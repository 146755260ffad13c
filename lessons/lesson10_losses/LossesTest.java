package lesson10_losses;

import static org.assertj.core.api.Assertions.within;
import static testkit.assertions.Assertions.assertThat;
import static testkit.assertions.Assertions.assertThatThrownBy;

import dagnet.Value;
import dagnet.nn.Losses;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LossesTest {

    @Test
    @DisplayName("mean squared error: 1 instead of 2 and 5 instead of 2 is (1 + 9)/2 = 5")
    void meanSquaredError() {
        List<Value> predictions = Value.of(1, 5);

        Value loss = Losses.meanSquaredError(predictions, 2, 2);
        loss.backward();

        assertThat(loss.data()).isEqualTo(5);
        assertThat(predictions)
                .as("gradients: 2·(prediction - target)/2")
                .extracting(Value::grad)
                .containsExactly(-1.0, 3.0);
    }

    @Test
    @DisplayName("hinge: the scores 0.5, 3 and 0.5 for the labels 1, 1 and -1 lose 0.5, 0 and 1.5")
    void hinge() {
        List<Value> scores = Value.of(0.5, 3, 0.5);

        Value loss = Losses.hinge(scores, 1, 1, -1);
        loss.backward();

        assertThat(loss.data()).as("the mean of 0.5, 0 and 1.5").isEqualTo(2.0 / 3, within(1e-12));
        assertThat(scores.get(0).grad())
                .as("right, but within the margin: push it up")
                .isEqualTo(-1.0 / 3, within(1e-12));
        assertThat(scores.get(1).grad())
                .as("right, and beyond the margin: leave it alone")
                .isZero();
        assertThat(scores.get(2).grad()).as("wrong: push it down").isEqualTo(1.0 / 3, within(1e-12));
    }

    @Test
    @DisplayName("hinge: a score exactly at the margin loses nothing")
    void hingeAtTheMargin() {
        Value loss = Losses.hinge(Value.of(1, -1), 1, -1);

        assertThat(loss.data()).isZero();
    }

    @Test
    @DisplayName("binary cross-entropy: a logit of 0 gives both labels one half, and costs log 2")
    void binaryCrossEntropyOfNoIdea() {
        List<Value> logits = Value.of(0, 0);

        Value loss = Losses.binaryCrossEntropy(logits, 1, 0);
        loss.backward();

        assertThat(loss.data()).isEqualTo(Math.log(2), within(1e-12));
        assertThat(logits.get(0).grad())
                .as("gradient for the label 1: (0.5 - 1)/2")
                .isEqualTo(-0.25, within(1e-12));
        assertThat(logits.get(1).grad())
                .as("gradient for the label 0: (0.5 - 0)/2")
                .isEqualTo(0.25, within(1e-12));
    }

    @Test
    @DisplayName("binary cross-entropy: to be sure costs nothing where it is right, and as much as the logit where not")
    void binaryCrossEntropyOfExtremeLogits() {
        Value right = Losses.binaryCrossEntropy(Value.of(1000, -1000), 1, 0);
        Value wrong = Losses.binaryCrossEntropy(Value.of(1000, -1000), 0, 1);

        assertThat(right.data()).as("sure and right").isEqualTo(0, within(1e-12));
        assertThat(wrong.data()).as("sure and wrong").isEqualTo(1000, within(1e-9));
    }

    @Test
    @DisplayName("cross-entropy: equal logits for four classes give each a quarter, and cost log 4")
    void crossEntropyOfNoIdea() {
        List<Value> logits = Value.of(7, 7, 7, 7);

        Value loss = Losses.crossEntropy(logits, 2);
        loss.backward();

        assertThat(loss.data()).isEqualTo(Math.log(4), within(1e-12));
        assertThat(logits.get(0).grad())
                .as("gradient of a wrong class: its probability")
                .isEqualTo(0.25, within(1e-12));
        assertThat(logits.get(2).grad())
                .as("gradient of the right class: its probability - 1")
                .isEqualTo(-0.75, within(1e-12));
    }

    @Test
    @DisplayName("cross-entropy: logits of ±1000 give a finite loss with the right gradients")
    void crossEntropyOfExtremeLogits() {
        List<Value> logits = Value.of(1000, -1000);

        Value loss = Losses.crossEntropy(logits, 1);
        loss.backward();

        assertThat(loss.data()).isEqualTo(2000, within(1e-9));
        assertThat(logits.get(0).grad()).as("gradient of the wrong class").isEqualTo(1, within(1e-12));
        assertThat(logits.get(1).grad()).as("gradient of the right class").isEqualTo(-1, within(1e-12));
    }

    @Test
    @DisplayName("L2: 0.5 times the squares of 1, -2 and 3 is 0.5·(1 + 4 + 9) = 7")
    void l2() {
        List<Value> parameters = Value.of(1, -2, 3);

        Value penalty = Losses.l2(parameters, 0.5);
        penalty.backward();

        assertThat(penalty.data()).isEqualTo(7);
        assertThat(parameters)
                .as("gradients: 2 · strength · parameter")
                .extracting(Value::grad)
                .containsExactly(1.0, -2.0, 3.0);
    }

    @Test
    @DisplayName("an empty batch is an error")
    void emptyBatch() {
        assertThatThrownBy(
                        () -> Losses.meanSquaredError(List.of()), "mean squared error of no predictions: 0 / 0 is NaN")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Losses.hinge(List.of()), "hinge of no scores: 0 / 0 is NaN")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> Losses.binaryCrossEntropy(List.of()), "binary cross-entropy of no logits: 0 / 0 is NaN")
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Losses.crossEntropy(List.of(), 0), "cross-entropy of no logits")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("more or fewer targets than predictions is an error that names both numbers")
    void sizesThatDoNotMatch() {
        List<Value> three = Value.of(0.5, 0.5, 0.5);

        assertThatThrownBy(
                        () -> Losses.meanSquaredError(three, 1, 1),
                        "mean squared error of 3 predictions with 2 targets")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2")
                .hasMessageContaining("3");
        assertThatThrownBy(() -> Losses.hinge(three, 1, 1, 1, 1), "hinge of 3 scores with 4 labels")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4")
                .hasMessageContaining("3");
        assertThatThrownBy(
                        () -> Losses.binaryCrossEntropy(three, 1, 1), "binary cross-entropy of 3 logits with 2 labels")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2")
                .hasMessageContaining("3");
    }

    @Test
    @DisplayName("the hinge's labels are -1 and 1; another one is an error that names it")
    void labelsOfTheHinge() {
        List<Value> scores = Value.of(0.5, 0.5);

        assertThatThrownBy(() -> Losses.hinge(scores, 1, 0), "hinge with the label 0")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
        assertThatThrownBy(() -> Losses.hinge(scores, 1, Double.NaN), "hinge with the label NaN")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NaN");
    }

    @Test
    @DisplayName("the labels of binary cross-entropy are 0 and 1; another one is an error that names it")
    void labelsOfBinaryCrossEntropy() {
        List<Value> logits = Value.of(0.5, 0.5);

        assertThatThrownBy(() -> Losses.binaryCrossEntropy(logits, 1, -1), "binary cross-entropy with the label -1")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(
                        () -> Losses.binaryCrossEntropy(logits, Double.NaN, 1),
                        "binary cross-entropy with the label NaN")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NaN");
    }

    @Test
    @DisplayName("a class that does not exist is an error that names it")
    void classOutOfRange() {
        List<Value> logits = Value.of(0.5, 0.5);

        assertThatThrownBy(() -> Losses.crossEntropy(logits, 2), "cross-entropy of 2 logits with the class 2")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2");
        assertThatThrownBy(() -> Losses.crossEntropy(logits, -1), "cross-entropy of 2 logits with the class -1")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @Test
    @DisplayName("a negative strength, or NaN, is an error that names it")
    void wrongStrength() {
        List<Value> parameters = Value.of(0.5, 0.5);

        assertThatThrownBy(() -> Losses.l2(parameters, -0.1), "L2 with the strength -0.1")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-0.1");
        assertThatThrownBy(() -> Losses.l2(parameters, Double.NaN), "L2 with the strength NaN")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NaN");
    }
}
