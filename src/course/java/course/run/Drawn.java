package course.run;

/** A failure that can be looked at: it carries a drawing in DOT of the graph that it is about. */
public interface Drawn {

    /** The graph, with what was expected and what was found. */
    String dot();
}
