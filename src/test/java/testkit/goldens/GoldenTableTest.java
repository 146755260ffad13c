package testkit.goldens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import testkit.expressions.Numbers;

class GoldenTableTest {

    @Test
    @DisplayName("columns are found by their names, wherever they stand")
    void columnsByName() {
        List<GoldenTable.Row> rows = GoldenTable.parse("f.csv", List.of("b, a", "2, 1"), "a", "b");

        assertThat(rows.get(0).number("a")).isEqualTo(1);
        assertThat(rows.get(0).number("b")).isEqualTo(2);
    }

    @Test
    @DisplayName("a missing column, cell, number or file is named with its place")
    void clearErrors() {
        assertThatThrownBy(() -> GoldenTable.parse("f.csv", List.of("a", "1"), "a", "b"))
                .hasMessageContaining("f.csv:1: has no column 'b'");
        assertThatThrownBy(() -> GoldenTable.parse("f.csv", List.of("a,b", "1,2", "1"), "a", "b"))
                .hasMessageContaining("f.csv:3: has 1 cells; expected 2");
        assertThatThrownBy(() -> GoldenTable.parse("f.csv", List.of("a", "x"), "a")
                        .get(0)
                        .number("a"))
                .hasMessageContaining("f.csv:2: a was 'x'; expected a number");
        assertThatThrownBy(() -> GoldenTable.parse("f.csv", List.of("a"), "a"))
                .hasMessageContaining("f.csv has no rows");
        assertThatThrownBy(() -> GoldenTable.read("none.csv", "a")).hasMessageContaining("none.csv is missing");
    }

    @ParameterizedTest
    @DisplayName("an optimizer or an option that the engine does not have is refused")
    @ValueSource(strings = {"lion lr=0.1", "sgd beta1=0.9", "adam lr=fast", "adam lr="})
    void unknownRecipes(String text) {
        assertThatThrownBy(() -> Recipe.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @DisplayName("the plain optimizer takes the steps of torch.optim when nothing is wrong in it")
    @MethodSource("testkit.goldens.Trajectory#all")
    void plainOptimizer(Trajectory trajectory) {
        List<Trajectory.Place> way =
                PlainOptimizer.way(trajectory, trajectory.places().size() - 1);

        assertThat(way).hasSameSizeAs(trajectory.places()).allSatisfy(place -> {
            Trajectory.Place expected = trajectory.places().get(way.indexOf(place));
            assertThat(Numbers.agree(place.a(), expected.a())).isTrue();
            assertThat(Numbers.agree(place.b(), expected.b())).isTrue();
            assertThat(Numbers.agree(place.value(), expected.value())).isTrue();
        });
    }

    @ParameterizedTest
    @DisplayName("every wrong step leads away from some way of torch.optim")
    @EnumSource(WrongStep.class)
    void wrongSteps(WrongStep wrong) {
        assertThat(Trajectory.all()).anySatisfy(trajectory -> {
            List<Trajectory.Place> way = PlainOptimizer.way(trajectory, wrong, 3);
            boolean differs = IntStream.range(0, way.size())
                    .anyMatch(step -> !Numbers.agree(
                            way.get(step).a(), trajectory.places().get(step).a()));
            assertThat(differs).isTrue();
        });
    }
}
