package course.demo;

import course.run.Console;
import dagnet.Dot;
import dagnet.Value;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;

/** A made-up expression of two leaves that uses most operations: the example with which micrograd introduces itself. */
@Command(
        name = "expression",
        description = "Compute the expression with which micrograd introduces itself, and draw its graph.")
final class ExpressionDemo extends Demo {

    /** Prints the value and the two gradients, and writes the graph. */
    @Override
    void run(Console console) {
        Value a = Value.of(-4).named("a");
        Value b = Value.of(2).named("b");
        Value g = compute(a, b).named("g");
        g.backward();
        console.print(String.format(Locale.ROOT, "g     = %.4f", g.data()));
        console.print(String.format(Locale.ROOT, "dg/da = %.4f", a.grad()));
        console.print(String.format(Locale.ROOT, "dg/db = %.4f", b.grad()));

        Path folder = Path.of("target", "graphs");
        Path file = new OutputFolder(folder).write("expression.dot", Dot.of(g));
        console.print("The graph is in " + file + "; draw it with: dot -Tsvg " + file + " -o "
                + folder.resolve("expression.svg"));
    }

    private static Value compute(Value a, Value b) {
        Value c = a.add(b);
        Value d = a.mul(b).add(b.pow(3));
        c = c.add(c.add(1));
        c = c.add(c.add(1).sub(a));
        d = d.add(d.mul(2)).add(b.add(a).relu());
        d = d.add(d.mul(3)).add(b.sub(a).relu());
        Value e = c.sub(d);
        Value f = e.pow(2);
        return f.div(2).add(Value.of(10).div(f));
    }
}
