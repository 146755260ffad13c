package museum;

import java.util.List;

/** Mistakes of lesson 9. */
final class WrongNetworks {

    private WrongNetworks() {}

    static final List<WrongEngine> ALL = List.of();
}
