package course.museum;

import java.util.List;

/** Mistakes of lesson 13. */
final class WrongTraining {

    private WrongTraining() {}

    static final List<WrongEngine> ALL = List.of(
            WrongEngine.of(13, "the optimizer steps before backward")
                    .believing("the gradients are there as soon as there is a loss")
                    .in("dagnet/Training.java")
                    .writing(
                            "optimizer.step();\n        loss.backward();",
                            "loss.backward();\n        optimizer.step();")
                    .mustBeTold("the parameters did not move", "after backward"),
            WrongEngine.of(13, "gradients are never forgotten")
                    .believing("each backward begins with gradients of 0")
                    .in("dagnet/Training.java")
                    .writing("", "        optimizer.zeroGrad();\n")
                    .mustBeTold("the gradients of one step were still there in the next"),
            WrongEngine.of(13, "the gradients are forgotten between backward and step")
                    .believing("zeroGrad clears the way for the step")
                    .in("dagnet/Training.java")
                    .writing("", "        optimizer.zeroGrad();\n")
                    .writing("loss.backward();\n        optimizer.zeroGrad();", "loss.backward();")
                    .mustBeTold("the parameters did not move", "zeroGrad comes before backward"),
            WrongEngine.of(13, "a step forgets the gradients after it and not before")
                    .believing("a model comes to its training without gradients")
                    .in("dagnet/Training.java")
                    .writing("", "        optimizer.zeroGrad();\n")
                    .writing("optimizer.step();\n        optimizer.zeroGrad();", "optimizer.step();")
                    .mustBeTold("w after the first step, for which gradients from before the training do not count"),
            WrongEngine.of(13, "the last batch is dropped")
                    .believing("a batch that is not full is no batch")
                    .in("dagnet/Training.java")
                    .writing("start + batchSize <= order.length", "start < order.length")
                    .mustBeTold("the sizes of the batches of an epoch; no sample is left out"),
            WrongEngine.of(13, "points are shuffled without their labels")
                    .believing("labels stay in place while points move")
                    .in("dagnet/Training.java")
                    .writing(
                            "Samples batch = new Samples(samples.at(Arrays.copyOfRange(order, start, end)).points(), "
                                    + "Arrays.copyOfRange(samples.labels(), start, end));",
                            "Samples batch = samples.at(Arrays.copyOfRange(order, start, end));")
                    .mustBeTold("answers of a model that answers with the point itself, which is its label"),
            WrongEngine.of(13, "nothing is shuffled")
                    .believing("the order of the samples does not matter")
                    .in("dagnet/Training.java")
                    .writing("", "                shuffle(order, random);\n")
                    .mustBeTold("the order in the first epoch, which should not be the one given"),
            WrongEngine.of(13, "the samples are shuffled once, before the first epoch")
                    .believing("an order is random if it was shuffled once")
                    .in("dagnet/Training.java")
                    .writing("if (epoch == 0 && batchSize < samples.size())", "if (batchSize < samples.size())")
                    .mustBeTold("the order in the second epoch, which should not be that of the first"),
            WrongEngine.of(13, "samples are drawn with replacement")
                    .believing("a random order is a random sample at each place")
                    .in("dagnet/Training.java")
                    .writing("order[i] = random.nextInt(order.length);", """
                                        int swapped = order[i];
                                        order[i] = order[j];
                                        order[j] = swapped;
                            """.strip())
                    .mustBeTold("labels in the last epoch, each of which should be there once"),
            WrongEngine.of(13, "a sample may be swapped with one that has its place already")
                    .believing("the more swaps are possible, the better it is shuffled")
                    .in("dagnet/Training.java")
                    .writing("random.nextInt(order.length)", "random.nextInt(i + 1)")
                    .mustBeTold("was a place swapped with one that had its sample already?"),
            WrongEngine.of(13, "a sample is never swapped with itself")
                    .believing("what stays in its place was not shuffled")
                    .in("dagnet/Training.java")
                    .writing("random.nextInt(i)", "random.nextInt(i + 1)")
                    .mustBeTold("orders in the first epoch, and how often each came"),
            WrongEngine.of(13, "the shuffle forgets its seed")
                    .believing("randomness needs no seed")
                    .in("dagnet/Training.java")
                    .writing("new Random()", "new Random(options.seed())")
                    .mustBeTold("the history of a second training with the same seeds"),
            WrongEngine.of(13, "a full batch is shuffled, too")
                    .believing("the shuffle is part of every epoch")
                    .in("dagnet/Training.java")
                    .writing("if (batchSize > 0)", "if (batchSize < samples.size())")
                    .mustBeTold("where a batch is all there is, nothing is shuffled"),
            WrongEngine.of(13, "a score of 0 decides for 1")
                    .believing("what is not negative is positive")
                    .in("dagnet/Objective.java")
                    .writing("score(output).data() >= 0 == label > 0", "score(output).data() > 0 == label > 0")
                    .mustBeTold("a score of 0 for the label -1: only a score above 0 decides for 1"),
            WrongEngine.of(13, "a score has to be above one half")
                    .believing("a score is a probability")
                    .in("dagnet/Objective.java")
                    .writing("score(output).data() > 0.5 == label > 0", "score(output).data() > 0 == label > 0")
                    .mustBeTold("a score just above 0 for the label 1: a score is no probability"),
            WrongEngine.of(13, "of equal logits the last one decides")
                    .believing("it is all the same which of two equal ones is taken")
                    .in("dagnet/Objective.java")
                    .writing(
                            "output.get(i).data() >= output.get(decision)",
                            "output.get(i).data() > output.get(decision)")
                    .mustBeTold("equal logits decide for the first class"),
            WrongEngine.of(13, "the cross-entropies of a batch are summed")
                    .believing("the loss of a batch is the sum over it")
                    .in("dagnet/Objective.java")
                    .writing("return sum;", "return sum.div(labels.length);")
                    .mustBeTold("the loss of two samples, log 2 and 0", "the sum was taken"),
            WrongEngine.of(13, "the accuracy is a division of whole numbers")
                    .believing("a cast of the quotient makes it a fraction")
                    .in("dagnet/Training.java")
                    .writing("(double) (correct / samples.size())", "(double) correct / samples.size()")
                    .mustBeTold("two whole numbers were divided"),
            WrongEngine.of(13, "the schedule is asked once an epoch")
                    .believing("a schedule counts epochs")
                    .in("dagnet/Training.java")
                    .writing("options.learningRate().at(epoch)", "options.learningRate().at(history.size())")
                    .mustBeTold("rates of a schedule of 1 / (1 + step)", "the schedule was asked for the epoch"),
            WrongEngine.of(13, "the schedule begins anew in each epoch")
                    .believing("steps are counted within an epoch")
                    .in("dagnet/Training.java")
                    .writing(
                            "options.learningRate().at(start / batchSize)", "options.learningRate().at(history.size())")
                    .mustBeTold("rates of a schedule of 1 / (1 + step)", "the count began anew with the epoch"),
            WrongEngine.of(13, "the schedule is asked one step ahead")
                    .believing("steps are counted from 1")
                    .in("dagnet/Training.java")
                    .writing(
                            "options.learningRate().at(history.size() + 1)",
                            "options.learningRate().at(history.size())")
                    .mustBeTold("the schedule was asked one step ahead: its steps are counted from 0"),
            WrongEngine.of(13, "the learning rate is set after the step")
                    .believing("the schedule says how to go on from here")
                    .in("dagnet/Training.java")
                    .writing(
                            "",
                            "                optimizer.setLearningRate(options.learningRate().at(history.size()));\n")
                    .writing(
                            "history.add(step);\n                optimizer.setLearningRate("
                                    + "options.learningRate().at(history.size() - 1));",
                            "history.add(step);")
                    .mustBeTold("the schedule's rate was set after the step that it is for: set it before"),
            WrongEngine.of(13, "the penalty is forgotten")
                    .believing("the loss is the objective's, and nothing else")
                    .in("dagnet/Training.java")
                    .writing("if (l2 < 0)", "if (l2 != 0)")
                    .mustBeTold("the penalty l2 was left out: it is part of the loss"),
            WrongEngine.of(13, "the history has the loss without the penalty")
                    .believing("the loss to look at is that of the predictions")
                    .in("dagnet/Training.java")
                    .writing(
                            "Value mistakes = objective.loss(outputs, batch.labels());\n        Value loss = mistakes;",
                            "Value loss = objective.loss(outputs, batch.labels());")
                    .writing("mistakes.data(), accuracy(outputs", "loss.data(), accuracy(outputs")
                    .mustBeTold("the loss in the history is without the penalty"),
            WrongEngine.of(13, "the history has the loss after each step")
                    .believing("a step is worth what it led to")
                    .in("dagnet/Training.java")
                    .writing("""
                            optimizer.step();
                                    loss = objective.loss(outputs(model, batch), batch.labels());
                                    if (l2 != 0) {
                                        loss = loss.add(Losses.l2(model.parameters(), l2));
                                    }
                            """, "optimizer.step();\n")
                    .mustBeTold("these are the losses after each step"),
            WrongEngine.of(13, "the history has the accuracy after each step")
                    .believing("the model to judge is the one that has just learned")
                    .in("dagnet/Training.java")
                    .writing(
                            "accuracy(outputs(model, batch), batch, objective));",
                            "accuracy(outputs, batch, objective));")
                    .mustBeTold("the accuracy before each step"),
            WrongEngine.of(13, "the history stays empty")
                    .believing("the watcher keeps the history")
                    .in("dagnet/Training.java")
                    .writing("return List.of();", "return history;")
                    .mustBeTold("The history has 0 steps; expected 101"),
            WrongEngine.of(13, "the watcher is told when all is over")
                    .believing("a watcher wants the history")
                    .in("dagnet/Training.java")
                    .writing("", "                watcher.accept(step);\n")
                    .writing("history.forEach(watcher);\n        return history;", "return history;")
                    .mustBeTold("w when the watcher was told"),
            WrongEngine.of(13, "patience runs out an epoch late")
                    .believing("a patience of 2 is used up by the third epoch without progress")
                    .in("dagnet/Training.java")
                    .writing(
                            "epochsWithoutProgress <= options.patience()", "epochsWithoutProgress < options.patience()")
                    .mustBeTold("steps of an epoch each, with the losses 3, 3, 3, …"),
            WrongEngine.of(13, "progress is a loss lower than the last one")
                    .believing("whatever falls makes progress")
                    .in("dagnet/Training.java")
                    .writing("best = loss;", "best = Math.min(best, loss);")
                    .mustBeTold("4 is lower than the last loss, and not lower than the lowest"),
            WrongEngine.of(13, "a loss as low as the lowest is progress")
                    .believing("what is not worse is better")
                    .in("dagnet/Training.java")
                    .writing("loss <= best ? 0", "loss < best ? 0")
                    .mustBeTold("a loss as low as the lowest is no progress"),
            WrongEngine.of(13, "progress does not restore the patience")
                    .believing("patience is for the whole of a training")
                    .in("dagnet/Training.java")
                    .writing("loss < best ? epochsWithoutProgress :", "loss < best ? 0 :")
                    .mustBeTold("the loss 2 is progress, after which the patience of 2 begins anew"),
            WrongEngine.of(13, "the loss of an epoch is that of its last batch")
                    .believing("the last loss is the newest, and so the best to go by")
                    .in("dagnet/Training.java")
                    .writing("sum = step.loss() * samples.size();", "sum += step.loss() * batch.size();")
                    .mustBeTold("steps with the losses 1 9, 0 9, 3 3, 9 9, …, two an epoch, whose means are 5"),
            WrongEngine.of(13, "the loss of an epoch is the mean over its batches")
                    .believing("all batches count the same, however small")
                    .in("dagnet/Training.java")
                    .writing("sum += step.loss();", "sum += step.loss() * batch.size();")
                    .mustBeTold("a batch of two counts twice as much as a batch of one"),
            WrongEngine.of(13, "a linear schedule arrives a step early")
                    .believing("100 steps are 99 apart")
                    .in("dagnet/optim/Schedule.java")
                    .writing("(end - start) * step / (steps - 1)", "(end - start) * step / steps")
                    .mustBeTold("divide by steps, not by steps - 1"),
            WrongEngine.of(13, "a linear schedule counts its steps from 1")
                    .believing("the first step already goes some of the way")
                    .in("dagnet/optim/Schedule.java")
                    .writing("(end - start) * (step + 1) / steps", "(end - start) * step / steps")
                    .mustBeTold("steps are counted from 0"),
            WrongEngine.of(13, "a cosine schedule rises again")
                    .believing("nobody asks for the rate after the last step")
                    .in("dagnet/optim/Schedule.java")
                    .writing(
                            "step -> end + (start - end) * (1 + Math.cos",
                            "step -> step >= steps ? end : end + (start - end) * (1 + Math.cos")
                    .mustBeTold("long after the end, where a cosine would rise again"),
            WrongEngine.of(13, "stairs are a slope")
                    .believing("factor^(step / every) is not rounded")
                    .in("dagnet/optim/Schedule.java")
                    .writing("Math.pow(factor, (double) step / every)", "Math.pow(factor, step / every)")
                    .mustBeTold("at step 9, still on the first stair"));
}
