package museum;

import java.util.List;

/** Mistakes of lesson 1. */
final class WrongSums {

    private WrongSums() {}

    static final List<WrongEngine> ALL = List.of();
}
