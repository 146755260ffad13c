package course.demo;

import static org.assertj.core.api.Assertions.assertThat;

import course.Demo;
import course.run.Engine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A demo")
class DemoTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    private int run(String... args) throws IOException {
        return Demo.run(terminal(), errors(), args);
    }

    private int train(String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--out", folder.resolve("out").toString()));
        return run(all.toArray(String[]::new));
    }

    private Terminal terminal() {
        return new Terminal(new PrintStream(printed, true, StandardCharsets.UTF_8), false, true);
    }

    private PrintStream errors() {
        return new PrintStream(complained, true, StandardCharsets.UTF_8);
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String complaint() {
        return complained.toString(StandardCharsets.UTF_8);
    }

    private byte[] made(String name) throws IOException {
        return Files.readAllBytes(folder.resolve("out").resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-moons", "circles", "spirals"})
    @DisplayName("trains, and writes its pictures, its graph and its points where it says")
    void trains(String name) throws Exception {
        int status = train(name, "--steps", "3", "--hidden", "4", "--points", "20");

        assertThat(complaint()).isEmpty();
        assertThat(status).isZero();
        assertThat(output())
                .contains("20 points; network 2-4-", "3/3  loss ", "accuracy", "steps/s", " of 20 points correct");
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("boundary.svg", "curves.svg", "graph.dot", "points.csv");
        }
        assertThat(output())
                .contains(folder.resolve("out").resolve("boundary.svg").toString());
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(made("boundary.svg"))))
                .isNotNull();
        assertThat(new String(made("graph.dot"), StandardCharsets.UTF_8))
                .startsWith("digraph")
                .contains("w1.3.1", "x0");
    }

    @Test
    @DisplayName("on one's own points reads the file that another demo wrote")
    void ownPoints() throws IOException {
        train("spirals", "--steps", "1", "--hidden", "2", "--points", "30");
        Path points = Files.move(folder.resolve("out").resolve("points.csv"), folder.resolve("mine.csv"));

        int status = train("csv", points.toString(), "--steps", "2", "--hidden", "none");

        assertThat(complaint()).isEmpty();
        assertThat(status).isZero();
        assertThat(output()).contains("mine.csv: 30 points; network 2-3, 9 parameters; cross-entropy, Adam, seed 1");
    }

    @Test
    @DisplayName("gives the same result for the same seed")
    void deterministic() throws IOException {
        train("two-moons", "--steps", "5", "--hidden", "4", "--seed", "7");
        byte[] first = made("boundary.svg");
        train("two-moons", "--steps", "5", "--hidden", "4", "--seed", "7");

        assertThat(made("boundary.svg")).isEqualTo(first);
    }

    @Test
    @DisplayName("goes on from saved weights")
    void savesAndLoads() throws IOException {
        String weights = folder.resolve("moons.weights").toString();
        train("two-moons", "--steps", "20", "--hidden", "4", "--save", weights);
        byte[] trained = made("graph.dot");

        train("two-moons", "--steps", "0", "--hidden", "4", "--load", weights);

        assertThat(complaint()).isEmpty();
        assertThat(made("graph.dot")).isEqualTo(trained);
    }

    @Test
    @DisplayName("refuses weights of another network in a sentence that names the line")
    void otherWeights() throws IOException {
        String weights = folder.resolve("moons.weights").toString();
        train("two-moons", "--steps", "0", "--hidden", "4", "--save", weights);

        int status = train("two-moons", "--steps", "0", "--hidden", "5", "--load", weights);

        assertThat(status).isEqualTo(1);
        assertThat(complaint().strip())
                .isEqualTo("The weights were not loaded. " + weights
                        + ", line 2: found 'sizes 2 4 1'; expected 'sizes 2 5 1'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two-moons --steps many|--steps was 'many'; expected a whole number from 0 to 1000000.",
                "two-moons --noise -1|--noise was '-1'; expected a finite number, 0 or more.",
                "two-moons --rate NaN|--rate was 'NaN'; expected a finite number, 0 or more.",
                "two-moons --hidden 16,0|--hidden was '16,0'; expected as many neurons as each hidden layer has, such"
                        + " as 16,16, or none.",
                "two-moons --speed 3|'--speed' is not known; expected one of --seed, --points, --noise, --hidden,"
                        + " --steps, --rate, --save, --load, --out.",
                "two-moons --seed|--seed stands alone; expected --seed N.",
                "two-moons --seed 1 --seed 2|--seed is given twice; expected it once.",
                "spirals --points 2|--points 2 cannot be: size was 2; expected at least 3, a point for each class.",
                "csv|there is no file of points; expected csv FILE.",
                "expression 3|'3' is not known; expected nothing after expression.",
            })
    @DisplayName("answers a bad argument with what was wrong and its usage, and status 2")
    void badArguments(String args, String wrong) throws IOException {
        int status = run(args.split(" "));

        assertThat(status).isEqualTo(2);
        assertThat(complaint()).startsWith(args.split(" ")[0] + ": " + wrong).contains("Usage: ./dagnet demo ");
        assertThat(output()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "three-moons"})
    @DisplayName("that does not exist is answered with those that do, and status 2")
    void noSuchDemo(String args) throws IOException {
        int status = run(args.isEmpty() ? new String[0] : new String[] {args});

        assertThat(status).isEqualTo(2);
        assertThat(complaint()).contains("expected one of: circles, csv, expression, spirals, two-moons");
    }

    @Test
    @DisplayName("tells what it takes when it is asked for help")
    void help() throws IOException {
        assertThat(run("csv", "--help")).isZero();
        assertThat(output()).contains("csv FILE [options]", "--hidden N,N", "(16,16)");
    }

    @Test
    @DisplayName("names the line of a file of points that is wrong, and the missing file")
    void wrongFiles() throws IOException {
        Path points = Files.writeString(folder.resolve("mine.csv"), "1,2,0\n1,two,1\n");

        assertThat(train("csv", points.toString())).isEqualTo(1);
        assertThat(complaint().strip())
                .isEqualTo(points + ", line 2: column 2 is 'two'; expected a number such as -1.5");
        assertThat(train("csv", folder.resolve("none.csv").toString())).isEqualTo(2);
        assertThat(complaint()).contains("csv: there is no file " + folder.resolve("none.csv"));
    }

    @Test
    @DisplayName("stops in a sentence when the steps are so large that the numbers overflow, and writes no picture")
    void diverges() throws IOException {
        assertThat(train("two-moons", "--rate", "1e200")).isEqualTo(1);
        assertThat(complaint().lines())
                .singleElement()
                .asString()
                .startsWith("The loss became ")
                .contains("--rate");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    @DisplayName("on an engine that is not written yet says in one sentence what is next")
    void unwritten() throws IOException {
        Program needsMore = new Program() {
            @Override
            public String arguments() {
                return "";
            }

            @Override
            public String help() {
                return "";
            }

            @Override
            public void run(List<String> args, Terminal terminal) {
                throw new UnsupportedOperationException("Lesson 9: write Mlp.of");
            }
        };

        int status = Demo.run("two-moons", () -> needsMore, List.of(), terminal(), errors());

        assertThat(status).isEqualTo(1);
        assertThat(complaint().strip()).isEqualTo("The demo two-moons needs Mlp.of, which you write in lesson 9.");
    }

    @Test
    @DisplayName("names the learner's own lesson if that is an earlier one")
    void nextLesson() {
        List<Engine.Stub> stubs = List.of(new Engine.Stub(4, "ChainRule.derivative"), new Engine.Stub(9, "Mlp.of"));

        assertThat(Demo.unwritten("two-moons", "Mlp.of", 9, stubs))
                .isEqualTo(
                        "The demo two-moons needs Mlp.of, which you write in lesson 9; next is ChainRule.derivative in"
                                + " lesson 4.");
    }

    @Test
    @DisplayName("of the expression prints the numbers of micrograd's example")
    void expression() throws IOException {
        new ExpressionDemo().run(List.of(), terminal());

        assertThat(output()).contains("g     = 24.7041", "dg/da = 138.8338", "dg/db = 645.5773");
    }
}
