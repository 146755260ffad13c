package course.demo;

import dagnet.Dot;
import dagnet.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A made-up expression of two leaves that uses most operations: the example with which micrograd introduces itself. */
public final class ExpressionDemo {

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

    /** The result, whose gradients are not computed yet. */
    public static Value result() {
        return new ExpressionDemo().g;
    }

    /** Prints the value and the two gradients, and writes the graph. */
    public static void run() throws IOException {
        ExpressionDemo demo = new ExpressionDemo();
        demo.g.backward();
        print("g     = %.4f", demo.g.data());
        print("dg/da = %.4f", demo.a.grad());
        print("dg/db = %.4f", demo.b.grad());

        Path file = Path.of("target", "graphs", "expression.dot");
        Files.createDirectories(file.getParent());
        Files.writeString(file, Dot.of(demo.g));
        System.out.println("The graph is in " + file + "; draw it with: dot -Tsvg " + file + " -o target/graphs/expression.svg");
    }

    private static void print(String format, double number) {
        System.out.println(String.format(Locale.ROOT, format, number));
    }
}
