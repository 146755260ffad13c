package course.museum;

import java.util.List;

/** Mistakes of lesson 11. */
final class WrongGradientDescent {

    private WrongGradientDescent() {}

    static final List<WrongEngine> ALL = List.of(
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
                    .mustBeTold("all parameters shared one velocity"),
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
                    .mustBeTold(
                            "the weight decay was taken off p directly: it is added to the gradient, and so goes into the velocity"));
}
