package course.cli;

import static org.assertj.core.api.Assertions.assertThat;

import course.Project;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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

    private CommandRun demo(String... args) {
        List<String> all = new ArrayList<>(List.of("demo"));
        all.addAll(List.of(args));
        return CommandRun.in(Project.root(), all.toArray(String[]::new));
    }

    private CommandRun train(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--out", folder.resolve("out").toString()));
        return demo(all.toArray(String[]::new));
    }

    private byte[] made(String name) throws IOException {
        return Files.readAllBytes(folder.resolve("out").resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-moons", "circles", "spirals"})
    @DisplayName("trains, and writes its pictures, its graph and its points where it says")
    void trains(String name) throws Exception {
        CommandRun run = train(name, "--steps", "3", "--hidden", "4", "--points", "20");

        assertThat(run.errors()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("20 points; network 2-4-", "3/3  loss ", "accuracy", "steps/s", " of 20 points correct");
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("boundary.svg", "curves.svg", "graph.dot", "points.csv");
        }
        assertThat(run.out())
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

        CommandRun run = train("csv", points.toString(), "--steps", "2", "--hidden", "none");

        assertThat(run.errors()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("mine.csv: 30 points; network 2-3, 9 parameters; cross-entropy, Adam, seed 1");
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

        CommandRun run = train("two-moons", "--steps", "0", "--hidden", "4", "--load", weights);

        assertThat(run.errors()).isEmpty();
        assertThat(made("graph.dot")).isEqualTo(trained);
    }

    @Test
    @DisplayName("refuses weights of another network in a sentence that names the line")
    void otherWeights() throws IOException {
        String weights = folder.resolve("moons.weights").toString();
        train("two-moons", "--steps", "0", "--hidden", "4", "--save", weights);

        CommandRun run = train("two-moons", "--steps", "0", "--hidden", "5", "--load", weights);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors().strip())
                .isEqualTo("dagnet: The weights were not loaded. " + weights
                        + ", line 2: found 'sizes 2 4 1'; expected 'sizes 2 5 1'");
    }

    @ParameterizedTest(name = "demo {0}")
    @CsvSource(delimiter = '|', textBlock = """
            two-moons --steps many | --steps was 'many'; expected a whole number from 0 to 1000000
            two-moons --steps=     | --steps was ''; expected a whole number from 0 to 1000000
            two-moons --seed 1.5   | --seed was '1.5'; expected a whole number
            two-moons --noise -1   | --noise was '-1'; expected a finite number, 0 or more
            two-moons --rate NaN   | --rate was 'NaN'; expected a finite number, 0 or more
            two-moons --hidden 16,0 | --hidden was '16,0'; expected as many neurons as each hidden layer has, from 1
            two-moons --hidden 16, | --hidden was '16,'; expected as many neurons as each hidden layer has, from 1
            two-moons --speed 3    | dagnet demo two-moons has no option '--speed'
            two-moons --seed       | --seed was given without N
            two-moons --seed 1 --seed 2 | --seed was given twice; expected it once
            spirals --points 2     | --points was 2; expected at least 3, a point for each class
            csv                    | FILE is missing; expected a file with lines x0,x1,label
            csv --points 3         | dagnet demo csv has no option '--points'
            expression 3           | '3' was given; dagnet demo expression expects no argument
            three-moons            | dagnet demo has no command 'three-moons'; expected one of expression, two-moons,
            two-mons               | dagnet demo has no command 'two-mons'; did you mean two-moons?
            """)
    @DisplayName("answers a bad argument with what was given, what was expected and its usage, and status 2")
    void badArguments(String args, String sentence) {
        CommandRun run = demo(args.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors())
                .startsWith("dagnet: " + sentence)
                .contains("\nUsage: dagnet demo ", "\nMore:  dagnet demo ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    @DisplayName("has to be named")
    void noName() {
        CommandRun run = demo();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors())
                .startsWith("dagnet: NAME is missing; expected one of expression, two-moons, circles, spirals, csv\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            csv       | Usage: dagnet demo csv     | FILE      | 200 if it is not given
            two-moons | Usage: dagnet demo two-moons | --noise=X | 0.1 if it is not given
            spirals   | Usage: dagnet demo spirals | --points=N | 240 if it is not given
            circles   | Usage: dagnet demo circles | --hidden=N,N | 16,16 if it is not given
            """)
    @DisplayName("tells what it takes when it is asked for help")
    void help(String name, String usage, String argument, String byDefault) {
        CommandRun run = demo(name, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out().replaceAll("\\s+", " ")).contains(usage, argument, byDefault);
    }

    @Test
    @DisplayName("names the line of a file of points that is wrong, and the missing file")
    void wrongFiles() throws IOException {
        Path points = Files.writeString(folder.resolve("mine.csv"), "1,2,0\n1,two,1\n");

        CommandRun wrongLine = train("csv", points.toString());
        CommandRun noFile = train("csv", folder.resolve("none.csv").toString());

        assertThat(wrongLine.status()).isEqualTo(1);
        assertThat(wrongLine.errors().strip())
                .isEqualTo("dagnet: " + points + ", line 2: column 2 is 'two'; expected a number such as -1.5");
        assertThat(noFile.status()).isEqualTo(2);
        assertThat(noFile.errors())
                .startsWith("dagnet: FILE was '" + folder.resolve("none.csv") + "'; there is no file ");
    }

    @Test
    @DisplayName("that cannot write where it should says so in a sentence")
    void unwritable() throws IOException {
        Files.writeString(folder.resolve("out"), "a file, where a folder should be");

        CommandRun run = train("two-moons", "--steps", "1", "--hidden", "none");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors())
                .startsWith("dagnet: " + folder.resolve("out").resolve("boundary.svg") + " cannot be written: ");
    }

    @Test
    @DisplayName("stops in a sentence when the steps are so large that the numbers overflow, and writes no picture")
    void diverges() {
        CommandRun run = train("two-moons", "--rate", "1e200");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors().lines())
                .singleElement()
                .asString()
                .startsWith("dagnet: The loss became ")
                .contains("--rate");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    @DisplayName("of the expression prints the numbers of micrograd's example")
    void expression() {
        CommandRun run = demo("expression");

        assertThat(run.out()).contains("g     = 24.7041", "dg/da = 138.8338", "dg/db = 645.5773");
    }
}
