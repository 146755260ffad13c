package dagnet;

import dagnet.nn.Losses;
import dagnet.nn.Mlp;
import dagnet.optim.Optimizer;
import dagnet.optim.Schedule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

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
        List<Step> history = new ArrayList<>();
        int[] order = IntStream.range(0, samples.size()).toArray();
        int batchSize = Math.min(options.batchSize(), samples.size());
        Random random = new Random(options.seed());
        double best = Double.POSITIVE_INFINITY;
        int epochsWithoutProgress = 0;
        for (int epoch = 0; epoch < options.epochs() && epochsWithoutProgress < options.patience(); epoch++) {
            if (batchSize < samples.size()) {
                shuffle(order, random);
            }
            double sum = 0;
            for (int start = 0; start < order.length; start += batchSize) {
                int end = Math.min(start + batchSize, order.length);
                Samples batch = samples.at(Arrays.copyOfRange(order, start, end));
                optimizer.setLearningRate(options.learningRate().at(history.size()));
                Step step = step(history.size(), epoch, model, batch, objective, optimizer, options.l2());
                history.add(step);
                watcher.accept(step);
                sum += step.loss() * batch.size();
            }
            double loss = sum / samples.size();
            epochsWithoutProgress = loss < best ? 0 : epochsWithoutProgress + 1;
            best = Math.min(best, loss);
        }
        return history;
    }

    /** The share of the samples for which the model decides correctly, from 0 to 1. */
    public static double accuracy(Mlp model, Samples samples, Objective objective) {
        return accuracy(outputs(model, samples), samples, objective);
    }

    private static Step step(
            int number, int epoch, Mlp model, Samples batch, Objective objective, Optimizer optimizer, double l2) {
        optimizer.zeroGrad();
        List<List<Value>> outputs = outputs(model, batch);
        Value loss = objective.loss(outputs, batch.labels());
        if (l2 != 0) {
            loss = loss.add(Losses.l2(model.parameters(), l2));
        }
        loss.backward();
        optimizer.step();
        return new Step(number, epoch, optimizer.learningRate(), loss.data(), accuracy(outputs, batch, objective));
    }

    private static List<List<Value>> outputs(Mlp model, Samples samples) {
        List<List<Value>> outputs = new ArrayList<>();
        for (double[] point : samples.points()) {
            outputs.add(model.apply(Value.of(point)));
        }
        return outputs;
    }

    private static double accuracy(List<List<Value>> outputs, Samples samples, Objective objective) {
        long correct = IntStream.range(0, samples.size())
                .filter(i -> objective.isCorrect(outputs.get(i), samples.labels()[i]))
                .count();
        return (double) correct / samples.size();
    }

    /** After Fisher and Yates. (Knuth, volume 2, algorithm P.) */
    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }
    // endregion
}
