package course.source;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.modifiers.NodeWithPrivateModifier;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import course.source.Member.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists a file's types and members, nested ones too, in the order of the text. */
final class Members {

    private final JavaText java;
    private final List<Member> members = new ArrayList<>();

    private Members(JavaText java) {
        this.java = java;
    }

    static List<Member> of(JavaText java) {
        Members found = new Members(java);
        java.unit().getTypes().forEach(type -> found.addType("", type));
        found.members.sort(Comparator.comparingInt(member -> member.span().from()));
        return named(found.members);
    }

    /** Drops the types of the parameters from the names that need none to be understood. */
    private static List<Member> named(List<Member> members) {
        Map<String, Integer> visible = new HashMap<>();
        members.stream()
                .filter(member -> !member.isPrivate() && member.isCallable())
                .forEach(member -> visible.merge(plainName(member), 1, Integer::sum));
        return members.stream()
                .map(member -> visible.getOrDefault(plainName(member), 0) > 1 ? member : withPlainName(member))
                .toList();
    }

    private static String plainName(Member member) {
        return member.signature().replaceFirst("\\(.*", "");
    }

    private static Member withPlainName(Member member) {
        return new Member(
                member.kind(),
                plainName(member),
                member.signature(),
                member.isPrivate(),
                member.span(),
                member.body(),
                member.superCall());
    }

    private void addType(String outer, TypeDeclaration<?> type) {
        String path = outer + type.getNameAsString();
        add(Kind.TYPE, path, type, Optional.empty());
        if (type instanceof EnumDeclaration declaration) {
            for (EnumConstantDeclaration constant : declaration.getEntries()) {
                String name = path + "." + constant.getNameAsString();
                add(Kind.ENUM_CONSTANT, name, constant, Optional.empty());
                constant.getClassBody().forEach(member -> addMember(name, type, member));
            }
        }
        type.getMembers().forEach(member -> addMember(path, type, member));
    }

    private void addMember(String path, TypeDeclaration<?> type, BodyDeclaration<?> member) {
        if (member instanceof TypeDeclaration<?> nested) {
            addType(path + ".", nested);
        } else if (member instanceof FieldDeclaration field) {
            String names = field.getVariables().stream()
                    .map(variable -> variable.getNameAsString())
                    .collect(Collectors.joining(", "));
            add(Kind.FIELD, path + "." + names, field, Optional.empty());
        } else if (member instanceof MethodDeclaration method) {
            String signature = path + "." + method.getNameAsString() + types(method.getParameters());
            add(Kind.METHOD, signature, method, method.getBody());
        } else if (member instanceof ConstructorDeclaration constructor) {
            String signature = "new " + path + types(constructor.getParameters());
            add(Kind.CONSTRUCTOR, signature, constructor, Optional.of(constructor.getBody()));
        } else if (member instanceof CompactConstructorDeclaration constructor) {
            String signature = "new " + path + types(((RecordDeclaration) type).getParameters());
            add(Kind.CONSTRUCTOR, signature, constructor, Optional.of(constructor.getBody()));
        } else if (member instanceof InitializerDeclaration) {
            add(Kind.INITIALIZER, path + ".{}", member, Optional.empty());
        } else if (member instanceof AnnotationMemberDeclaration element) {
            add(Kind.METHOD, path + "." + element.getNameAsString() + "()", element, Optional.empty());
        }
    }

    private void add(Kind kind, String signature, BodyDeclaration<?> declaration, Optional<BlockStmt> body) {
        boolean isPrivate = kind == Kind.INITIALIZER
                || declaration instanceof NodeWithPrivateModifier<?> modified && modified.isPrivate();
        members.add(new Member(
                kind,
                signature,
                signature,
                isPrivate,
                java.span(declaration),
                body.map(java::span),
                body.flatMap(this::superCall)));
    }

    private Optional<Span> superCall(BlockStmt body) {
        return body.getStatements().stream()
                .findFirst()
                .filter(first -> first instanceof ExplicitConstructorInvocationStmt call
                        && !call.isThis()
                        && !call.getArguments().isEmpty())
                .map(java::span);
    }

    private static String types(NodeList<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> parameter.getType().asString() + (parameter.isVarArgs() ? "..." : ""))
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
