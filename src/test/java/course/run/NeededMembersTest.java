package course.run;

import static org.assertj.core.api.Assertions.assertThat;

import course.Project;
import course.source.Stages;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What the lessons call")
class NeededMembersTest {

    private static final Stages STAGES = new Stages(Project.root());

    static IntStream someStages() {
        return IntStream.of(0, 6, STAGES.lastLesson());
    }

    private static CompiledEngine engine(Map<String, String> files) {
        CompiledEngine engine = CompiledEngine.of("an engine", "solutions", files);
        assertThat(engine.errors()).isEmpty();
        return engine;
    }

    @ParameterizedTest(name = "after lesson {0}")
    @MethodSource("someStages")
    @DisplayName("is in the engine from the start to the end")
    void nothing(int lesson) {
        assertThat(engine(STAGES.stage(lesson)).missing()).isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            dagnet/Value.java     | public Value exp()         | public Value expo()           | Value.java:26: public Value exp() is missing
            dagnet/Value.java     | public Value tanh()        | Value tanh()                  | Value.java:26: public Value tanh() is missing
            dagnet/Value.java     | public double data() {     | public float data() {         | Value.java:26: public double data() is missing
            dagnet/ChainRule.java | public final class         | final class                   | ChainRule.java:4: public type ChainRule is missing
            """)
    @DisplayName("and is missing is named, with the file that it belongs to")
    void missing(String file, String there, String instead, String sentence) {
        Map<String, String> files = STAGES.stage(0);
        files.computeIfPresent(file, (name, text) -> text.replace(there, instead));

        assertThat(engine(files).missing()).singleElement().asString().startsWith("solutions/dagnet/" + sentence);
    }

    @Test
    @DisplayName("and is a constructor or the constant of an enum is named as it is written")
    void otherMembers() {
        Map<String, String> files = STAGES.stage(0);
        files.computeIfPresent("dagnet/optim/Sgd.java", (name, text) -> text.replace("public Sgd(", "Sgd("));
        files.computeIfPresent("dagnet/nn/Activation.java", (name, text) -> text.replace("TANH", "TANGENT"));

        assertThat(engine(files).missing())
                .anyMatch(
                        sentence -> sentence.contains("/Sgd.java:") && sentence.contains("public Sgd(List, double) is"))
                .anyMatch(sentence -> sentence.contains("/Activation.java:6: public Activation TANH is missing"));
    }
}
