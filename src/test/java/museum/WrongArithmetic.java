package museum;

import java.util.List;

/** Mistakes of lesson 2. */
final class WrongArithmetic {

    private WrongArithmetic() {}

    static final List<WrongEngine> ALL = List.of();
}
