package course.source;

import java.util.Optional;

/**
 * A member of a type, or a type itself.
 *
 * @param kind what it is
 * @param name what people call it: {@code Value.backward}, {@code new Neuron}, and with the types of the parameters,
 *     {@code Value.add(Value)}, if the name alone could mean another member too
 * @param signature the name with the types of the parameters, always: the same member in another version of the file
 *     has the same signature
 * @param isPrivate whether only its own file can see it
 * @param span its text, without the comments above it
 * @param body the braces of a method or a constructor and what they hold, if it has them
 * @param superCall the call {@code super(…)} with arguments that the body begins with, if it does
 */
record Member(
        Kind kind,
        String name,
        String signature,
        boolean isPrivate,
        Span span,
        Optional<Span> body,
        Optional<Span> superCall) {

    /** Whether this is a method or a constructor. */
    boolean isCallable() {
        return kind == Kind.METHOD || kind == Kind.CONSTRUCTOR;
    }

    enum Kind {
        TYPE,
        FIELD,
        ENUM_CONSTANT,
        METHOD,
        CONSTRUCTOR,
        INITIALIZER
    }
}
