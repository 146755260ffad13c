package course.demo;

import course.WholeFile;
import dagnet.Dot;
import dagnet.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A made-up expression of two leaves that uses most operations: the example with which micrograd introduces itself. */
public final class ExpressionDemo implements Program {

    private final Value a = Value.of(-4).named("a");
    private final Value b = Value.of(2).named("b");
    private final Value g = compute().named("g");

    private Value compute() {
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

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public String help() {
        return "";
    }

    /** Prints the value and the two gradients, and writes the graph. */
    @Override
    public void run(List<String> args, Terminal terminal) throws IOException {
        if (!args.isEmpty()) {
            throw new UsageException("'" + args.get(0) + "' is not known; expected nothing after expression");
        }
        g.backward();
        terminal.print(String.format(Locale.ROOT, "g     = %.4f", g.data()));
        terminal.print(String.format(Locale.ROOT, "dg/da = %.4f", a.grad()));
        terminal.print(String.format(Locale.ROOT, "dg/db = %.4f", b.grad()));

        Path file = Path.of("target", "graphs", "expression.dot");
        WholeFile.write(file, Dot.of(g));
        terminal.print(
                "The graph is in " + file + "; draw it with: dot -Tsvg " + file + " -o target/graphs/expression.svg");
    }
}
