package course.museum;

import java.util.List;

/** Mistakes of lesson 10. */
final class WrongLosses {

    private WrongLosses() {}

    static final List<WrongEngine> ALL = List.of(
            WrongEngine.of(10, "squared errors are summed and not averaged")
                    .believing("the loss of a batch is the sum over it")
                    .in("dagnet/nn/Losses.java")
                    .writing("return sum;", "return sum.div(targets.length);")
                    .mustBeTold("the sum was taken where the mean is wanted: divide by the number of predictions"),
            WrongEngine.of(10, "errors are not squared")
                    .believing("errors above and below a target may cancel")
                    .in("dagnet/nn/Losses.java")
                    .writing("sum.add(error)", "sum.add(error.mul(error))")
                    .mustBeTold("the square is missing: errors of different signs must not cancel"),
            WrongEngine.of(10, "an error is squared with the help of data")
                    .believing("a number that came from a value still passes gradients back")
                    .in("dagnet/nn/Losses.java")
                    .writing("sum.add(error.mul(error.data()))", "sum.add(error.mul(error))")
                    .mustBeTold("one factor of the square was taken as a plain number"),
            WrongEngine.of(10, "the hinge has no margin")
                    .believing("a score on the right side of 0 is right enough")
                    .in("dagnet/nn/Losses.java")
                    .writing("scores.get(i).mul(-labels[i]).relu()", "scores.get(i).mul(-labels[i]).add(1).relu()")
                    .mustBeTold("the margin is missing"),
            WrongEngine.of(10, "the hinge is squared")
                    .believing("every loss squares its errors")
                    .in("dagnet/nn/Losses.java")
                    .writing(".add(1).relu().pow(2)", ".add(1).relu()")
                    .mustBeTold("this is the squared hinge"),
            WrongEngine.of(10, "the hinge rewards the wrong side")
                    .believing("the loss grows with label times score")
                    .in("dagnet/nn/Losses.java")
                    .writing("mul(labels[i])", "mul(-labels[i])")
                    .mustBeTold("the sign is wrong: the hinge of one score is max(0, 1 - label · score)"),
            WrongEngine.of(10, "the hinge forgets the label")
                    .believing("a large score is a good score")
                    .in("dagnet/nn/Losses.java")
                    .writing("scores.get(i).neg().add(1)", "scores.get(i).mul(-labels[i]).add(1)")
                    .mustBeTold("the label is left out"),
            WrongEngine.of(10, "max(0, …) is taken of the mean of a hinge")
                    .believing("a score far beyond the margin may pay for one within it")
                    .in("dagnet/nn/Losses.java")
                    .writing(
                            "sum = sum.add(scores.get(i).mul(-labels[i]).add(1));\n        }\n"
                                    + "        return sum.div(labels.length).relu();",
                            "sum = sum.add(scores.get(i).mul(-labels[i]).add(1).relu());\n        }\n"
                                    + "        return sum.div(labels.length);")
                    .mustBeTold("max(0, …) was taken of the mean; take it of each score"),
            WrongEngine.of(10, "binary cross-entropy is the logarithm of a sigmoid")
                    .believing("a formula that is right on paper is right in floating point")
                    .in("dagnet/nn/Losses.java")
                    .writing(
                            "sum.add((labels[i] == 1 ? logit : logit.neg()).sigmoid().log().neg())",
                            "sum.add(softplus(labels[i] == 1 ? logit.neg() : logit))")
                    .mustBeTold("the logarithm of a probability that was rounded to 0 is -Infinity"),
            WrongEngine.of(10, "log(1 + e^x) is written as it stands")
                    .believing("exp never overflows for a logit")
                    .in("dagnet/nn/Losses.java")
                    .writing(
                            "return x.exp().add(1).log();",
                            "return x.data() > 0 ? x.add(x.neg().exp().add(1).log()) : x.exp().add(1).log();")
                    .mustBeTold("for a large x take x out of the logarithm"),
            WrongEngine.of(10, "the labels of binary cross-entropy are swapped")
                    .believing("sigmoid of the logit is the probability of the label 0")
                    .in("dagnet/nn/Losses.java")
                    .writing("softplus(labels[i] == 0 ?", "softplus(labels[i] == 1 ?")
                    .mustBeTold("the labels are swapped: sigmoid(logit) is the probability of the label 1"),
            WrongEngine.of(10, "binary cross-entropy multiplies the logit by the label, as the hinge does")
                    .believing("labels are -1 and 1 in every loss")
                    .in("dagnet/nn/Losses.java")
                    .writing("softplus(logit.mul(-labels[i]))", "softplus(labels[i] == 1 ? logit.neg() : logit)")
                    .mustBeTold("the labels were taken for -1 and 1, as those of the hinge are"),
            WrongEngine.of(10, "labels of 0 add nothing to binary cross-entropy")
                    .believing("only the label 1 can be missed")
                    .in("dagnet/nn/Losses.java")
                    .writing(
                            "if (labels[i] == 1) {\n                sum = sum.add(softplus(logit.neg()));\n"
                                    + "            }",
                            "sum = sum.add(softplus(labels[i] == 1 ? logit.neg() : logit));")
                    .mustBeTold("labels of 0 add nothing"),
            WrongEngine.of(10, "softmax does not take the largest logit off")
                    .believing("the exponential of a logit fits into a double")
                    .in("dagnet/nn/Losses.java")
                    .writing("sum.add(value.exp())", "sum.add(value.sub(max).exp())")
                    .writing("return sum.log();", "return sum.log().add(max);")
                    .mustBeTold("take the largest logit off before the exponentials"),
            WrongEngine.of(10, "the largest logit is not added back")
                    .believing("taking the same number off all logits changes nothing at all")
                    .in("dagnet/nn/Losses.java")
                    .writing("return sum.log();", "return sum.log().add(max);")
                    .mustBeTold("the largest logit was taken off to keep the exponentials small, and not added back"),
            WrongEngine.of(10, "the largest logit is taken off as a number and added back as a value")
                    .believing("only the number counts, for the loss and for its gradients")
                    .in("dagnet/nn/Losses.java")
                    .writing(
                            "return sum.log().add(x.stream().filter(value -> value.data() == max).findFirst()"
                                    + ".orElseThrow());",
                            "return sum.log().add(max);")
                    .mustBeTold("the largest logit was taken off as a number and added back as a value"),
            WrongEngine.of(10, "cross-entropy forgets its target")
                    .believing("the loss is log Σ e^logit")
                    .in("dagnet/nn/Losses.java")
                    .writing("return logSumExp(logits);", "return logSumExp(logits).sub(logits.get(target));")
                    .mustBeTold("the logit of the right class was not subtracted"),
            WrongEngine.of(10, "cross-entropy is a logarithm without its minus")
                    .believing("the logarithm of a probability grows as it gets worse")
                    .in("dagnet/nn/Losses.java")
                    .writing("logits.get(target).sub(logSumExp(logits))", "logSumExp(logits).sub(logits.get(target))")
                    .mustBeTold("the sign is missing: the logarithm of a probability is below 0"),
            WrongEngine.of(10, "cross-entropy is 1 minus a probability")
                    .believing("to be wrong by so much costs so much")
                    .in("dagnet/nn/Losses.java")
                    .writing(
                            "logits.get(target).sub(logSumExp(logits)).exp().neg().add(1)",
                            "logSumExp(logits).sub(logits.get(target))")
                    .mustBeTold("this is 1 minus the probability of the right class; the loss is minus its logarithm"),
            WrongEngine.of(10, "cross-entropy is divided by the number of classes")
                    .believing("every loss is a mean over its list")
                    .in("dagnet/nn/Losses.java")
                    .writing(
                            "logSumExp(logits).sub(logits.get(target)).div(logits.size())",
                            "logSumExp(logits).sub(logits.get(target))")
                    .mustBeTold("the classes of one sample are no batch"),
            WrongEngine.of(10, "L2 adds the parameters themselves")
                    .believing("a penalty grows with the sum of the parameters")
                    .in("dagnet/nn/Losses.java")
                    .writing("sum.add(parameter)", "sum.add(parameter.mul(parameter))")
                    .mustBeTold("the square is missing: a negative parameter is no reward"),
            WrongEngine.of(10, "L2 is half of the sum of squares")
                    .believing("the penalty is the one whose gradient is strength · p")
                    .in("dagnet/nn/Losses.java")
                    .writing("return sum.mul(strength / 2);", "return sum.mul(strength);")
                    .mustBeTold("this is half of strength · Σ p²"),
            WrongEngine.of(10, "L2 forgets its strength")
                    .believing("the strength is for the caller to multiply in")
                    .in("dagnet/nn/Losses.java")
                    .writing("return sum;", "return sum.mul(strength);")
                    .mustBeTold("the strength is left out"),
            WrongEngine.of(10, "only too few targets are refused")
                    .believing("targets that are left over do no harm")
                    .in("dagnet/nn/Losses.java")
                    .writing("numbers.length < values.size()", "numbers.length != values.size()")
                    .mustBeTold("hinge of 3 scores with 4 labels"),
            WrongEngine.of(10, "an empty batch has a loss")
                    .believing("a loop over nothing gives 0")
                    .in("dagnet/nn/Losses.java")
                    .writing("", """
                                    if (values.isEmpty()) {
                                        throw new IllegalArgumentException(otherName + " was empty; expected at least one");
                                    }
                            """)
                    .mustBeTold("mean squared error of no predictions: 0 / 0 is NaN"),
            WrongEngine.of(10, "binary cross-entropy takes any label")
                    .believing("a label that is not 1 is as good as 0")
                    .in("dagnet/nn/Losses.java")
                    .writing("", "        requireLabels(labels, 0, 1);\n")
                    .mustBeTold("binary cross-entropy with the label -1"));
}
