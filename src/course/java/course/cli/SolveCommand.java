package course.cli;

import course.Lesson;
import course.edit.EditPlan;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts the reference's code of a lesson into the learner's files. */
@Command(name = "solve", description = "Put the reference's code of a lesson into your files. They are saved first.")
final class SolveCommand extends EditCommand {

    @Parameters(paramLabel = "LESSON", description = "The lesson's number.", converter = LessonNumber.class)
    private Lesson lesson;

    @Override
    EditPlan plan(Path root) {
        return EditPlan.solve(root, number -> number == lesson.number());
    }

    @Override
    String subject() {
        return "The reference's code of lesson " + lesson.number();
    }

    @Override
    String nothingToDo() {
        return lesson.number() == 0
                ? "in lesson 0 there is no code to write"
                : "your lesson " + lesson.number() + " is the reference's already";
    }

    @Override
    String done() {
        return "Your lesson " + lesson.number() + " is the reference's now.";
    }

    @Override
    String advice() {
        return "The reference's lesson %d may stand on its own earlier lessons; './dagnet jump %d' puts those in."
                .formatted(lesson.number(), lesson.number());
    }
}
