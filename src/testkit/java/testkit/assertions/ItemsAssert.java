package testkit.assertions;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.api.iterable.ThrowingExtractor;
import testkit.failures.Guess;

/** Assertions about the items of a list. */
public final class ItemsAssert<E> extends AbstractListAssert<ItemsAssert<E>, List<? extends E>, E, ObjectAssert<E>> {

    private final Verdict verdict = new Verdict(this);

    ItemsAssert(List<? extends E> actual) {
        super(actual, ItemsAssert.class);
    }

    /** Names the mistake that gives certain wrong items. */
    public ItemsAssert<E> ifTheyAre(List<E> wrong, String mistake) {
        if (actual.equals(wrong)) {
            verdict.add(Guess.likely(mistake));
        }
        return this;
    }

    /** Names a mistake that may be behind any wrong item. */
    public ItemsAssert<E> orMaybe(String mistake) {
        verdict.add(Guess.maybe(mistake));
        return this;
    }

    @Override
    public ItemsAssert<E> hasSize(int expected) {
        verdict.of(
                () -> super.hasSize(expected),
                "size " + expected,
                "size " + actual.size() + ", " + verdict.shown(actual));
        return this;
    }

    @Override
    public void isEmpty() {
        verdict.of(super::isEmpty, "empty", verdict.shown(actual));
    }

    @Override
    public ItemsAssert<E> isEqualTo(Object expected) {
        return check(() -> super.isEqualTo(expected), verdict.shown(expected));
    }

    @Override
    public ItemsAssert<E> isNotEqualTo(Object other) {
        return check(() -> super.isNotEqualTo(other), "not " + verdict.shown(other));
    }

    @Override
    protected ItemsAssert<E> containsExactlyForProxy(E[] expected) {
        return check(() -> super.containsExactlyForProxy(expected), verdict.shown(expected));
    }

    @Override
    public ItemsAssert<E> containsExactlyElementsOf(Iterable<? extends E> expected) {
        return check(() -> super.containsExactlyElementsOf(expected), verdict.shown(expected));
    }

    @Override
    public ItemsAssert<E> containsExactlyInAnyOrderElementsOf(Iterable<? extends E> expected) {
        return check(
                () -> super.containsExactlyInAnyOrderElementsOf(expected), verdict.shown(expected) + ", in any order");
    }

    @Override
    protected ItemsAssert<E> containsOnlyForProxy(E[] expected) {
        return check(() -> super.containsOnlyForProxy(expected), "only " + verdict.shown(expected));
    }

    /** @param description what is true of each item that matches, such as {@code is a leaf} */
    @Override
    public ItemsAssert<E> allMatch(Predicate<? super E> predicate, String description) {
        return check(() -> super.allMatch(predicate), "each " + description);
    }

    /** @param description what is true of each item that matches, such as {@code is a leaf} */
    @Override
    public ItemsAssert<E> anyMatch(Predicate<? super E> predicate, String description) {
        return check(() -> super.anyMatch(predicate), "at least one " + description);
    }

    /** Goes on with what a function returns for each item. */
    @Override
    public <V> ItemsAssert<V> extracting(Function<? super E, V> property) {
        return new ItemsAssert<V>(actual.stream().map(property).toList()).as(descriptionText());
    }

    /** Goes on with what a function returns for each item. A lambda may be either kind of function. */
    @Override
    public <V, X extends Exception> ItemsAssert<V> extracting(ThrowingExtractor<? super E, V, X> property) {
        return extracting((Function<? super E, V>) property);
    }

    @Override
    protected ObjectAssert<E> toAssert(E value, String description) {
        return new ObjectAssert<>(value).as(description);
    }

    @Override
    protected ItemsAssert<E> newAbstractIterableAssert(Iterable<? extends E> items) {
        return new ItemsAssert<>(
                StreamSupport.stream(items.spliterator(), false).toList());
    }

    private ItemsAssert<E> check(Runnable assertion, String expected) {
        verdict.of(assertion, expected, verdict.shown(actual));
        return this;
    }
}
