package museum;

import java.util.List;

/** Mistakes of lesson 6. */
final class WrongNonlinearities {

    private WrongNonlinearities() {}

    static final List<WrongEngine> ALL = List.of();
}
