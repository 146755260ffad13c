package museum;

import java.util.List;

/** Mistakes of lesson 11. */
final class WrongOptimizers {

    private WrongOptimizers() {}

    static final List<WrongEngine> ALL = List.of();
}
