package course.cli;

/** A command cannot go on. The message is a sentence for the learner: it names what is wrong and what to do. */
final class CommandException extends RuntimeException {

    CommandException(String message) {
        super(message);
    }
}
