package testkit.goldens;

/** Ways to write an optimizer that go wrong. {@link PlainOptimizer} computes where each of them leads. */
enum WrongStep {
    NO_STEP("the parameters never moved: does step call setData, and find the gradients still there?"),
    UPHILL("the step went along the gradient: it is taken off, p - learningRate · g"),
    OLD_GRADIENTS("old gradients were still there: zeroGrad of the optimizer has to forget them for every parameter"),
    RATE_TWICE("the learning rate was multiplied in twice: it multiplies the velocity as it is used, and only there"),
    MOMENTUM_IGNORED("the momentum had no effect: v = momentum · v + g has to last from one step to the next"),
    MOMENTUM_DAMPED(
            "the velocity took only the share 1 - momentum of the gradient: v = momentum · v + g takes all of it"),
    NESTEROV_IGNORED("nesterov had no effect: with it the direction is g + momentum · v, with the new v"),
    NESTEROV_WITHOUT_GRADIENT("with nesterov the gradient itself was left out: the direction is g + momentum · v"),
    ONE_STATE_FOR_ALL(
            "all parameters shared one velocity: each needs its own",
            "all parameters shared their averages: each needs its own"),
    DECAY_IGNORED(
            "the weight decay had no effect: weightDecay · p is added to the gradient",
            "the weight decay had no effect: weightDecay · p is added to the gradient, or taken off p if it is decoupled"),
    DECAY_PUSHES(
            "the weight decay pushed away from 0: weightDecay · p is added to the gradient, which is then taken off"),
    DECAY_COUPLED(
            "the weight decay went into the gradient, and so into the averages: decoupled, it is taken off p directly"),
    DECAY_DECOUPLED(
            "the weight decay was taken off p directly: it is added to the gradient, and so goes into the velocity",
            "the weight decay was taken off p directly: unless it is decoupled, it is added to the gradient first"),
    DECAY_AT_FIRST(
            "the weight decay worked at the first step only: weightDecay · p is added to the gradient at each of them"),
    DECAY_WITHOUT_RATE("the weight decay was taken off without the learning rate: p - learningRate · weightDecay · p"),
    NO_BIAS_CORRECTION(
            "the averages were used as they are: both start at 0, so divide them by 1 - beta1^t and 1 - beta2^t"),
    NO_MEAN_CORRECTION("m was used as it is: it starts at 0, so divide it by 1 - beta1^t"),
    NO_SQUARE_CORRECTION("v was used as it is: it starts at 0, so divide it by 1 - beta2^t"),
    STEP_FROM_0("the steps were counted from 0, and 1 - beta^0 is 0: t is 1 at the first step"),
    STEP_PER_PARAMETER("t grew with every parameter: count a step once, before the loop"),
    EPSILON_INSIDE_ROOT("epsilon was added inside the root: it is √v̂ + epsilon"),
    EPSILON_BEFORE_CORRECTION("epsilon was added to √v before v was divided by 1 - beta2^t: it is √v̂ + epsilon"),
    EPSILON_LEFT_OUT("epsilon had no effect: it is added to √v̂"),
    NO_ROOT("the root was left out: m̂ is divided by √v̂ + epsilon"),
    NO_SQUARE("the second average took the gradient without squaring it: v = beta2 · v + (1 - beta2) · g²"),
    AVERAGES_SWAPPED("the averages kept the new and forgot the old: m = beta1 · m + (1 - beta1) · g"),
    BETAS_SWAPPED("beta1 and beta2 changed places: beta1 is of the gradient, beta2 of its square"),
    BETAS_IGNORED("the betas that were set had no effect, 0.9 and 0.999 did");

    private final String ofSgd;
    private final String ofAdam;

    WrongStep(String words) {
        this(words, words);
    }

    WrongStep(String ofSgd, String ofAdam) {
        this.ofSgd = ofSgd;
        this.ofAdam = ofAdam;
    }

    /** Says to learners of that optimizer what is wrong: lesson 11 knows no averages, and nothing decoupled. */
    String words(Recipe recipe) {
        return recipe.isSgd() ? ofSgd : ofAdam;
    }
}
