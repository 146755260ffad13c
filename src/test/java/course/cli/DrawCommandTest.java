package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.edit.CopiedCourse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import testkit.expressions.Operation;

@DisplayName("draw")
class DrawCommandTest {

    private static final Path GRAPH = Path.of("target/graphs/draw.dot");

    @TempDir
    Path root;

    private CopiedCourse project;

    @BeforeEach
    void aStarter() {
        project = new CopiedCourse(root).withLessons();
    }

    private CommandRun draw(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "draw";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandRun.in(root, all);
    }

    private void writtenUpTo(int lesson) {
        CommandRun.in(root, "jump", String.valueOf(lesson + 1));
    }

    @Test
    @DisplayName("shows value and gradients of the learner's engine beside PyTorch's, and writes the graph")
    void draws() {
        writtenUpTo(6);

        CommandRun run = draw("2*rate^2 - tanh(gain)*0", "rate=3", "gain=-.5");

        assertThat(run.errors()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("your engine").containsPattern("value +18\\.0 ");
        assertThat(run.out())
                .containsPattern("gradient of rate +12\\.0 ")
                .containsPattern("gradient of gain +-?0\\.0 ");
        assertThat(root.resolve(GRAPH)).content().startsWith("digraph").contains("rate", "gain");
    }

    @Test
    @DisplayName("runs on what the learner wrote, and shows where PyTorch says otherwise")
    void wrongEngine() {
        writtenUpTo(6);
        project.edit("dagnet/Value.java", text -> text.replace("this, 1 - result * result)", "this, 1 - result)"));

        CommandRun run = draw("tanh(a)", "a=0.5");

        assertThat(run.out())
                .containsPattern("gradient of a +0\\.53788284273999")
                .containsPattern("disagree|not here to compare with");
    }

    @ParameterizedTest(name = "after lesson {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0 | a + b   | 1 | The expression needs Value.of(double), which you write in lesson 1.
            1 | a * b   | 1 | The expression needs Value.mul(Value), which you write in lesson 2.
            2 | tanh(a) + b | 1 | The expression needs Value.tanh, which you write in lesson 6.
            2 | a * b   | 0 | The gradient needs Value.backward, which you write in lesson 5.
            2 | a * b   | 0 | The drawing needs Value.named, which you write in lesson 3.
            """)
    @DisplayName("shows what can be shown, and names the lesson that is missing for the rest")
    void unwritten(int lesson, String formula, int status, String note) {
        writtenUpTo(lesson);

        CommandRun run = draw(formula, "a=2", "b=3");

        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out().lines()).contains(note);
        assertThat(run.errors()).isEmpty();
    }

    @Test
    @DisplayName("tells in a sentence what the learner's code threw, and where")
    void throwing() {
        writtenUpTo(6);
        project.edit("dagnet/Value.java", text -> text.replace("Math.tanh(data)", "1 / (int) (data - data)"));

        CommandRun run = draw("tanh(a)", "a=1");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("The expression: your engine threw java.lang.ArithmeticException: / by zero (Value.java:");
    }

    @Test
    @DisplayName("shows the compiler's errors when the engine does not compile")
    void doesNotCompile() {
        project.edit("dagnet/Value.java", text -> text.replaceFirst("public Value add", "public Valu add"));

        CommandRun run = draw("a + a", "a=1");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("src/main/java/dagnet/Value.java:", "cannot find symbol");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            -a * (b       | a=1 b=2   | -a * (b~       ^ expected ')', found the end
            a * tan(a)    | a=1       | a * tan(a)~    ^ there is no function tan; did you mean tanh? There are FUNCTIONS
            a + b         | a=1       | a + b~    ^ 'b' has no number; give it one: b=2
            a             | a=two     | 'a' was 'two'; expected a number such as -1.5
            a             | a=1 a=2   | 'a' is given twice; expected one number for it
            a             | a=1 b=2   | 'b' is given, but it is not in the expression
            a             | 2         | '2' was given; expected a name and its number, such as a=2
            """)
    @DisplayName("points at what it cannot read, and says what was expected, with status 2")
    void badArguments(String formula, String numbers, String problem) {
        List<String> arguments = new ArrayList<>(List.of(formula));
        arguments.addAll(List.of(numbers.split(" ")));

        CommandRun run = draw(arguments.toArray(String[]::new));

        assertThat(run.status()).isEqualTo(2);
        String functions = String.join(", ", Operation.functions());
        assertThat(run.errors().replaceFirst("^dagnet: ", ""))
                .startsWith(problem.replace('~', '\n').replace("FUNCTIONS", functions) + "\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    @DisplayName("without an expression says how it is used")
    void nothing() {
        CommandRun run = draw();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors()).contains("EXPRESSION is missing; expected what to compute", "Usage: dagnet draw");
    }
}
