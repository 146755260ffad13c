package museum;

import java.util.List;

/** Mistakes of lesson 4. */
final class WrongChainRules {

    private WrongChainRules() {}

    static final List<WrongEngine> ALL = List.of();
}
