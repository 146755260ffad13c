package course.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What the lessons' tests, and the rest of the course, call of an engine, as their compiled classes tell. With an engine
 * that lacks some of it, each test that comes to it would fail.
 */
final class NeededMembers {

    private static final Set<Needed> ALL = all();

    /** A method, a constructor or a field. */
    private record Needed(String type, String name, String descriptor) implements Comparable<Needed> {

        @Override
        public int compareTo(Needed other) {
            return toString().compareTo(other.toString());
        }

        boolean isConstructor() {
            return name.equals("<init>");
        }

        /** As Java writes it: {@code Value add(Value)}. */
        String signature() {
            boolean isField = !descriptor.startsWith("(");
            MethodType types = MethodType.fromMethodDescriptorString(
                    isField ? "()" + descriptor : descriptor, NeededMembers.class.getClassLoader());
            String result = types.returnType().getSimpleName() + " ";
            String parameters = types.parameterList().stream()
                    .map(Class::getSimpleName)
                    .collect(Collectors.joining(", ", "(", ")"));
            return (isConstructor() ? type.replaceAll(".*[.$]", "") : result + name) + (isField ? "" : parameters);
        }
    }

    private NeededMembers() {}

    /** What an engine lacks, each in a sentence that begins with the file. */
    static List<String> missing(CompiledEngine engine) {
        EngineLoader loader = new EngineLoader(engine);
        Set<String> sentences = new TreeSet<>();
        for (Needed needed : ALL) {
            String file =
                    engine.sources() + "/" + needed.type.replaceAll("\\$.*", "").replace('.', '/') + ".java";
            String name = needed.type.replaceAll(".*[.$]", "");
            try {
                Class<?> type = Class.forName(needed.type, false, loader);
                if (!Modifier.isPublic(type.getModifiers())) {
                    sentences.add(sentence(file, name, "type " + name));
                } else if (members(type).noneMatch(needed::equals)) {
                    sentences.add(sentence(file, name, needed.signature()));
                }
            } catch (ClassNotFoundException gone) {
                sentences.add(sentence(file, name, "type " + name));
            }
        }
        return List.copyOf(sentences);
    }

    private static String sentence(String file, String type, String missing) {
        return SourceLine.find(file, "\\b(class|record|enum|interface) " + type + "\\b") + ": public " + missing
                + " is missing\nThe lessons call it, and the starter has it: let it be there with this name, and these"
                + " types.";
    }

    /** What another package can call of a type, with what it inherits. */
    private static Stream<Needed> members(Class<?> type) {
        List<Needed> members = new ArrayList<>();
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            add(members, type, "<init>", constructor, void.class);
        }
        List<Method> methods = new ArrayList<>(List.of(type.getMethods()));
        for (Class<?> owner = type; owner != null; owner = owner.getSuperclass()) {
            methods.addAll(List.of(owner.getDeclaredMethods()));
        }
        methods.forEach(method -> add(members, type, method.getName(), method, method.getReturnType()));
        for (Field field : type.getFields()) {
            members.add(
                    new Needed(type.getName(), field.getName(), field.getType().descriptorString()));
        }
        return members.stream();
    }

    private static void add(List<Needed> members, Class<?> type, String name, Executable member, Class<?> result) {
        if (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers())) {
            String descriptor =
                    MethodType.methodType(result, member.getParameterTypes()).descriptorString();
            members.add(new Needed(type.getName(), name, descriptor));
        }
    }

    private static Set<Needed> all() {
        Calls calls = new Calls();
        try (Stream<Path> files = Files.walk(StageRunner.courseClasses())) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                new ClassReader(Files.readAllBytes(file))
                        .accept(calls, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return calls.needed;
    }

    /** Collects what the methods of the classes that it visits call of an engine. */
    private static final class Calls extends ClassVisitor {

        private final Set<Needed> needed = new TreeSet<>();

        private Calls() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(
                        int opcode, String owner, String name, String descriptor, boolean ofInterface) {
                    add(owner, name, descriptor);
                }

                @Override
                public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
                    add(owner, name, descriptor);
                }

                @Override
                public void visitInvokeDynamicInsn(
                        String name, String descriptor, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle reference) { // such as Value::add
                            add(reference.getOwner(), reference.getName(), reference.getDesc());
                        }
                    }
                }
            };
        }

        private void add(String owner, String name, String descriptor) {
            if (owner.startsWith("dagnet/")) {
                needed.add(new Needed(owner.replace('/', '.'), name, descriptor));
            }
        }
    }
}
