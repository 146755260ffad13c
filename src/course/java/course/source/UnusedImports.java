package course.source;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes away the imports that nothing in a file uses. One that only Javadoc refers to is used. */
final class UnusedImports {

    private static final Pattern REFERENCE =
            Pattern.compile("\\{@(?:link|linkplain|value)\\s([^}]*)}|@(?:see|throws|exception)\\s(.*)");
    private static final Pattern WORD = Pattern.compile("\\w+");

    private UnusedImports() {}

    static String cut(String file, String text) {
        JavaText java = JavaText.of(file, text);
        Set<String> used = usedNames(java);
        Splice rest = new Splice(java);
        for (ImportDeclaration declaration : java.unit().getImports()) {
            if (!declaration.isAsterisk()
                    && !used.contains(declaration.getName().getIdentifier())) {
                rest.cut(java.withComments(java.span(declaration)));
            }
        }
        return rest.finish();
    }

    /** The names in a file, in its code and its Javadoc, that an import could be for. */
    static Set<String> usedNames(JavaText java) {
        Set<String> names = new HashSet<>();
        java.unit().getTypes().forEach(type -> type.walk(node -> addName(node, names)));
        for (Comment comment : java.comments()) {
            if (comment.isJavadocComment()) {
                addReferences(comment.getContent(), names);
            }
        }
        return names;
    }

    /** Only a name without a qualifier can mean what an import names. */
    private static void addName(Node node, Set<String> names) {
        if (node instanceof ClassOrInterfaceType type && type.getScope().isEmpty()) {
            names.add(type.getNameAsString());
        } else if (node instanceof NameExpr name) {
            names.add(name.getNameAsString());
        } else if (node instanceof MethodCallExpr call && call.getScope().isEmpty()) {
            names.add(call.getNameAsString());
        } else if (node instanceof AnnotationExpr annotation) {
            names.add(leftmost(annotation.getName()));
        }
    }

    private static String leftmost(Name name) {
        return name.getQualifier().map(UnusedImports::leftmost).orElse(name.getIdentifier());
    }

    private static void addReferences(String javadoc, Set<String> names) {
        Matcher reference = REFERENCE.matcher(javadoc);
        while (reference.find()) {
            Matcher word = WORD.matcher(reference.group());
            while (word.find()) {
                names.add(word.group());
            }
        }
    }
}
