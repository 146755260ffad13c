package testkit.goldens;

import dagnet.Value;
import dagnet.optim.Adam;
import dagnet.optim.Optimizer;
import dagnet.optim.Sgd;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which optimizer of torch.optim, and its options: {@code sgd lr=0.001 momentum=0.9 nesterov}. What is not named has
 * PyTorch's default.
 */
final class Recipe {

    private static final Map<String, Set<String>> OPTIONS = Map.of(
            "sgd", Set.of("lr", "momentum", "nesterov", "weight_decay"),
            "adam", Set.of("lr", "beta1", "beta2", "eps", "weight_decay"),
            "adamw", Set.of("lr", "beta1", "beta2", "eps", "weight_decay"));

    final String kind;
    private final String text;
    private final Map<String, String> options = new LinkedHashMap<>();

    private Recipe(String text) {
        this.text = text;
        String[] words = text.strip().split("\\s+");
        kind = words[0];
        for (int i = 1; i < words.length; i++) {
            String[] parts = words[i].split("=", 2);
            options.put(parts[0], parts.length == 1 ? "1" : parts[1]);
        }
    }

    /** @throws IllegalArgumentException if it names an optimizer or an option that the engine does not have */
    static Recipe parse(String text) {
        Recipe recipe = new Recipe(text);
        Set<String> known = OPTIONS.get(recipe.kind);
        if (known == null) {
            throw new IllegalArgumentException("sgd, adam or adamw before the options");
        }
        recipe.options.forEach((name, number) -> {
            if (!known.contains(name) || !number.matches("[-+.\\deE]+")) {
                throw new IllegalArgumentException("a number for each option, as in lr=0.1, and of the options "
                        + known.stream().sorted().toList() + " rather than '" + name + "'");
            }
        });
        return recipe;
    }

    boolean isSgd() {
        return kind.equals("sgd");
    }

    double learningRate() {
        return option("lr", 0.001);
    }

    double momentum() {
        return option("momentum", 0);
    }

    boolean nesterov() {
        return option("nesterov", 0) != 0;
    }

    double weightDecay() {
        return option("weight_decay", kind.equals("adamw") ? 0.01 : 0);
    }

    double beta1() {
        return option("beta1", 0.9);
    }

    double beta2() {
        return option("beta2", 0.999);
    }

    double epsilon() {
        return option("eps", 1e-8);
    }

    private double option(String name, double otherwise) {
        return options.containsKey(name) ? Double.parseDouble(options.get(name)) : otherwise;
    }

    /** The optimizer of the engine under test. What is not named keeps the engine's own default. */
    Optimizer optimizerOf(List<Value> parameters) {
        return isSgd() ? sgd(parameters) : adam(parameters);
    }

    private Sgd sgd(List<Value> parameters) {
        Sgd sgd = new Sgd(parameters, learningRate());
        if (options.containsKey("momentum")) {
            sgd.momentum(momentum());
        }
        if (nesterov()) {
            sgd.nesterov();
        }
        if (options.containsKey("weight_decay")) {
            sgd.weightDecay(weightDecay());
        }
        return sgd;
    }

    private Adam adam(List<Value> parameters) {
        Adam adam = new Adam(parameters, learningRate());
        if (options.containsKey("beta1") || options.containsKey("beta2")) {
            adam.betas(beta1(), beta2());
        }
        if (options.containsKey("eps")) {
            adam.epsilon(epsilon());
        }
        if (weightDecay() != 0) {
            adam.weightDecay(weightDecay());
        }
        if (kind.equals("adamw")) {
            adam.decoupled();
        }
        return adam;
    }

    @Override
    public String toString() {
        return text;
    }
}
