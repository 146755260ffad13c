package course.museum;

import static org.assertj.core.api.Assertions.assertThat;

import course.Lesson;
import course.Project;
import course.run.LessonOutputs;
import course.run.StageRunner;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Some texts have the learner break the engine, and show what the tests say then. */
@DisplayName("Engines that the texts break on purpose")
class BrokenOnPurposeTest {

    private static final Pattern FAILURE = Pattern.compile("(?ms)^✘ .*?^    Test: [^\n]*");

    private static final String DRAW = """
                private static String draw(Value value, StringBuilder dot, int[] count) {
                    String id = "v" + count[0]++;
                    dot.append("  " + id + " [label=\\"" + label(value) + "\\"]\\n");
                    for (int i = 0; i < value.inputs().size(); i++) {
                        String input = draw(value.inputs().get(i), dot, count);
                        String local = number(value.localGradient(i));
                        dot.append("  " + input + " -> " + id + " [label=\\"" + local + "\\"]\\n");
                    }
                    return id;
                }
            """;

    static Stream<WrongEngine> broken() {
        return Stream.of(
                WrongEngine.of(0, "the factor 2 is taken away")
                        .in("dagnet/WarmUp.java")
                        .writing("return x + 3;", "return 2 * x + 3;"),
                WrongEngine.of(2, "the minus sign is taken out of the second local gradient of div")
                        .in("dagnet/Value.java")
                        .writing("quotient / other.data);", "-quotient / other.data);"),
                WrongEngine.of(3, "an input is drawn anew each time that it is met")
                        .in("dagnet/Dot.java")
                        .writing("draw(root, dot, new int[1]);", "ids.put(root, \"v0\");\n        toDraw.push(root);")
                        .writing(DRAW + "\n    private static String label(", "    private static String label("),
                WrongEngine.of(6, "sigmoid is computed from e^x")
                        .in("dagnet/Value.java")
                        .writing("Math.exp(data) / (1 + Math.exp(data))", "1 / (1 + Math.exp(-data))"),
                WrongEngine.of(7, "the property takes one line")
                        .in("dagnet/GradientProperty.java")
                        .writing(
                                "if (GradientCheck.maxRelativeError(f, point) > 1e-3) {",
                                "if (isSmooth(f, point) "
                                        + "&& !(GradientCheck.maxRelativeError(f, point) <= TOLERANCE)) {"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    @DisplayName("each fails as its text shows")
    void failsAsItsTextShows(WrongEngine broken) {
        List<String> shown = failures(textOf(broken.lesson()));

        String screen = LessonOutputs.screen(StageRunner.run(broken.compile(), List.of(broken.lesson())));

        List<String> onScreen = failures(screen);
        assertThat(shown).isNotEmpty();
        for (String failure : shown) {
            assertThat(onScreen)
                    .withFailMessage(() -> "%s shows this:\n%s\n\nbut the screen shows this:\n%s"
                            .formatted(Lesson.all().get(broken.lesson()).text(), failure, sameTest(failure, onScreen)))
                    .contains(failure);
        }
    }

    @Test
    @DisplayName("are all that a text shows a failure of")
    void noFailureIsLeftOut() {
        assertThat(Lesson.all())
                .filteredOn(lesson -> !failures(textOf(lesson.number())).isEmpty())
                .extracting(Lesson::number)
                .containsExactlyElementsOf(broken().map(WrongEngine::lesson).toList());
    }

    private static String sameTest(String failure, List<String> others) {
        String title = failure.lines().findFirst().orElseThrow();
        return others.stream().filter(other -> other.startsWith(title + "\n")).collect(Collectors.joining("\n"));
    }

    private static List<String> failures(String text) {
        return FAILURE.matcher(text.replaceAll("(?m) +$", ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String textOf(int lesson) {
        return LessonOutputs.read(
                Project.root().resolve(Lesson.all().get(lesson).text()));
    }
}
