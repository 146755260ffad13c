package course.cli;

import course.Lesson;
import course.edit.EditPlan;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts the reference's code of all lessons before one into the learner's files. */
@Command(
        name = "jump",
        description = "Begin at a lesson: put the reference's code of all lessons before it into your files. They are"
                + " saved first.")
final class JumpCommand extends EditCommand {

    @Parameters(paramLabel = "LESSON", description = "The lesson to begin at.", converter = LessonNumber.class)
    private Lesson lesson;

    @Override
    EditPlan plan(Path root) {
        return EditPlan.solve(root, number -> number < lesson.number());
    }

    @Override
    String subject() {
        return "The reference's code of the lessons before " + lesson.number();
    }

    @Override
    String nothingToDo() {
        return lesson.number() < 2
                ? "before lesson " + lesson.number() + " there is no code to write"
                : "all your lessons before " + lesson.number() + " are the reference's already";
    }

    @Override
    String done() {
        return "Lesson %d is next: %s".formatted(lesson.number(), lesson.text());
    }

    @Override
    String advice() {
        return "Your code of lesson %d or later stands on what you had before; './dagnet reset LESSON' takes it away."
                .formatted(lesson.number());
    }
}
