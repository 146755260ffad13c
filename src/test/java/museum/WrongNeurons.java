package museum;

import java.util.List;

/** Mistakes of lesson 8. */
final class WrongNeurons {

    private WrongNeurons() {}

    static final List<WrongEngine> ALL = List.of();
}
