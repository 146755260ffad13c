package museum;

import java.util.List;

/** Mistakes of lesson 3. */
final class WrongDrawings {

    private WrongDrawings() {}

    static final List<WrongEngine> ALL = List.of();
}
