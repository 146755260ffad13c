package course.demo;

import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of a demo's option. If it cannot be used, the message is what was expected. */
class OptionReader<T> implements ITypeConverter<T> {

    private final String expected;
    private final Function<String, T> parse;
    private final Predicate<T> isUsable;

    private OptionReader(String expected, Function<String, T> parse, Predicate<T> isUsable) {
        this.expected = expected;
        this.parse = parse;
        this.isUsable = isUsable;
    }

    @Override
    public final T convert(String text) {
        try {
            T value = parse.apply(text);
            if (isUsable.test(value)) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // The text is refused below, like a number that cannot be used.
        }
        throw new TypeConversionException("expected " + expected);
    }

    static final class Seed extends OptionReader<Long> {
        Seed() {
            super("a whole number", Long::valueOf, seed -> true);
        }
    }

    static final class Points extends OptionReader<Integer> {
        Points() {
            super("a whole number from 1 to 100000", Integer::valueOf, count -> count >= 1 && count <= 100_000);
        }
    }

    static final class Steps extends OptionReader<Integer> {
        Steps() {
            super("a whole number from 0 to 1000000", Integer::valueOf, count -> count >= 0 && count <= 1_000_000);
        }
    }

    static final class Amount extends OptionReader<Double> {
        Amount() {
            super(
                    "a finite number, 0 or more",
                    Double::valueOf,
                    number -> number >= 0 && number < Double.POSITIVE_INFINITY);
        }
    }

    static final class Layers extends OptionReader<HiddenLayers> {
        Layers() {
            super(
                    "as many neurons as each hidden layer has, from 1 to 1000, such as 16,16, or none",
                    HiddenLayers::of,
                    layers -> layers.sizes().stream().allMatch(size -> size >= 1 && size <= 1000));
        }
    }
}
