package course.source;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The learner's engine before the first lesson: src/main/java, which is stage 0 of solutions. */
final class Starter {

    private final CourseFiles course;

    Starter(CourseFiles course) {
        this.course = course;
    }

    /** Each file of the starter with its text. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        new Stages(course).stage(0).forEach((name, text) -> files.put(CourseFiles.STARTER + name, text));
        return files;
    }

    /** The files of src/main/java that have no counterpart in solutions. */
    List<String> filesNotInSolutions() {
        List<String> known = course.javaFiles(CourseFiles.SOLUTIONS);
        return course.javaFiles(CourseFiles.STARTER).stream()
                .filter(name -> !known.contains(name))
                .map(name -> CourseFiles.STARTER + name)
                .toList();
    }

    /**
     * What somebody wrote in src/main/java, a sentence for each, and of each file the methods first: whatever a starter
     * never holds. That is a body other than a stub, a private member, or a member that the reference does not have,
     * unless it stands outside every region of the reference and so was given. A file that is not Java was written by
     * somebody, too.
     */
    List<String> writtenByTheLearner() {
        return course.javaFiles(CourseFiles.SOLUTIONS).stream()
                .filter(name -> course.exists(CourseFiles.STARTER + name))
                .flatMap(name -> written(name).stream())
                .toList();
    }

    private List<String> written(String name) {
        String file = CourseFiles.STARTER + name;
        JavaText java;
        try {
            java = JavaText.of(file, course.read(file));
        } catch (SourceException notJava) {
            return List.of(notJava.getMessage());
        }
        EngineSource solution = course.solution(name);
        Set<String> known = solution.members().stream().map(Member::signature).collect(Collectors.toSet());
        Set<String> given = solution.members().stream()
                .filter(member -> solution.regionOf(member).isEmpty())
                .map(Member::signature)
                .collect(Collectors.toSet());
        return Members.of(java).stream()
                .filter(member -> !given.contains(member.signature()))
                .filter(member -> member.body()
                        .map(body -> !StubBody.isStub(body.of(java.text())))
                        .orElse(member.isPrivate() || !known.contains(member.signature())))
                .sorted(Comparator.comparing(member -> member.body().isEmpty()))
                .map(member -> file + ": somebody wrote " + member.name())
                .toList();
    }
}
