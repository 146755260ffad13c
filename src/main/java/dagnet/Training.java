package dagnet;

import dagnet.nn.Losses;
import dagnet.nn.Mlp;
import dagnet.optim.Optimizer;
import dagnet.optim.Schedule;
import java.util.List;
import java.util.function.Consumer;

/**
 * The training loop: forward, loss, backward, step, and again.
 *
 * <p>An <em>epoch</em> is one pass over all samples. It has as many steps as there are batches.
 */
public final class Training {

    private Training() {}

    /**
     * How to train.
     *
     * @param epochs how often to go over all samples, at least 1
     * @param batchSize how many samples make a step, at least 1; if it is no less than the number of samples, every step
     *     sees them all
     * @param learningRate the optimizer's learning rate at each step, counted from 0 over all epochs
     * @param l2 the strength of {@link Losses#l2} on the model's parameters, at least 0
     * @param seed for the shuffle of the samples at the beginning of each epoch, in which every order is equally likely;
     *     where a batch is all there is, nothing is shuffled
     * @param patience stop early after this many epochs in a row without a new lowest loss; the loss of an epoch is the
     *     mean over its samples, each with the loss of its batch
     */
    public record Options(int epochs, int batchSize, Schedule learningRate, double l2, long seed, int patience) {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one is out of its range
         */
        public Options {
            requirePositive("epochs", epochs);
            requirePositive("batchSize", batchSize);
            requirePositive("patience", patience);
            if (!(l2 >= 0 && l2 < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("l2 was " + l2 + "; expected a finite number, 0 or more");
            }
        }

        /** All samples in every step, no penalty, no early stop. */
        public static Options fullBatch(int epochs, Schedule learningRate) {
            return new Options(epochs, Integer.MAX_VALUE, learningRate, 0, 0, Integer.MAX_VALUE);
        }

        /** The same with a penalty on the parameters. */
        public Options withL2(double strength) {
            return new Options(epochs, batchSize, learningRate, strength, seed, patience);
        }

        /** The same with batches of this size, shuffled anew in each epoch. */
        public Options withBatches(int size, long seed) {
            return new Options(epochs, size, learningRate, l2, seed, patience);
        }

        /** The same with an early stop. */
        public Options withPatience(int epochsWithoutProgress) {
            return new Options(epochs, batchSize, learningRate, l2, seed, epochsWithoutProgress);
        }

        private static void requirePositive(String name, int number) {
            if (number < 1) {
                throw new IllegalArgumentException(name + " was " + number + "; expected at least 1");
            }
        }
    }

    /**
     * One step as it was: what the model made of its batch before the step moved the parameters.
     *
     * @param accuracy the share of the batch that was correct, from 0 to 1
     */
    public record Step(int number, int epoch, double learningRate, double loss, double accuracy) {}

    // region Lesson 13: training
    /**
     * Trains a model. Each step sets the learning rate, forgets the old gradients, computes the loss of a batch and its
     * gradients, and lets the optimizer move the parameters. The last batch of an epoch may be smaller; no sample is
     * left out.
     *
     * @param optimizer of the model's parameters
     * @param watcher is told of every step after it
     * @return all steps, in order
     */
    public static List<Step> fit(
            Mlp model,
            Samples samples,
            Objective objective,
            Optimizer optimizer,
            Options options,
            Consumer<Step> watcher) {
        throw new UnsupportedOperationException("Lesson 13: write Training.fit");
    }

    /** The share of the samples for which the model decides correctly, from 0 to 1. */
    public static double accuracy(Mlp model, Samples samples, Objective objective) {
        throw new UnsupportedOperationException("Lesson 13: write Training.accuracy");
    }
    // endregion
}
