package course.museum;

import java.util.List;

/** Mistakes of lesson 11. */
final class WrongOptimizers {

    private WrongOptimizers() {}

    static final List<WrongEngine> ALL = List.of(
            WrongEngine.of(11, "an operation's value can be given another number")
                    .believing("any value may be set, and the graph follows")
                    .in("dagnet/Value.java")
                    .writing("""
                                public void setData(double data) {
                            """, """
                                public void setData(double data) {
                                    if (!isLeaf()) {
                                        throw new IllegalStateException("this value was made by '" + op + "'; expected a leaf");
                                    }
                            """)
                    .mustBeTold("setData on the value of an addition"),
            WrongEngine.of(11, "a step climbs")
                    .believing("a step goes where the gradient points")
                    .in("dagnet/optim/Sgd.java")
                    .writing("p.data() + learningRate() * direction", "p.data() - learningRate() * direction")
                    .mustBeTold("the step went along the gradient"),
            WrongEngine.of(11, "zeroGrad forgets nothing")
                    .believing("the next backward begins with gradients of 0")
                    .in("dagnet/optim/Optimizer.java")
                    .writing("", "        parameters.forEach(Value::zeroGrad);\n")
                    .mustBeTold("old gradients were still there: zeroGrad of the optimizer has to forget them"),
            WrongEngine.of(11, "zeroGrad forgets the first parameter only")
                    .believing("one value stands for all")
                    .in("dagnet/optim/Optimizer.java")
                    .writing("parameters.get(0).zeroGrad();", "parameters.forEach(Value::zeroGrad);")
                    .mustBeTold("the gradients after zeroGrad"),
            WrongEngine.of(11, "a step forgets the gradients")
                    .believing("a gradient that was used is used up")
                    .in("dagnet/optim/Sgd.java")
                    .writing(
                            "p.setData(p.data() - learningRate() * direction);\n            p.zeroGrad();",
                            "p.setData(p.data() - learningRate() * direction);")
                    .mustBeTold("the gradients after a step: to forget them is for zeroGrad"),
            WrongEngine.of(11, "the learning rate is part of the velocity")
                    .believing("it makes no difference where the learning rate is multiplied in")
                    .in("dagnet/optim/Sgd.java")
                    .writing("""
                                        velocity[i] = momentum * velocity[i] + learningRate() * g;
                                        double direction = nesterov ? learningRate() * g + momentum * velocity[i] : velocity[i];
                                        p.setData(p.data() - direction);
                            """, """
                                        velocity[i] = momentum * velocity[i] + g;
                                        double direction = nesterov ? g + momentum * velocity[i] : velocity[i];
                                        p.setData(p.data() - learningRate() * direction);
                            """)
                    .mustBeTold("the velocity was kept with the rate in it"),
            WrongEngine.of(11, "the learning rate is multiplied in twice")
                    .believing("the velocity has a learning rate, and so has the step")
                    .in("dagnet/optim/Sgd.java")
                    .writing("momentum * velocity[i] + learningRate() * g;", "momentum * velocity[i] + g;")
                    .mustBeTold("the learning rate was multiplied in twice"),
            WrongEngine.of(11, "the velocity is a running average")
                    .believing("momentum is a share of the old, and the rest is of the new, as in Adam")
                    .in("dagnet/optim/Sgd.java")
                    .writing("momentum * velocity[i] + (1 - momentum) * g;", "momentum * velocity[i] + g;")
                    .mustBeTold("the velocity took only the share 1 - momentum of the gradient"),
            WrongEngine.of(11, "the velocity is not kept")
                    .believing("momentum is for one step")
                    .in("dagnet/optim/Sgd.java")
                    .writing("double v = momentum * velocity[i] + g;", "velocity[i] = momentum * velocity[i] + g;")
                    .writing("g + momentum * v : v;", "g + momentum * velocity[i] : velocity[i];")
                    .mustBeTold("the momentum had no effect: v = momentum · v + g has to last"),
            WrongEngine.of(11, "all parameters share a velocity")
                    .believing("an optimizer has a velocity")
                    .in("dagnet/optim/Sgd.java")
                    .writing("velocity[0] = momentum * velocity[0] + g;", "velocity[i] = momentum * velocity[i] + g;")
                    .writing("g + momentum * velocity[0] : velocity[0];", "g + momentum * velocity[i] : velocity[i];")
                    .mustBeTold("all parameters shared one memory: each needs its own velocity"),
            WrongEngine.of(11, "Nesterov looks ahead along the old velocity, which is plain momentum")
                    .believing("g + momentum · v means the velocity from before the step")
                    .in("dagnet/optim/Sgd.java")
                    .writing("""
                                        double old = velocity[i];
                                        velocity[i] = momentum * velocity[i] + g;
                                        double direction = nesterov ? g + momentum * old : velocity[i];
                            """, """
                                        velocity[i] = momentum * velocity[i] + g;
                                        double direction = nesterov ? g + momentum * velocity[i] : velocity[i];
                            """)
                    .mustBeTold("nesterov had no effect: with it the direction is g + momentum · v, with the new v"),
            WrongEngine.of(11, "Nesterov leaves the gradient out")
                    .believing("the velocity has the gradient in it already")
                    .in("dagnet/optim/Sgd.java")
                    .writing("nesterov ? momentum * velocity[i]", "nesterov ? g + momentum * velocity[i]")
                    .mustBeTold("with nesterov the gradient itself was left out"),
            WrongEngine.of(11, "weight decay pushes away from 0")
                    .believing("decay is taken off the gradient")
                    .in("dagnet/optim/Sgd.java")
                    .writing("p.grad() - weightDecay * p.data()", "p.grad() + weightDecay * p.data()")
                    .mustBeTold("the weight decay pushed away from 0"),
            WrongEngine.of(11, "weight decay works at the first step only")
                    .believing("the velocity keeps the decay that was once put in")
                    .in("dagnet/optim/Sgd.java")
                    .writing(
                            "p.grad() + (velocity[i] == 0 ? weightDecay * p.data() : 0)",
                            "p.grad() + weightDecay * p.data()")
                    .mustBeTold("the weight decay worked at the first step only"),
            WrongEngine.of(11, "weight decay of SGD goes past the velocity")
                    .believing("weight decay is always taken off the parameter itself")
                    .in("dagnet/optim/Sgd.java")
                    .writing("double g = p.grad();", "double g = p.grad() + weightDecay * p.data();")
                    .writing(
                            "p.data() * (1 - learningRate() * weightDecay) - learningRate() * direction",
                            "p.data() - learningRate() * direction")
                    .mustBeTold("the weight decay was taken off p directly: unless it is decoupled"),
            WrongEngine.of(11, "decoupled weight decay goes through the averages")
                    .believing("decoupled is another word for weight decay")
                    .in("dagnet/optim/Adam.java")
                    .writing("p.data();", "decoupled ? p.data() * (1 - learningRate() * weightDecay) : p.data();")
                    .writing(
                            "p.grad() + weightDecay * p.data();",
                            "decoupled ? p.grad() : p.grad() + weightDecay * p.data();")
                    .mustBeTold("the weight decay went into the gradient, and so into the averages"),
            WrongEngine.of(11, "decoupled weight decay forgets the learning rate")
                    .believing("weight decay is a share of the parameter, whatever the rate")
                    .in("dagnet/optim/Adam.java")
                    .writing("p.data() * (1 - weightDecay)", "p.data() * (1 - learningRate() * weightDecay)")
                    .mustBeTold("the weight decay was taken off without the learning rate"),
            WrongEngine.of(11, "Adam's averages are not corrected")
                    .believing("an average that began at 0 is an average")
                    .in("dagnet/optim/Adam.java")
                    .writing(
                            "mean[i] / (Math.sqrt(square[i]) + epsilon)",
                            "mean[i] / meanCorrection / (Math.sqrt(square[i] / squareCorrection) + epsilon)")
                    .mustBeTold("the averages were used as they are: both start at 0"),
            WrongEngine.of(11, "Adam counts its steps from 0")
                    .believing("whatever is counted is counted from 0")
                    .in("dagnet/optim/Adam.java")
                    .writing("", "        steps++;\n")
                    .writing("Math.pow(beta2, steps++)", "Math.pow(beta2, steps)")
                    .mustBeTold("the steps were counted from 0, and 1 - beta^0 is 0"),
            WrongEngine.of(11, "Adam counts a step for each parameter")
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
            WrongEngine.of(11, "epsilon is added inside the root")
                    .believing("epsilon keeps the root from being 0, wherever it is added")
                    .in("dagnet/optim/Adam.java")
                    .writing(
                            "Math.sqrt(square[i] / squareCorrection + epsilon)",
                            "(Math.sqrt(square[i] / squareCorrection) + epsilon)")
                    .mustBeTold("epsilon was added inside the root"),
            WrongEngine.of(11, "Adam divides by the mean square and not by its root")
                    .believing("a mean square is a size")
                    .in("dagnet/optim/Adam.java")
                    .writing(
                            "(square[i] / squareCorrection + epsilon)",
                            "(Math.sqrt(square[i] / squareCorrection) + epsilon)")
                    .mustBeTold("the root was left out"),
            WrongEngine.of(11, "Adam's second average is of the gradient itself")
                    .believing("both averages are of the gradient")
                    .in("dagnet/optim/Adam.java")
                    .writing("(1 - beta2) * g;", "(1 - beta2) * g * g;")
                    .mustBeTold("the second average took the gradient without squaring it"),
            WrongEngine.of(11, "beta1 and beta2 change places")
                    .believing("beta1 is for the square, which is there to divide by")
                    .in("dagnet/optim/Adam.java")
                    .writing("private double beta1 = 0.999;", "private double beta1 = 0.9;")
                    .writing("private double beta2 = 0.9;", "private double beta2 = 0.999;")
                    .mustBeTold("beta1 and beta2 changed places"),
            WrongEngine.of(11, "the averages keep the new and forget the old")
                    .believing("beta is the share of the new gradient")
                    .in("dagnet/optim/Adam.java")
                    .writing("(1 - beta1) * mean[i] + beta1 * g", "beta1 * mean[i] + (1 - beta1) * g")
                    .writing("(1 - beta2) * square[i] + beta2 * g * g", "beta2 * square[i] + (1 - beta2) * g * g")
                    .mustBeTold("the averages kept the new and forgot the old"),
            WrongEngine.of(11, "one beta is set before the other is checked")
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
            WrongEngine.of(11, "a linear schedule arrives a step early")
                    .believing("100 steps are 99 apart")
                    .in("dagnet/optim/Schedule.java")
                    .writing("(end - start) * step / (steps - 1)", "(end - start) * step / steps")
                    .mustBeTold("divide by steps, not by steps - 1"),
            WrongEngine.of(11, "a linear schedule counts its steps from 1")
                    .believing("the first step already goes some of the way")
                    .in("dagnet/optim/Schedule.java")
                    .writing("(end - start) * (step + 1) / steps", "(end - start) * step / steps")
                    .mustBeTold("steps are counted from 0"),
            WrongEngine.of(11, "a cosine schedule rises again")
                    .believing("nobody asks for the rate after the last step")
                    .in("dagnet/optim/Schedule.java")
                    .writing(
                            "step -> end + (start - end) * (1 + Math.cos",
                            "step -> step >= steps ? end : end + (start - end) * (1 + Math.cos")
                    .mustBeTold("long after the end, where a cosine would rise again"),
            WrongEngine.of(11, "stairs are a slope")
                    .believing("factor^(step / every) is not rounded")
                    .in("dagnet/optim/Schedule.java")
                    .writing("Math.pow(factor, (double) step / every)", "Math.pow(factor, step / every)")
                    .mustBeTold("at step 9, still on the first stair"));
}
