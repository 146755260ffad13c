package course.run;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What AssertJ says of a failed assertion, in the few words that a learner needs: what it was about, what was expected,
 * and what was there. Words that are not AssertJ's stay as they are.
 */
final class FailureWords {

    private record Rule(Pattern prose, String words) {

        String applyTo(String message) {
            return prose.matcher(message).replaceFirst(words);
        }
    }

    private static final String TYPE = "(?:[\\w$]+\\.)*([\\w$]+)";

    private static final List<Rule> RULES = List.of(
            rule("^\\[(.*)\\] *\\n", "$1\n"),
            rule(
                    "Expecting actual:\\n +(.*)\\nto be close to:\\n +(.*)\\nby less than .*\\n\\(a difference .*\\)",
                    "expected: $2\n but was: $1"),
            rule(
                    "Expecting actual:\\n +(.*)\\nand:\\n +(.*)\\nto refer to the same object",
                    "expected: $2 itself\n but was: $1, another object"),
            rule(
                    "Expecting actual:\\n +(.*)\\nto be between:\\n +\\[(.*), (.*)\\]",
                    "expected: between $2 and $3\n but was: $1"),
            rule("Expecting actual:\\n +(.*)\\nto be in:\\n +\\[(.*)\\]", "expected: one of $2\n but was: $1"),
            rule("Expecting actual:\\n +(.*)\\nto be (.*):\\n +(.*)", "expected: $2 $3\n but was: $1"),
            rule("Expecting actual:\\n +(.*)\\nnot to be equal to:\\n +(.*)", "expected: not $2\n but was: $1"),
            rule("Expecting value to be (\\w+) but was (\\w+)", "expected: $1\n but was: $2"),
            rule("Expecting empty but was: ", "expected: empty\n but was: "),
            rule("Expecting Optional to contain a value but it was empty\\.", "expected: something\n but was: empty"),
            rule("Expecting an empty Optional but was containing value: ", "expected: empty\n but was: "),
            rule("Expected size: (\\d+) but was: (\\d+) in:\\n(.*)", "expected: size $1\n but was: size $2, $3"),
            rule("Expecting code to raise a throwable\\.", "expected: an error\n but was: none"),
            rule(
                    "Expecting actual throwable to be an instance of:\\n +" + TYPE + "\\nbut was:\\n +" + TYPE,
                    "expected: $1\n but was: $2"),
            rule(
                    "Expecting throwable message:\\n +.*\\nto contain:\\n +(.*)\\nbut did not.\\n\\n.*\\n\\n" + TYPE,
                    "expected: a message with $1\n but was: $2"),
            rule(
                    "(?s)Expecting code not to raise a throwable but caught\\n +\"" + TYPE + "(.*)\"",
                    "expected: no error\n but was: $1$2"));

    private FailureWords() {}

    /** The message of a failed assertion, without stack traces and spaces at the ends of lines, in plain words. */
    static String plain(String message) {
        String plain = message;
        for (Rule rule : RULES) {
            plain = rule.applyTo(plain);
        }
        return plain.strip();
    }

    private static Rule rule(String prose, String words) {
        return new Rule(Pattern.compile(prose), words);
    }
}
