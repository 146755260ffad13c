package course.museum;

import course.Project;
import course.run.CompiledEngine;
import course.source.Stages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An engine with one plausible mistake: the reference with a few lines written as somebody would write them who has
 * misunderstood something.
 *
 * <pre>{@code
 * WrongEngine.of(5, "a gradient is set where it should be added to")
 *         .believing("a value has one gradient, the one that came last")
 *         .in("dagnet/Value.java")
 *         .writing("input.grad = share;", "input.grad += share;")
 *         .mustBeTold("overwrote")
 * }</pre>
 */
final class WrongEngine {

    private static final Map<String, String> REFERENCE = new Stages(Project.root()).reference();

    private final int lesson;
    private final String name;
    private final Map<String, String> files = new TreeMap<>(REFERENCE);
    private final List<String> words = new ArrayList<>();
    private String misunderstanding = "";
    private String file = "";
    private String misfit = "";

    private WrongEngine(int lesson, String name) {
        this.lesson = lesson;
        this.name = name;
    }

    /** The engine of somebody who made this mistake in this lesson. */
    static WrongEngine of(int lesson, String name) {
        return new WrongEngine(lesson, name);
    }

    /** What the learner has misunderstood. */
    WrongEngine believing(String misunderstanding) {
        this.misunderstanding = misunderstanding;
        return this;
    }

    /** The file that the next lines are of, such as {@code dagnet/Value.java}. */
    WrongEngine in(String file) {
        if (!REFERENCE.containsKey(file)) {
            throw new IllegalArgumentException("file was " + file + "; expected one of " + REFERENCE.keySet());
        }
        this.file = file;
        return this;
    }

    /** Writes some text in place of another one, which the file must hold exactly once. */
    WrongEngine writing(String wrong, String insteadOf) {
        String text = files.getOrDefault(file, "");
        int place = text.indexOf(insteadOf);
        if (misfit.isEmpty() && (place < 0 || text.indexOf(insteadOf, place + 1) >= 0)) {
            misfit = "solutions/" + file + (place < 0 ? " does not have" : " has more than once")
                    + " the text that this mistake is written instead of; expected exactly once:\n" + insteadOf;
        }
        files.put(file, text.replace(insteadOf, wrong));
        return this;
    }

    /** Words that the failure must have. */
    WrongEngine mustBeTold(String... words) {
        this.words.addAll(List.of(words));
        return this;
    }

    int lesson() {
        return lesson;
    }

    String name() {
        return name;
    }

    String misunderstanding() {
        return misunderstanding;
    }

    List<String> words() {
        return words;
    }

    /**
     * The engine.
     *
     * @throws AssertionError if the mistake does not fit the reference, or does not any more
     */
    CompiledEngine compile() {
        if (!misfit.isEmpty()) {
            throw new AssertionError(misfit);
        }
        return CompiledEngine.of(name, "solutions", files);
    }

    @Override
    public String toString() {
        return "lesson " + lesson + ": " + name;
    }
}
