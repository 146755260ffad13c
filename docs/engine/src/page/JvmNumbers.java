package page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Writes as JSON what the adapter says on the JVM, so that a test can ask the same of the compiled engine. */
final class JvmNumbers {

    private static final List<String> FORMULAS = List.of(
            "a*b + a",
            "(a + b)*(c - a)",
            "a*a*a/b - -c",
            "d = a*b; e = a + d; d*e",
            "(a^3 + b^-2)^0.5 + 2*c",
            "tanh(a*b + c)",
            "sigmoid(a*b - c) * relu(b)",
            "relu(-a) + relu(b)*c",
            "exp(a/b) * log(b + c)",
            "1 - tanh(a - 2.7)^2 + exp(-b*c)");

    private JvmNumbers() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                {"graphs": [
                %s
                ], "trainings": [
                %s
                ]}
                """.formatted(
                        FORMULAS.stream().map(JvmNumbers::graph).collect(Collectors.joining(",\n")),
                        String.join(
                                ",\n",
                                training("moons", new int[] {2, 16, 16, 1}, "relu", "hinge", "sgd", 0.3),
                                training("circles", new int[] {2, 8, 1}, "tanh", "cross-entropy", "momentum", 0.1),
                                training("spirals", new int[] {2, 8, 8, 3}, "sigmoid", "cross-entropy", "adam", 0.03),
                                training("xor", new int[] {2, 4, 1}, "linear", "hinge", "adam", 0.1))));
    }

    private static String graph(String formula) {
        String[] names = {"a", "b", "c"};
        double[] numbers = {1.7, 3.1, -0.4};
        Graph graph = Page.graph(formula, names, numbers);
        return """
                {"formula": "%s", "names": ["a", "b", "c"], "numbers": %s, "data": %s, "gradients": %s}""".formatted(formula, json(numbers), json(graph.data()), json(graph.gradients()));
    }

    private static String training(
            String data, int[] sizes, String activation, String loss, String optimizer, double rate) {
        double[] samples = Page.data(data, 60, 0.1, 5);
        Trainer trainer = Page.trainer(sizes, activation, loss, 3);
        trainer.setSamples(samples);
        trainer.setOptimizer(optimizer, rate);
        trainer.setL2(1e-4);
        double[] losses = DoubleStream.generate(() -> trainer.step(1)).limit(40).toArray();
        return """
                {"data": "%s", "sizes": %s, "activation": "%s", "loss": "%s", "optimizer": "%s", "rate": %s,
                 "samples": %s,
                 "losses": %s,
                 "parameters": %s, "accuracy": %s}""".formatted(
                        data,
                        Arrays.toString(sizes),
                        activation,
                        loss,
                        optimizer,
                        rate,
                        json(samples),
                        json(losses),
                        json(trainer.parameters()),
                        trainer.accuracy());
    }

    private static String json(double[] numbers) {
        return Arrays.toString(numbers);
    }
}
