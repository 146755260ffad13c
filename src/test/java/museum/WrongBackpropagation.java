package museum;

import java.util.List;

/** Mistakes of lesson 5. */
final class WrongBackpropagation {

    private WrongBackpropagation() {}

    static final List<WrongEngine> ALL = List.of(
            WrongEngine.of(5, "a gradient is set where it should be added to")
                    .believing("a value has one gradient, the one that came last")
                    .in("dagnet/Value.java")
                    .writing("input.grad = share;", "input.grad += share;")
                    .mustBeTold("a share overwrote the ones before it"));
}
