package course.source;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.NodeList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Fits a file's imports to its code, when a part of the code has come from another file. */
final class Imports {

    private Imports() {}

    /**
     * The lines of a file with the imports added that it needs and the other file has, each in the other's order, and
     * without those of the other file's that it does not need. Any other import stays.
     *
     * @param lines the file's lines with their ends
     * @param java the same file, read
     * @param other where the code came from
     * @param lineEnd how a new line ends
     */
    static List<String> fitted(List<String> lines, JavaText java, JavaText other, String lineEnd) {
        List<String> fitted = new ArrayList<>(lines);
        Set<String> used = UnusedImports.usedNames(java);
        NodeList<ImportDeclaration> present = java.unit().getImports();
        List<String> order =
                other.unit().getImports().stream().map(Imports::line).toList();
        for (ImportDeclaration candidate : other.unit().getImports()) {
            boolean needed = used.contains(candidate.getName().getIdentifier());
            if (needed && present.stream().noneMatch(there -> covers(there, candidate))) {
                add(fitted, line(candidate), order, lineEnd);
            } else if (!needed) {
                remove(fitted, line(candidate));
            }
        }
        return fitted;
    }

    private static String line(ImportDeclaration declaration) {
        return declaration.toString().strip();
    }

    private static boolean covers(ImportDeclaration there, ImportDeclaration wanted) {
        boolean all = there.isAsterisk()
                && wanted.getName()
                        .getQualifier()
                        .filter(there.getName()::equals)
                        .isPresent();
        return there.isStatic() == wanted.isStatic() && (all || line(there).equals(line(wanted)));
    }

    /** After the nearest import that comes before it in the order, or before the first that comes after it. */
    private static void add(List<String> lines, String wanted, List<String> order, String lineEnd) {
        int rank = order.indexOf(wanted);
        for (int i = rank - 1; i >= 0; i--) {
            int place = indexOf(lines, order.get(i));
            if (place >= 0) {
                lines.add(place + 1, wanted + lineEnd);
                return;
            }
        }
        for (int i = rank + 1; i < order.size(); i++) {
            int place = indexOf(lines, order.get(i));
            if (place >= 0) {
                lines.add(place, wanted + lineEnd);
                return;
            }
        }
        addFirst(lines, wanted, lineEnd);
    }

    /** Above the other imports, or in a paragraph of its own below the package. */
    private static void addFirst(List<String> lines, String wanted, String lineEnd) {
        int place = 0;
        while (place < lines.size() && !lines.get(place).startsWith("package ")) {
            place++;
        }
        int below = place == lines.size() ? 0 : place + 1;
        boolean first = below == 0;
        int imports = below;
        while (imports < lines.size() && lines.get(imports).isBlank()) {
            imports++;
        }
        if (imports < lines.size() && lines.get(imports).startsWith("import ")) {
            lines.add(imports, wanted + lineEnd);
            return;
        }
        lines.addAll(below, first ? List.of(wanted + lineEnd, lineEnd) : List.of(lineEnd, wanted + lineEnd));
        if (!first && !lines.get(below + 2).isBlank()) {
            lines.add(below + 2, lineEnd);
        }
    }

    /** Takes an import's line away, and one of two blank lines that then meet. */
    private static void remove(List<String> lines, String unused) {
        int place = indexOf(lines, unused);
        if (place < 0) {
            return;
        }
        lines.remove(place);
        boolean blankAbove = place == 0 || lines.get(place - 1).isBlank();
        if (blankAbove && place < lines.size() && lines.get(place).isBlank()) {
            lines.remove(place);
        }
    }

    private static int indexOf(List<String> lines, String declaration) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(declaration)) {
                return i;
            }
        }
        return -1;
    }
}
