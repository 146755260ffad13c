package course.demo;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What is typed after a demo's name: {@code --seed 3 --hidden 16,16}. What is not typed has a default. */
final class Options {

    private static final String HIDDEN = "as many neurons as each hidden layer has, such as 16,16";

    private record Option(String placeholder, String meaning, String byDefault) {}

    private final Map<String, Option> known = new LinkedHashMap<>();
    private final Map<String, String> given = new LinkedHashMap<>();

    /** Makes an option known. Returns these options. */
    Options with(String name, String placeholder, String meaning, String byDefault) {
        known.put("--" + name, new Option(placeholder, meaning, byDefault));
        return this;
    }

    /** Takes what was typed. Returns these options. */
    Options read(List<String> args) {
        for (int i = 0; i < args.size(); i += 2) {
            String name = args.get(i);
            if (!known.containsKey(name)) {
                throw new UsageException(
                        "'" + name + "' is not known; expected one of " + String.join(", ", known.keySet()));
            }
            if (i + 1 == args.size()) {
                throw new UsageException(name + " stands alone; expected " + name + " "
                        + known.get(name).placeholder());
            }
            if (given.put(name, args.get(i + 1)) != null) {
                throw new UsageException(name + " is given twice; expected it once");
            }
        }
        return this;
    }

    /** A line for each option. */
    String usage() {
        StringBuilder usage = new StringBuilder();
        known.forEach((name, option) -> {
            String byDefault = option.byDefault().isEmpty() ? "" : " (" + option.byDefault() + ")";
            usage.append(
                    String.format("  %-17s %s%s\n", name + " " + option.placeholder(), option.meaning(), byDefault));
        });
        return usage.toString();
    }

    long seed() {
        return read("seed", "a whole number", Long::valueOf);
    }

    int count(String name, int atLeast, int atMost) {
        return read(name, "a whole number from " + atLeast + " to " + atMost, text -> {
            int number = Integer.parseInt(text);
            return number < atLeast || number > atMost ? null : number;
        });
    }

    double number(String name) {
        return read(name, "a finite number, 0 or more", text -> {
            double number = Double.parseDouble(text);
            return number >= 0 && number < Double.POSITIVE_INFINITY ? number : null;
        });
    }

    /** Such as {@code 16,16}; {@code none} for no hidden layer. */
    int[] hidden() {
        return read("hidden", HIDDEN + ", or none", text -> {
            if (text.equals("none")) {
                return new int[0];
            }
            int[] sizes = Arrays.stream(text.split(",", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            return Arrays.stream(sizes).allMatch(size -> size >= 1 && size <= 1000) ? sizes : null;
        });
    }

    Optional<Path> file(String name) {
        if (text(name).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(read(name, "a path", Path::of));
    }

    private String text(String name) {
        return given.getOrDefault(
                "--" + name, Objects.requireNonNull(known.get("--" + name)).byDefault());
    }

    /** @param parse answers null, or throws, if it cannot use the text */
    private <T> T read(String name, String expected, Function<String, T> parse) {
        T result;
        try {
            result = parse.apply(text(name));
        } catch (NumberFormatException | InvalidPathException e) {
            result = null;
        }
        if (result == null) {
            throw new UsageException("--" + name + " was '" + text(name) + "'; expected " + expected);
        }
        return result;
    }
}
