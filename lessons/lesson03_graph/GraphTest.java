package lesson03_graph;

import static testkit.assertions.Assertions.assertThat;
import static testkit.assertions.Assertions.assertThatThrownBy;
import static testkit.drawings.DrawingAssert.assertThatDrawing;

import dagnet.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphTest {

    @Test
    @DisplayName("a value can be given a name, and is the same value after it")
    void named() {
        Value a = Value.of(2);

        Value named = a.named("a");

        assertThat(named).as("what a.named(\"a\") returns, which is a itself").isSameAs(a);
        assertThat(a.name()).as("a.name()").isEqualTo("a");
    }

    @Test
    @DisplayName("a value that nobody named has the empty name")
    void noName() {
        Value a = Value.of(2);

        assertThat(a.name()).as("name() of a value without a name").isEmpty();
    }

    @Test
    @DisplayName("null is not a name: to give it is an IllegalArgumentException")
    void nullIsNoName() {
        Value a = Value.of(2).named("a");

        assertThatThrownBy(() -> a.named(null), "a.named(null)")
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
        assertThat(a.name()).as("the name after the error").isEqualTo("a");
    }

    @Test
    @DisplayName("a value has a place for its gradient, which is 0 until somebody computes it")
    void gradientBeforeItIsComputed() {
        Value c = Value.of(2).add(Value.of(3));

        assertThat(c.grad()).as("grad() before anybody computed it").isEqualTo(0);
    }

    @Test
    @DisplayName("a leaf is drawn as a node with its name and its numbers")
    void leaf() {
        Value a = Value.of(2).named("a");

        assertThatDrawing(a).hasNodes(1).hasArrows(0).hasANodeThatReads("a", "data 2", "grad 0");
    }

    @Test
    @DisplayName("a leaf without a name is drawn with its numbers alone")
    void leafWithoutName() {
        Value a = Value.of(-0.5);

        assertThatDrawing(a).hasNodes(1).hasANodeThatReads("data -0.5", "grad 0");
    }

    @Test
    @DisplayName("a sum is drawn with its operation under its name, and an arrow from each operand")
    void sum() {
        Value a = Value.of(2).named("a");
        Value b = Value.of(3).named("b");

        Value c = a.add(b).named("c");

        assertThatDrawing(c)
                .hasNodes(3)
                .hasArrows(2)
                .hasANodeThatReads("a", "data 2", "grad 0")
                .hasANodeThatReads("b", "data 3", "grad 0")
                .hasANodeThatReads("c", "+", "data 5", "grad 0");
    }

    @Test
    @DisplayName("each arrow of a product shows its local gradient: the number of the other operand")
    void localGradients() {
        Value a = Value.of(2).named("a");
        Value b = Value.of(3).named("b");

        Value c = a.mul(b).named("c");

        assertThatDrawing(c).hasArrows(2).hasTheLocalGradientOnEveryArrow();
    }

    @Test
    @DisplayName("a·b + a: the shared a is one node, and has an arrow to each of its two uses")
    void sharedValue() {
        Value a = Value.of(2).named("a");
        Value b = Value.of(3).named("b");

        Value c = a.mul(b).named("ab").add(a).named("c");

        assertThatDrawing(c).hasNodes(4).hasArrows(4);
    }

    @Test
    @DisplayName("a + a: one node for a, and two arrows from it to the same sum")
    void sameOperandTwice() {
        Value a = Value.of(2).named("a");

        Value c = a.add(a).named("c");

        assertThatDrawing(c).hasNodes(2).hasArrows(2);
    }

    @Test
    @DisplayName("a shared result is drawn once, and so is all below it")
    void sharedResult() {
        Value a = Value.of(1).named("a");
        Value b = a.add(a).named("b");
        Value c = b.add(b).named("c");

        Value d = c.add(c).named("d");

        assertThatDrawing(d).hasNodes(4).hasArrows(6);
    }

    @Test
    @DisplayName("values with the same number and the same name are still different nodes")
    void lookAlikes() {
        Value one = Value.of(2).named("x");
        Value other = Value.of(2).named("x");

        Value c = one.add(other);

        assertThatDrawing(c).hasNodes(3).hasArrows(2);
    }

    @Test
    @DisplayName("drawing changes nothing: the second drawing shows as much as the first")
    void drawnTwice() {
        Value a = Value.of(2).named("a");
        Value c = a.add(a).named("c");

        assertThatDrawing(c).hasNodes(2).hasArrows(2);
        assertThatDrawing(c).hasNodes(2).hasArrows(2);
    }

    @Test
    @DisplayName("infinite numbers and NaN are drawn, too")
    void infiniteNumbers() {
        Value bottomless = Value.of(Double.NEGATIVE_INFINITY).named("bottomless");

        Value undefined = bottomless.mul(Value.of(0)).named("undefined");

        assertThatDrawing(undefined)
                .hasANodeThatReads("bottomless", "data -Infinity", "grad 0")
                .hasANodeThatReads("undefined", "*", "data NaN", "grad 0")
                .hasTheLocalGradientOnEveryArrow();
    }

    @ParameterizedTest(name = "one sees the name as it is: {0}")
    @ValueSource(
            strings = {
                "say \"hi\"",
                "C:\\new",
                "ends with \\",
                "{a|b} -> <c>; // d",
                "&lt; & &amp;",
                "100 %s",
                "größe ∂ 数 🙂"
            })
    void anyName(String name) {
        Value a = Value.of(2).named(name);

        assertThatDrawing(a).hasNodes(1).hasANodeThatReads(name, "data 2", "grad 0");
    }

    @Test
    @DisplayName("a name of two lines is drawn on two lines")
    void twoLines() {
        Value a = Value.of(2).named("first line\nsecond line");

        assertThatDrawing(a).hasNodes(1).hasANodeThatReads("first line", "second line", "data 2", "grad 0");
    }

    @Test
    @DisplayName("Graphviz draws the graph of d·d with d = a·b + c")
    void graphviz() {
        Value a = Value.of(2).named("a");
        Value b = Value.of(-3).named("b");
        Value c = Value.of(10).named("c");
        Value d = a.mul(b).named("a·b").add(c).named("d");

        Value e = d.mul(d).named("e");

        assertThatDrawing(e).hasNodes(6).hasArrows(6).isDrawnByGraphviz();
    }

    @Test
    @DisplayName("Graphviz shows any name as it is")
    void graphvizShowsAnyName() {
        List<Value> leaves = awkwardNames().map(name -> Value.of(2).named(name)).toList();

        Value sum = leaves.stream().reduce(Value.of(0), Value::add);

        assertThatDrawing(sum).isDrawnByGraphviz();
    }

    @Test
    @DisplayName("a chain of 100,000 additions is drawn to its end")
    void deepGraph() {
        Value first = Value.of(1).named("beginning");

        Value last = Stream.iterate(first, value -> value.add(first))
                .skip(100_000)
                .findFirst()
                .orElseThrow();

        assertThatDrawing(last).mentions("beginning");
    }

    /** Each two of the characters that mean something in DOT, in its labels or in HTML, and some harmless ones. */
    private static Stream<String> awkwardNames() {
        List<String> parts = List.of(
                "\"", "\\", "\n", "n", "N", "l", "{", "}", "<", ">", "|", "&", "lt;", "#92;", " ", "é", "%", "/");
        return parts.stream().flatMap(first -> parts.stream().map(second -> "x" + first + second + "x"));
    }
}
