package course.source;

import java.util.regex.Pattern;

/** The body that a method has until the learner writes it: it throws, and says what to write. */
final class StubBody {

    private static final Pattern STUB = Pattern.compile("\\{\\s*(super\\([^;]*\\);\\s*)?"
            + "throw new UnsupportedOperationException\\(\\s*\"Lesson \\d+: write [^\"]*\"\\s*\\);\\s*}");

    private StubBody() {}

    /**
     * The stub's text.
     *
     * @param member what to write, {@code Value.backward}
     * @param superCall the call that the body must begin with, or {@code ""}
     * @param indentation the white space before the member
     */
    static String of(int lesson, String member, String superCall, String indentation) {
        String inner = "\n" + indentation + "    ";
        return "{" + (superCall.isEmpty() ? "" : inner + superCall)
                + inner + "throw new UnsupportedOperationException(\"Lesson " + lesson + ": write " + member + "\");"
                + "\n" + indentation + "}";
    }

    /** Whether nobody has written this body yet. A stub with as much as a comment added is no stub any more. */
    static boolean isStub(String body) {
        return STUB.matcher(body).matches();
    }
}
