package testkit.expressions;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import course.Lesson;
import course.Project;
import course.run.LessonOutputs;
import dagnet.Value;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Nothing is forgotten of an operation:")
class OperationTest {

    @Test
    @DisplayName("its common mistakes have words")
    void mistakes() {
        List<Operation> mistaken =
                WrongFormula.ALL.stream().map(WrongFormula::operation).toList();

        assertThat(Operation.values())
                .extracting(Operation::withoutConstant)
                .as("operations without a mistake in src/testkit/java/testkit/expressions/WrongFormula.java")
                .filteredOn(not(mistaken::contains))
                .isEmpty();
    }

    @Test
    @DisplayName("an engine's function of one value is one of the operations")
    void methods() {
        List<String> known = Stream.of(Operation.values())
                .map(operation -> operation.name().toLowerCase(Locale.ROOT))
                .toList();

        assertThat(Value.class.getMethods())
                .filteredOn(method -> method.getParameterCount() == 0 && method.getReturnType() == Value.class)
                .extracting(Method::getName)
                .as("methods of Value that src/testkit/java/testkit/expressions/Operation.java does not have")
                .filteredOn(not(known::contains))
                .isEmpty();
    }

    static Stream<Operation> functions() {
        return Stream.of(Operation.values()).filter(Operation::isFunction);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("functions")
    @DisplayName("its lesson's tests ask PyTorch about it, and the texts name it")
    void namedEverywhere(Operation function) throws IOException {
        String name = function.symbol();
        Lesson lesson = Lesson.all().get(function.lesson());

        List<String> missing = Stream.of(
                        missing("expression\\(\"[^\"]*\\b" + name + "\\(", "lessons/" + lesson.folder(), tests(lesson)),
                        missing("\\b" + name + "\\b", lesson.text(), withoutBlocks(read(lesson.text()))),
                        missing("`" + name + "`", "README.md", read("README.md")),
                        missing("`" + name + "`", "docs/beside.md", read("docs/beside.md")),
                        missing("(?i)\\b" + name + "\\b", "docs/glossary.md", read("docs/glossary.md")))
                .flatMap(Function.identity())
                .toList();

        assertThat(missing).as("places where %s is missing", name).isEmpty();
    }

    /** The place, if the pattern is not found in its text. */
    private static Stream<String> missing(String pattern, String place, String text) {
        return Pattern.compile(pattern).matcher(text).find() ? Stream.empty() : Stream.of(place);
    }

    private static String tests(Lesson lesson) throws IOException {
        try (Stream<Path> files = Files.list(Project.root().resolve("lessons").resolve(lesson.folder()))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(LessonOutputs::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(String file) {
        return LessonOutputs.read(Project.root().resolve(file));
    }

    /** Without what is generated, listings and outputs, which name every operation by themselves. */
    private static String withoutBlocks(String text) {
        return text.replaceAll("(?ms)^```.*?^```", "");
    }
}
