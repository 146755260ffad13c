package course.run;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
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

/**
 * What the lessons' tests, and the rest of the course, call of an engine, as their compiled classes tell (The Java Virtual
 * Machine Specification, 4.4). {@code javac} would refuse to compile them with an engine that lacks some of it; loaded
 * with it, each test that comes to it would fail.
 */
final class NeededMembers {

    private static final int UTF8 = 1;
    private static final Set<Integer> OF_EIGHT_BYTES = Set.of(5, 6);
    private static final Set<Integer> OF_TWO_BYTES = Set.of(7, 8, 16, 19, 20);
    private static final int METHOD_HANDLE = 15;
    private static final Set<Integer> MEMBERS = Set.of(9, 10, 11);

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
        Set<Needed> needed = new TreeSet<>();
        try (Stream<Path> files = Files.walk(StageRunner.courseClasses())) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                addMembers(Files.readAllBytes(file), needed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return needed;
    }

    /** Reads the constants of a class file: a member names its type, and its name with its descriptor, by their numbers. */
    private static void addMembers(byte[] classFile, Set<Needed> needed) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        in.skipBytes(8);
        int count = in.readUnsignedShort();
        String[] texts = new String[count];
        int[] first = new int[count];
        int[] second = new int[count];
        List<Integer> members = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            if (tag == UTF8) {
                texts[i] = in.readUTF();
            } else if (OF_EIGHT_BYTES.contains(tag)) {
                in.skipBytes(8);
                i++; // it counts for two
            } else {
                first[i] = tag == METHOD_HANDLE ? in.readUnsignedByte() : in.readUnsignedShort();
                second[i] = OF_TWO_BYTES.contains(tag) ? 0 : in.readUnsignedShort();
                if (MEMBERS.contains(tag)) {
                    members.add(i);
                }
            }
        }
        for (int member : members) {
            String type = texts[first[first[member]]].replace('/', '.');
            if (type.startsWith("dagnet.")) {
                int name = second[member];
                needed.add(new Needed(type, texts[first[name]], texts[second[name]]));
            }
        }
    }
}
