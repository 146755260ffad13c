package museum;

import java.util.List;

/** Mistakes of lesson 10. */
final class WrongLosses {

    private WrongLosses() {}

    static final List<WrongEngine> ALL = List.of();
}
