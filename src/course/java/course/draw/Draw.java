package course.draw;

import course.Project;
import course.WholeFile;
import course.run.Console;
import course.run.Engine.Stub;
import course.run.EngineProgram;
import dagnet.Dot;
import dagnet.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import testkit.drawings.Graphviz;
import testkit.expressions.EngineGraph;
import testkit.expressions.Expression;
import testkit.expressions.Numbers;
import testkit.pytorch.PyTorch;

/**
 * Computes an expression on the engine, shows its value and its gradients beside PyTorch's, and draws the graph. What
 * needs a lesson that is still to be written is left out, and the lesson named.
 */
public final class Draw implements EngineProgram {

    private static final Path FOLDER = Path.of("target", "graphs");

    private final List<String> notes = new ArrayList<>();

    /** Known once it runs, as are the next two. */
    @SuppressWarnings("NullAway.Init")
    private Console console;

    @SuppressWarnings("NullAway.Init")
    private List<String> names;

    @SuppressWarnings("NullAway.Init")
    private Expression expression;

    /** @param arguments the expression, then for each name its number: {@code a=2.0} */
    @Override
    public int run(List<String> arguments, Console console) {
        this.console = console;
        Map<String, Double> numbers = new LinkedHashMap<>();
        arguments.stream()
                .skip(1)
                .map(argument -> argument.split("="))
                .forEach(pair -> numbers.put(pair[0], Double.valueOf(pair[1])));
        names = List.copyOf(numbers.keySet());
        expression = Expression.parse(arguments.get(0), numbers);

        Optional<EngineGraph> computed = ask("The expression", () -> EngineGraph.of(expression));
        Optional<Double> value =
                computed.flatMap(graph -> ask("The value", () -> graph.root().data()));
        if (value.isEmpty()) {
            notes.forEach(console::print);
            return 1;
        }
        EngineGraph graph = computed.get();
        Optional<List<Double>> gradients = ask("The gradient", () -> {
            graph.root().backward();
            return graph.leafGradients();
        });
        List<Double> found = new ArrayList<>(List.of(value.get()));
        gradients.ifPresent(all -> found.addAll(all.subList(0, names.size())));
        boolean agrees = printTable(found);
        if (!agrees) {
            notes.add("Your engine and PyTorch disagree; ./dagnet runs the lessons, and says more.");
        }
        Optional<String> dot = ask("The drawing", () -> dot(graph));
        console.print("");
        notes.forEach(console::print);
        dot.ifPresent(this::writeDrawing);
        return agrees ? 0 : 1;
    }

    /** What the engine answers; if it cannot, nothing, and a note says why. */
    private <T> Optional<T> ask(String part, Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (RuntimeException | StackOverflowError thrown) {
            String problem = Stub.in(String.valueOf(thrown.getMessage())).stream()
                    .findFirst()
                    .map(stub -> " needs " + stub.method() + ", which you write in lesson " + stub.lesson() + ".")
                    .orElseGet(() -> ": your engine threw " + thrown + place(thrown));
            notes.add(part + problem);
            return Optional.empty();
        }
    }

    private static String place(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dagnet."))
                .findFirst()
                .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                .orElse("");
    }

    /** Prints what the engine found, and returns whether PyTorch, if it is there, found the same. */
    private boolean printTable(List<Double> found) {
        PyTorch judge = PyTorch.judge();
        Optional<List<Double>> expected = expected(judge);
        int width = 12 + names.stream().mapToInt(String::length).max().orElse(0);
        String row = "%-" + width + "s  %-24s %s";
        console.print(row.formatted("", "your engine", expected.isPresent() ? "PyTorch" : "")
                .stripTrailing());
        boolean agrees = true;
        for (int i = 0; i < found.size(); i++) {
            String name = i == 0 ? "value" : "gradient of " + names.get(i - 1);
            double engines = found.get(i);
            if (expected.isEmpty()) {
                console.print(row.formatted(name, engines, "").stripTrailing());
                continue;
            }
            double judges = expected.get().get(i);
            boolean same = Numbers.agree(engines, judges);
            agrees &= same;
            console.print(row.formatted(
                    name, engines, "%-24s %s".formatted(judges, same ? console.tick() : console.cross())));
        }
        if (expected.isEmpty()) {
            notes.add("PyTorch is not here to compare with: it is " + judge.description() + ".");
        }
        return agrees;
    }

    /** PyTorch's value, then its gradients; recorded PyTorch has no answer to what was never asked. */
    private Optional<List<Double>> expected(PyTorch judge) {
        try {
            PyTorch.Answer answer = judge.answer(expression);
            List<Double> numbers = new ArrayList<>(List.of(answer.value()));
            numbers.addAll(answer.gradients());
            return Optional.of(numbers);
        } catch (IllegalArgumentException notRecorded) {
            return Optional.empty();
        }
    }

    private String dot(EngineGraph graph) {
        List<Value> leaves = graph.leaves();
        for (int i = 0; i < names.size(); i++) {
            leaves.get(i).named(names.get(i));
        }
        return Dot.of(graph.root());
    }

    private void writeDrawing(String dot) {
        Path root = Project.root();
        Path file = FOLDER.resolve("draw.dot");
        Path picture = FOLDER.resolve("draw.svg");
        try {
            WholeFile.write(root.resolve(file), dot);
            Optional<String> svg = new Graphviz("dot").svg(dot);
            if (svg.isPresent()) {
                WholeFile.write(root.resolve(picture), svg.get());
                console.print("The graph: " + picture + ", and " + file);
            } else {
                console.print("The graph: " + file + " (to see it, install Graphviz from graphviz.org)");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException notDot) {
            console.print("Graphviz cannot read what your Dot.of wrote: " + file + "\n" + notDot.getMessage());
        }
    }
}
