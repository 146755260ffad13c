package museum;

import java.util.List;

/** Mistakes of lesson 7. */
final class WrongGradientChecks {

    private WrongGradientChecks() {}

    static final List<WrongEngine> ALL = List.of();
}
