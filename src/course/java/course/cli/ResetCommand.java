package course.cli;

import course.Lesson;
import course.edit.EditPlan;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts the starter's stubs of a lesson into the learner's files. */
@Command(
        name = "reset",
        description = "Begin a lesson anew: put the starter's stubs of it into your files. They are saved first.")
final class ResetCommand extends EditCommand {

    @Parameters(paramLabel = "LESSON", description = "The lesson's number.", converter = LessonNumber.class)
    private Lesson lesson;

    @Override
    EditPlan plan(Path root) {
        return EditPlan.reset(root, lesson.number());
    }

    @Override
    String subject() {
        return "The starter's text of lesson " + lesson.number();
    }

    @Override
    String nothingToDo() {
        return lesson.number() == 0
                ? "in lesson 0 there is no code to write"
                : "your lesson " + lesson.number() + " is as the starter has it";
    }

    @Override
    String done() {
        return "Lesson %d is yours to write: %s".formatted(lesson.number(), lesson.text());
    }

    @Override
    String advice() {
        return "Code of yours outside of lesson %d uses what goes away, until you write it again."
                .formatted(lesson.number());
    }
}
