package course;

import dagnet.Dot;
import dagnet.Value;
import java.util.Map;
import java.util.function.Supplier;

/** The graphs that the lessons' texts show, drawn by the engine itself. */
public final class Pictures {

    private Pictures() {}

    /** The DOT of each picture, by the name that {@code <!-- picture: name -->} gives it. */
    public static Map<String, Supplier<String>> all() {
        return Map.of(
                "sum", () -> Dot.of(sum()),
                "expression", () -> Dot.of(expression()),
                "graph", () -> Dot.of(graph()),
                "diamond", () -> Dot.of(diamond()),
                "neuron", () -> Dot.of(neuron()),
                "seed", () -> Dot.of(seed()));
    }

    /** c = a + b */
    private static Value sum() {
        Value a = Value.of(2).named("a");
        Value b = Value.of(3).named("b");
        return a.add(b).named("c");
    }

    /** d = a·b + c */
    private static Value expression() {
        Value a = Value.of(2).named("a");
        Value b = Value.of(-3).named("b");
        Value c = Value.of(10).named("c");
        return a.mul(b).named("a·b").add(c).named("d");
    }

    /** e = d·d with d = a·b + c: one node, two arrows. */
    private static Value graph() {
        Value d = expression();
        return d.mul(d).named("e");
    }

    /** c = a + a², where a gets its gradient along three arrows. */
    private static Value diamond() {
        Value a = Value.of(3).named("a");
        Value b = a.mul(a).named("b");
        Value c = a.add(b).named("c");
        c.backward();
        return c;
    }

    /** A neuron with two inputs, with numbers at which its gradients are round. */
    private static Value neuron() {
        Value x1 = Value.of(2).named("x1");
        Value x2 = Value.of(0).named("x2");
        Value w1 = Value.of(-3).named("w1");
        Value w2 = Value.of(1).named("w2");
        Value b = Value.of(6.881373587019543).named("b");
        Value x1w1 = x1.mul(w1).named("x1·w1");
        Value x2w2 = x2.mul(w2).named("x2·w2");
        Value n = x1w1.add(x2w2).named("x1·w1 + x2·w2").add(b).named("n");
        Value o = n.tanh().named("o");
        o.backward();
        return o;
    }

    /** The example of <a href="https://github.com/karpathy/micrograd">micrograd</a>, whose results it prints. */
    private static Value seed() {
        Value a = Value.of(-4).named("a");
        Value b = Value.of(2).named("b");
        Value c = a.add(b);
        Value d = a.mul(b).add(b.pow(3));
        c = c.add(c.add(1));
        c = c.add(c.add(1).add(a.neg())).named("c");
        d = d.add(d.mul(2).add(b.add(a).relu()));
        d = d.add(d.mul(3).add(b.sub(a).relu())).named("d");
        Value e = c.sub(d).named("e");
        Value f = e.pow(2).named("f");
        Value g = f.div(2);
        g = g.add(Value.of(10).div(f)).named("g");
        g.backward();
        return g;
    }
}
