package course.museum;

import java.util.List;

/** Mistakes of lesson NUMBER. */
final class WrongNAME {

    private WrongNAME() {}

    // To be written: a mistake or more of each method. CONTRIBUTING.md, Add a wrong engine, shows one.
    static final List<WrongEngine> ALL = List.of();
}
