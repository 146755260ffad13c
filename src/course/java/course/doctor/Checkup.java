package course.doctor;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges what was found on this machine, a thing at a time. */
final class Checkup {

    private static final long MEGABYTE = 1 << 20;

    /** A lesson makes a graph of a million values. */
    private static final long HEAP = 512 * MEGABYTE;

    /** What Maven compiles and the demos write. */
    private static final long OUTPUT = 100 * MEGABYTE;

    /** PyTorch unpacks about 430 MB, once. */
    private static final long PYTORCH = 500 * MEGABYTE;

    private static final Pattern MAVEN = Pattern.compile("Apache Maven ((\\d+)\\.(\\d+)\\S*).*");

    private Checkup() {}

    static Finding java(Runtime.Version version, boolean compiler, String home) {
        String found = version.feature() + " (" + version + ") in " + home;
        if (version.feature() < 17) {
            return Finding.failed("Java", found, "install a JDK 17 or later, and let JAVA_HOME name its folder");
        }
        return compiler
                ? Finding.fine("Java", found + ", with a compiler")
                : Finding.failed(
                        "Java",
                        found + " has no compiler",
                        "install a JDK, not a JRE, and let JAVA_HOME name its folder");
    }

    /** @param says the first line of {@code mvn -v}, if there is such a program */
    static Finding maven(Optional<String> says) {
        String advice = "install Maven 3.8 or later (maven.apache.org), and put its bin on the PATH";
        if (says.isEmpty()) {
            return Finding.failed("Maven", "there is no mvn on the PATH", advice);
        }
        Matcher version = MAVEN.matcher(says.get());
        if (!version.matches()) {
            return Finding.failed("Maven", "mvn -v says '" + says.get() + "'", advice);
        }
        int major = Integer.parseInt(version.group(2));
        boolean old = major < 3 || major == 3 && Integer.parseInt(version.group(3)) < 8;
        return old ? Finding.failed("Maven", version.group(1), advice) : Finding.fine("Maven", version.group(1));
    }

    static Finding memory(long heap, long physical) {
        String found = size(heap) + " for Java, of " + size(physical);
        return heap >= HEAP
                ? Finding.fine("Memory", found)
                : Finding.failed(
                        "Memory",
                        found,
                        "a lesson needs " + size(HEAP) + "; set JAVA_TOOL_OPTIONS=-Xmx512m if you have it");
    }

    /**
     * @param folder where space is needed
     * @param free how many bytes are free there
     * @param isUnpacked whether PyTorch, if this is its folder, has what it needs already
     */
    static Finding disk(Path folder, long free, boolean isUnpacked) {
        long needed = isUnpacked ? OUTPUT : PYTORCH;
        String found = size(free) + " free for " + folder;
        return free >= needed
                ? Finding.fine("Disk", found)
                : Finding.failed("Disk", found, "make room for " + size(needed));
    }

    static Finding folder(Path folder, boolean writable) {
        return writable
                ? Finding.fine("Folder", folder + " can be written")
                : Finding.failed("Folder", folder + " cannot be written", "give yourself the right to, or move it");
    }

    /** @param description what the judge says of itself: {@code 2.7.1, live} */
    static Finding pytorch(String description, Path cache) {
        if (description.contains("could not be loaded")) {
            return Finding.less(
                    "PyTorch", description, "delete " + cache + " and try again; until then recorded results do");
        }
        return Finding.fine("PyTorch", description);
    }

    /** @param says the first line of {@code dot -V}, if there is such a program */
    static Finding graphviz(Optional<String> says) {
        return says.map(version -> Finding.fine("Graphviz", version.replaceFirst(".*version (\\S+).*", "$1")))
                .orElseGet(() -> Finding.less(
                        "Graphviz",
                        "there is no dot on the PATH",
                        "to see graphs as pictures, get it from graphviz.org"));
    }

    static Finding terminal(String encoding, boolean unicode, boolean colours) {
        String found = encoding + (colours ? ", with colours" : ", without colours");
        return unicode
                ? Finding.fine("Terminal", found)
                : Finding.less("Terminal", found, "for signs such as \u2202, set it to UTF-8 (on Windows: chcp 65001)");
    }

    private static String size(long bytes) {
        return bytes >= 1024 * MEGABYTE
                ? String.format(Locale.ROOT, "%.1f GB", bytes / 1024.0 / MEGABYTE)
                : bytes / MEGABYTE + " MB";
    }
}
