package museum;

import java.util.List;

/** Mistakes of lesson 12. */
final class WrongTraining {

    private WrongTraining() {}

    static final List<WrongEngine> ALL = List.of();
}
