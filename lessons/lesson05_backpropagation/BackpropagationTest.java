package lesson05_backpropagation;

import static testkit.assertions.Assertions.assertThat;
import static testkit.drawings.DrawingAssert.assertThatDrawing;
import static testkit.expressions.EngineAssert.backwardInTime;

import dagnet.Value;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BackpropagationTest {

    @Test
    @DisplayName("backward on a · b + a leaves b + 1 in a, and a in b")
    void firstExample() {
        Value a = Value.of(2);
        Value b = Value.of(3);
        Value c = a.mul(b).add(a);

        c.backward();

        assertThat(a.grad()).as("gradient of a: b + 1").isEqualTo(4);
        assertThat(b.grad()).as("gradient of b: a").isEqualTo(2);
    }

    @Test
    @DisplayName("the result's own gradient is 1, also when backward is called again")
    void gradientOfTheResult() {
        Value c = Value.of(2).mul(Value.of(3));

        c.backward();
        assertThat(c.grad()).as("gradient of the result").isEqualTo(1);

        c.backward();
        assertThat(c.grad()).as("gradient of the result after a second call").isEqualTo(1);
    }

    @Test
    @DisplayName("a value that one operation uses twice gets both shares: a + a has the slope 2, a · a has 2a")
    void sameOperandTwice() {
        Value a = Value.of(3);
        Value b = Value.of(3);

        a.add(a).backward();
        b.mul(b).backward();

        assertThat(a.grad()).as("gradient of a in a + a").isEqualTo(2);
        assertThat(b.grad()).as("gradient of b in b·b").isEqualTo(6);
    }

    @Test
    @DisplayName("two shares may cancel: a - a and b / b never move")
    void sharesThatCancel() {
        Value a = Value.of(4);
        Value b = Value.of(4);

        a.sub(a).backward();
        b.div(b).backward();

        assertThat(a.grad()).as("gradient of a in a - a").isEqualTo(0);
        assertThat(b.grad()).as("gradient of b in b/b").isEqualTo(0);
    }

    @Test
    @DisplayName("the diamond: a + a · a leaves 1 + 2a in a")
    void diamond() {
        Value a = Value.of(3);
        Value b = a.mul(a);
        Value c = a.add(b);

        c.backward();

        assertThat(a.grad()).as("gradient of a: 1 + a + a").isEqualTo(7);
        assertThat(b.grad()).as("gradient of b").isEqualTo(1);
    }

    @Test
    @DisplayName("a value used a hundred times gets a hundred shares")
    void hundredUses() {
        Value a = Value.of(2);
        Value sum = Collections.nCopies(100, a).stream().reduce(Value::add).orElseThrow();

        sum.backward();

        assertThat(a.grad()).as("gradient of a in a + a + … + a").isEqualTo(100);
    }

    @Test
    @DisplayName("values between the leaves and the result have gradients, too: (a · b + c)², step by step")
    void valuesInBetween() {
        Value a = Value.of(2);
        Value b = Value.of(-3);
        Value c = Value.of(10);
        Value ab = a.mul(b);
        Value d = ab.add(c);
        Value e = d.mul(d);

        e.backward();

        assertThat(d.grad()).as("gradient of d in d·d: d + d").isEqualTo(8);
        assertThat(ab.grad()).as("gradient of a·b: the same as d's").isEqualTo(8);
        assertThat(c.grad()).as("gradient of c: the same as d's").isEqualTo(8);
        assertThat(a.grad()).as("gradient of a: 8·b").isEqualTo(-24);
        assertThat(b.grad()).as("gradient of b: 8·a").isEqualTo(16);
    }

    @Test
    @DisplayName("d · (a + d): d waits for its second share before it passes its gradient on")
    void waitsForTheSecondShare() {
        Value a = Value.of(2);
        Value b = Value.of(3);
        Value d = a.mul(b);
        Value e = a.add(d);
        Value f = d.mul(e);

        f.backward();

        assertThat(e.grad()).as("gradient of e: d").isEqualTo(6);
        assertThat(d.grad()).as("gradient of d: e from f, and 6 from e").isEqualTo(14);
        assertThat(a.grad()).as("gradient of a: 6 from e, and 14·b from d").isEqualTo(48);
        assertThat(b.grad()).as("gradient of b: 14·a").isEqualTo(28);
    }

    @Test
    @DisplayName("(a + d) · d: the same with the factors the other way round")
    void waitsForTheFirstShare() {
        Value a = Value.of(2);
        Value b = Value.of(3);
        Value d = a.mul(b);
        Value e = a.add(d);
        Value f = e.mul(d);

        f.backward();

        assertThat(e.grad()).as("gradient of e: d").isEqualTo(6);
        assertThat(d.grad()).as("gradient of d: e from f, and 6 from e").isEqualTo(14);
        assertThat(a.grad()).as("gradient of a: 6 from e, and 14·b from d").isEqualTo(48);
        assertThat(b.grad()).as("gradient of b: 14·a").isEqualTo(28);
    }

    @Test
    @DisplayName(
            "d + (d + 1) · 5 · 2: d is an input of the result, and waits for the share from the far end all the same")
    void waitsForTheLongWayRound() {
        Value a = Value.of(2);
        Value d = a.mul(3);
        Value f = d.add(d.add(1).mul(5).mul(2));
        Value b = Value.of(2);
        Value e = b.mul(3);
        Value g = e.add(1).mul(5).mul(2).add(e);

        f.backward();
        g.backward();

        assertThat(a.grad()).as("gradient of a: 3·(1 + 10)").isEqualTo(33);
        assertThat(b.grad())
                .as("gradient of b, with the sum the other way round")
                .isEqualTo(33);
    }

    @Test
    @DisplayName("a leaf may be made last and used first, or be made first and used last")
    void leavesMadeAtAnyTime() {
        Value late = Value.of(5);
        Value a = Value.of(2);
        Value square = a.mul(a);
        Value b = Value.of(3);
        Value c = b.mul(square).add(late);

        c.backward();

        assertThat(a.grad()).as("gradient of a in b·a² + late: 2·b·a").isEqualTo(12);
        assertThat(b.grad()).as("gradient of b: a²").isEqualTo(4);
        assertThat(late.grad()).as("gradient of late").isEqualTo(1);
    }

    @Test
    @DisplayName("values with the same number are different values, each with a gradient of its own")
    void equalNumbers() {
        Value a = Value.of(2);
        Value b = Value.of(2);
        Value sum = a.add(b);
        Value product = a.mul(b);
        Value c = sum.mul(product);

        c.backward();

        assertThat(sum.grad()).as("gradient of a + b, which is 4").isEqualTo(4);
        assertThat(product.grad()).as("gradient of a·b, which is 4 as well").isEqualTo(4);
        assertThat(a.grad())
                .as("gradient of a: 4 from the sum, and 4·b from the product")
                .isEqualTo(12);
        assertThat(b.grad())
                .as("gradient of b: 4 from the sum, and 4·a from the product")
                .isEqualTo(12);
    }

    @Test
    @DisplayName("backward reaches only what the result depends on; the gradients of all others stay 0")
    void otherValuesStayAsTheyAre() {
        Value a = Value.of(2);
        Value b = Value.of(3);
        Value c = a.mul(5);
        Value later = c.mul(b);

        c.backward();

        assertThat(a.grad()).as("gradient of a in 5a").isEqualTo(5);
        assertThat(b.grad()).as("gradient of b, which c does not depend on").isEqualTo(0);
        assertThat(later.grad()).as("gradient of a value computed from c").isEqualTo(0);
    }

    @Test
    @DisplayName("nobody waits for a share from a use that the result does not depend on")
    void usesElsewhere() {
        Value a = Value.of(2);
        Value b = Value.of(3);
        Value d = a.mul(b);
        Value elsewhere = d.mul(10);
        Value e = d.add(a);

        e.backward();

        assertThat(a.grad())
                .as("gradient of a in a·b + a: b + 1, also while a·b is used elsewhere")
                .isEqualTo(4);
        assertThat(b.grad()).as("gradient of b: a").isEqualTo(2);
        assertThat(elsewhere.grad())
                .as("gradient of a value that e does not depend on")
                .isEqualTo(0);
    }

    @Test
    @DisplayName("a leaf is a graph, too: its derivative by itself is 1, and a second call makes that 2")
    void leafAsResult() {
        Value a = Value.of(7);

        a.backward();
        assertThat(a.grad()).as("gradient of a leaf after its own backward").isEqualTo(1);

        a.backward();
        assertThat(a.grad())
                .as("gradient of a leaf after two calls: leaves accumulate")
                .isEqualTo(2);
    }

    @Test
    @DisplayName("zeroGrad forgets the gradient of this value, and of no other")
    void zeroGrad() {
        Value a = Value.of(2);
        Value b = Value.of(3);
        a.mul(b).backward();

        a.zeroGrad();

        assertThat(a.grad()).as("gradient of a after a.zeroGrad()").isEqualTo(0);
        assertThat(b.grad()).as("gradient of b after a.zeroGrad()").isEqualTo(2);
        assertThat(a.data()).as("number of a after a.zeroGrad()").isEqualTo(2);
    }

    @Test
    @DisplayName("zeroGrad on a result leaves the gradients of its leaves alone")
    void zeroGradOfAResult() {
        Value a = Value.of(2);
        Value c = a.mul(3);
        c.backward();

        c.zeroGrad();

        assertThat(c.grad()).as("gradient of c after c.zeroGrad()").isEqualTo(0);
        assertThat(a.grad()).as("gradient of a after c.zeroGrad()").isEqualTo(3);
    }

    @Test
    @DisplayName("a second backward adds the same once more to the leaves: 24 for a in (a · b) · c, and not 36")
    void secondCall() {
        Value a = Value.of(2);
        Value b = Value.of(3);
        Value c = Value.of(4);
        Value ab = a.mul(b);
        Value d = ab.mul(c);

        d.backward();
        d.backward();

        assertThat(a.grad()).as("gradient of a: twice b·c = 12").isEqualTo(24);
        assertThat(b.grad()).as("gradient of b: twice a·c = 8").isEqualTo(16);
        assertThat(c.grad()).as("gradient of c: twice a·b = 6").isEqualTo(12);
        assertThat(ab.grad())
                .as("gradient of a·b, no leaf: c, as after one call")
                .isEqualTo(4);
    }

    @Test
    @DisplayName("two results that share a part: each call adds its own, and finds nothing of the other's on the way")
    void twoResults() {
        Value a = Value.of(2);
        Value b = Value.of(3);
        Value shared = a.mul(b);
        Value p = shared.add(a);
        Value q = shared.mul(b);

        p.backward();
        q.backward();

        assertThat(a.grad()).as("gradient of a: b + 1 from p, and b² from q").isEqualTo(13);
        assertThat(b.grad()).as("gradient of b: a from p, and 2·a·b from q").isEqualTo(14);
        assertThat(shared.grad())
                .as("gradient of a·b: b, from q, which was walked last")
                .isEqualTo(3);
    }

    @Test
    @DisplayName("a part of a graph that was walked already may be a result itself")
    void aPartAsResult() {
        Value a = Value.of(2);
        Value c = a.mul(3);
        Value e = c.mul(10);

        e.backward();
        c.backward();

        assertThat(c.grad()).as("gradient of c after its own backward").isEqualTo(1);
        assertThat(a.grad()).as("gradient of a: 30 from e, and 3 from c").isEqualTo(33);
    }

    @Test
    @DisplayName("the graph may grow after backward, and be walked again from its new end")
    void growsAfterwards() {
        Value a = Value.of(2);
        Value c = a.mul(3);
        c.backward();

        Value e = c.mul(c);
        e.backward();

        assertThat(c.grad()).as("gradient of c in c·c: 2c").isEqualTo(12);
        assertThat(a.grad()).as("gradient of a: 3 from c, and 36 from e").isEqualTo(39);
    }

    @Test
    @DisplayName("a million values in a chain are walked without a stack overflow")
    void deepGraph() {
        Value a = Value.of(3);
        Value c = Stream.iterate(a, Value::neg).skip(1_000_000).findFirst().orElseThrow();

        backwardInTime(c);

        assertThat(a.grad())
                .as("gradient of a after an even number of sign changes")
                .isEqualTo(1);
    }

    @Test
    @DisplayName("a leaf that is used 100,000 times gets 100,000 shares")
    void wideGraph() {
        Value a = Value.of(3);
        Value sum = Collections.nCopies(100_000, a).stream()
                .map(x -> x.mul(2))
                .reduce(Value::add)
                .orElseThrow();

        backwardInTime(sum);

        assertThat(a.grad()).as("gradient of a in 2a + 2a + … + 2a").isEqualTo(200_000);
    }

    @Test
    @DisplayName("100,000 sums, each the second operand of the next, are walked too: many values wait at once")
    void nestedToTheRight() {
        Value a = Value.of(3);
        Value sum = Collections.nCopies(100_000, a).stream()
                .map(x -> x.mul(2))
                .reduce((inner, product) -> product.add(inner))
                .orElseThrow();

        backwardInTime(sum);

        assertThat(a.grad()).as("gradient of a in 2a + (2a + (… + 2a))").isEqualTo(200_000);
    }

    @Test
    @DisplayName("a value doubled 1,000 times has 2¹⁰⁰⁰ paths to where it began, and backward is done at once")
    void manyPaths() {
        Value a = Value.of(1);
        Value c = Stream.iterate(a, x -> x.add(x)).skip(1_000).findFirst().orElseThrow();

        backwardInTime(c);

        assertThat(a.grad()).as("gradient of a: 2 to the power of 1,000").isEqualTo(Math.pow(2, 1_000));
    }

    @Test
    @DisplayName("the drawing of lesson 3 shows the gradients that backward found")
    void drawingShowsTheGradients() {
        Value a = Value.of(3).named("a");
        Value c = a.mul(a).add(a).named("c");

        c.backward();

        assertThatDrawing(c).hasANodeThatReads("a", "data 3", "grad 7");
    }
}
