package course.museum;

import static org.assertj.core.api.Assertions.assertThat;

import course.Lesson;
import course.Project;
import course.run.LessonOutputs;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The texts tell")
class NumbersInTextsTest {

    /** The last lesson's text shows the report of all lessons; the stage matrix keeps it as the screen is. */
    @Test
    @DisplayName("how many tests the reference passes")
    void tests() {
        List<Lesson> lessons = Lesson.all();
        String lastLesson = lessons.get(lessons.size() - 1).text();
        long passed = numbersIn(lastLesson, "# passed, 0 failed");

        assertThat(passed)
                .as("%s shows no output of a green run; run: %s", lastLesson, LessonOutputs.COMMAND)
                .isPositive();
        assertTells("README.md", "The reference passes # tests", passed);
    }

    @Test
    @DisplayName("how many wrong engines must fail")
    void wrongEngines() {
        assertTells("README.md", "# plausible mistakes", Museum.wrongEngines().count());
    }

    @Test
    @DisplayName("how many right engines must pass")
    void rightEngines() throws IOException {
        assertTells(
                "README.md",
                "# engines of other designs",
                RightEnginesTest.rightEngines().count());
    }

    @Test
    @DisplayName("how many mutants may survive, and why each of them may")
    void survivors() {
        long allowed = numbersIn("pom.xml", "<maxSurviving>#</maxSurviving>");

        assertTells("README.md", "All fail but #, which", allowed);
        assertThat(numbersIn("CONTRIBUTING.md", " | # | "))
                .as(
                        "CONTRIBUTING.md's table of survivors is stale: give a reason for each of the %s that pom.xml allows",
                        allowed)
                .isEqualTo(allowed);
    }

    @Test
    @DisplayName("teachers how many hours all lessons take")
    void hours() {
        long minutes = Pattern.compile("(?m)^\\| \\d+ [^|]+\\| \\d+ \\| (\\d+) \\|")
                .matcher(LessonOutputs.read(Project.root().resolve("docs/teachers.md")))
                .results()
                .mapToLong(row -> Long.parseLong(row.group(1)))
                .sum();

        assertTells("docs/teachers.md", "That is about # hours", Math.round(minutes / 60.0));
    }

    /** A release's version stands in three files; a snapshot is what comes before a release, and has no date yet. */
    @Test
    @DisplayName("which version this is, and when it was released")
    void version() {
        String version = versionIn("pom.xml");

        assertThat(versionIn("docs/engine/pom.xml"))
                .as("the version in docs/engine/pom.xml")
                .isEqualTo(version);
        assertThat(version).as("the version in pom.xml").matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(LessonOutputs.read(Project.root().resolve("CHANGELOG.md")).lines())
                .withFailMessage("CHANGELOG.md has no heading \"## [%s] - \" with the day of the release", version)
                .anyMatch(line -> version.endsWith("-SNAPSHOT")
                        || line.matches("## \\[" + Pattern.quote(version) + "] - \\d{4}-\\d{2}-\\d{2}"));
    }

    private static String versionIn(String pom) {
        Matcher version = Pattern.compile("<artifactId>dagnet(-page)?</artifactId>\\s*<version>(.*?)</version>")
                .matcher(LessonOutputs.read(Project.root().resolve(pom)));
        return version.find() ? version.group(2) : "";
    }

    private static void assertTells(String file, String words, long number) {
        assertThat(numbersIn(file, words))
                .as("%s is stale: write \"%s\"", file, words.replace("#", String.valueOf(number)))
                .isEqualTo(number);
    }

    /** The sum of the numbers that stand in a file in the place of {@code #} in these words; 0 where they do not stand. */
    private static long numbersIn(String file, String words) {
        Matcher found = Pattern.compile(Pattern.quote(words).replace("#", "\\E(\\d+)\\Q"))
                .matcher(LessonOutputs.read(Project.root().resolve(file)));
        return found.results().mapToLong(one -> Long.parseLong(one.group(1))).sum();
    }
}
