package course.museum;

import java.util.List;

/** Mistakes of lesson 12. */
final class WrongAdam {

    private WrongAdam() {}

    static final List<WrongEngine> ALL = List.of(
            WrongEngine.of(12, "decoupled weight decay goes through the averages")
                    .believing("decoupled is another word for weight decay")
                    .in("dagnet/optim/Adam.java")
                    .writing("p.data();", "decoupled ? p.data() * (1 - learningRate() * weightDecay) : p.data();")
                    .writing(
                            "p.grad() + weightDecay * p.data();",
                            "decoupled ? p.grad() : p.grad() + weightDecay * p.data();")
                    .mustBeTold("the weight decay went into the gradient, and so into the averages"),
            WrongEngine.of(12, "decoupled weight decay forgets the learning rate")
                    .believing("weight decay is a share of the parameter, whatever the rate")
                    .in("dagnet/optim/Adam.java")
                    .writing("p.data() * (1 - weightDecay)", "p.data() * (1 - learningRate() * weightDecay)")
                    .mustBeTold("the weight decay was taken off without the learning rate"),
            WrongEngine.of(12, "Adam's averages are not corrected")
                    .believing("an average that began at 0 is an average")
                    .in("dagnet/optim/Adam.java")
                    .writing(
                            "mean[i] / (Math.sqrt(square[i]) + epsilon)",
                            "mean[i] / meanCorrection / (Math.sqrt(square[i] / squareCorrection) + epsilon)")
                    .mustBeTold("the averages were used as they are: both start at 0"),
            WrongEngine.of(12, "Adam counts its steps from 0")
                    .believing("whatever is counted is counted from 0")
                    .in("dagnet/optim/Adam.java")
                    .writing("", "        steps++;\n")
                    .writing("Math.pow(beta2, steps++)", "Math.pow(beta2, steps)")
                    .mustBeTold("the steps were counted from 0, and 1 - beta^0 is 0"),
            WrongEngine.of(12, "Adam counts a step for each parameter")
                    .believing("t belongs to the loop over the parameters")
                    .in("dagnet/optim/Adam.java")
                    .writing("""
                                    for (int i = 0; i < mean.length; i++) {
                                        steps++;
                                        double meanCorrection = 1 - Math.pow(beta1, steps);
                                        double squareCorrection = 1 - Math.pow(beta2, steps);
                            """, """
                                    steps++;
                                    double meanCorrection = 1 - Math.pow(beta1, steps);
                                    double squareCorrection = 1 - Math.pow(beta2, steps);
                                    for (int i = 0; i < mean.length; i++) {
                            """)
                    .mustBeTold("t grew with every parameter: count a step once, before the loop"),
            WrongEngine.of(12, "epsilon is added inside the root")
                    .believing("epsilon keeps the root from being 0, wherever it is added")
                    .in("dagnet/optim/Adam.java")
                    .writing(
                            "Math.sqrt(square[i] / squareCorrection + epsilon)",
                            "(Math.sqrt(square[i] / squareCorrection) + epsilon)")
                    .mustBeTold("epsilon was added inside the root"),
            WrongEngine.of(12, "Adam divides by the mean square and not by its root")
                    .believing("a mean square is a size")
                    .in("dagnet/optim/Adam.java")
                    .writing(
                            "(square[i] / squareCorrection + epsilon)",
                            "(Math.sqrt(square[i] / squareCorrection) + epsilon)")
                    .mustBeTold("the root was left out"),
            WrongEngine.of(12, "Adam's second average is of the gradient itself")
                    .believing("both averages are of the gradient")
                    .in("dagnet/optim/Adam.java")
                    .writing("(1 - beta2) * g;", "(1 - beta2) * g * g;")
                    .mustBeTold("the second average took the gradient without squaring it"),
            WrongEngine.of(12, "beta1 and beta2 change places")
                    .believing("beta1 is for the square, which is there to divide by")
                    .in("dagnet/optim/Adam.java")
                    .writing("private double beta1 = 0.999;", "private double beta1 = 0.9;")
                    .writing("private double beta2 = 0.9;", "private double beta2 = 0.999;")
                    .mustBeTold("beta1 and beta2 changed places"),
            WrongEngine.of(12, "the averages keep the new and forget the old")
                    .believing("beta is the share of the new gradient")
                    .in("dagnet/optim/Adam.java")
                    .writing("(1 - beta1) * mean[i] + beta1 * g", "beta1 * mean[i] + (1 - beta1) * g")
                    .writing("(1 - beta2) * square[i] + beta2 * g * g", "beta2 * square[i] + (1 - beta2) * g * g")
                    .mustBeTold("the averages kept the new and forgot the old"),
            WrongEngine.of(12, "one beta is set before the other is checked")
                    .believing("an error undoes what was done before it")
                    .in("dagnet/optim/Adam.java")
                    .writing("""
                                    requireShare("beta1", beta1);
                                    this.beta1 = beta1;
                                    requireShare("beta2", beta2);
                                    this.beta2 = beta2;
                            """, """
                                    requireShare("beta1", beta1);
                                    requireShare("beta2", beta2);
                                    this.beta1 = beta1;
                                    this.beta2 = beta2;
                            """)
                    .mustBeTold("p after two steps with the betas 0.5 and 0.75"),
            WrongEngine.of(12, "all parameters share their averages")
                    .believing("an optimizer has two averages")
                    .in("dagnet/optim/Adam.java")
                    .writing(
                            "mean[0] = beta1 * mean[0] + (1 - beta1) * g;",
                            "mean[i] = beta1 * mean[i] + (1 - beta1) * g;")
                    .writing(
                            "square[0] = beta2 * square[0] + (1 - beta2) * g * g;",
                            "square[i] = beta2 * square[i] + (1 - beta2) * g * g;")
                    .writing(
                            "mean[0] / meanCorrection / (Math.sqrt(square[0] /",
                            "mean[i] / meanCorrection / (Math.sqrt(square[i] /")
                    .mustBeTold("all parameters shared their averages: each needs its own"));
}
