package course.run;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * An engine, compiled in this process and in memory.
 *
 * @param name whose it is, in a few words
 * @param sources the folder that its source files are from, relative to the project's folder
 * @param classFiles the compiled classes by name, such as {@code dagnet.Value}; empty if there are errors
 * @param errors what the compiler says, an error a text, with file and line
 */
public record CompiledEngine(String name, String sources, Map<String, byte[]> classFiles, List<String> errors) {

    private static final List<String> OPTIONS =
            List.of("--release", "17", "-parameters", "-g", "-proc:none", "-nowarn", "-classpath", "");

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Java's own classes, read once: that halves the time of each compilation after the first. */
    private static final StandardJavaFileManager JAVA = COMPILER.getStandardFileManager(null, null, null);

    /**
     * Compiles an engine, which may use nothing but Java's own classes.
     *
     * @param name whose engine it is, in a few words
     * @param sources the folder that the files are from
     * @param files the text of each file by its path from that folder, {@code dagnet/Value.java}
     */
    public static synchronized CompiledEngine of(String name, String sources, Map<String, String> files) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        InMemory memory = new InMemory(JAVA);
        List<Source> units = files.entrySet().stream()
                .map(file -> new Source(sources + "/" + file.getKey(), file.getValue()))
                .toList();
        StringWriter output = new StringWriter();
        boolean compiled = COMPILER.getTask(output, memory, diagnostics, OPTIONS, null, units)
                .call();
        List<String> errors = new ArrayList<>(diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(CompiledEngine::describe)
                .toList());
        if (!compiled && errors.isEmpty()) {
            errors.add(givenUp(sources, output.toString()));
        }
        return new CompiledEngine(name, sources, compiled ? memory.classFiles() : Map.of(), errors);
    }

    /** The engine on the class path, with which the lessons can be loaded. */
    public static CompiledEngine onClassPath() {
        Engine loaded = Engine.loaded();
        return new CompiledEngine(loaded.name(), loaded.sources(), Engine.loadedClassFiles(), List.of());
    }

    /** Whether there is an engine to run. */
    public boolean isComplete() {
        return errors.isEmpty();
    }

    /**
     * What it lacks of what the lessons' tests call, each in a sentence that begins with the file; nothing if it does not
     * compile.
     */
    public List<String> missing() {
        return isComplete() ? NeededMembers.missing(this) : List.of();
    }

    /** What its classes show of it. */
    public Engine engine() {
        return Engine.of(name, sources, classFiles.values());
    }

    /**
     * A program that works on this engine.
     *
     * @param className the program's class
     * @throws IllegalArgumentException if there is no such program
     */
    public EngineProgram program(String className) {
        try {
            return (EngineProgram) new EngineLoader(this)
                    .loadClass(className)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "program was " + className + "; expected the name of an EngineProgram", e);
        }
    }

    /** What the compiler cannot say itself. Its output is the stack trace of what it threw. */
    private static String givenUp(String sources, String output) {
        String thrown = output.lines()
                .filter(line -> line.matches("[\\w.]+(Error|Exception)\\b.*"))
                .findFirst()
                .map(line -> " with " + line.replaceFirst("^[\\w.]+\\.", ""))
                .orElse("");
        return sources + ": the compiler gave up" + thrown + ", and did not say where."
                + (thrown.contains("StackOverflowError")
                        ? "\nAn expression is too deep for it: thousands of operators or calls in one; use a loop."
                        : "");
    }

    /** As javac shows it: place and message, then the line with a mark below, then the details. */
    private static String describe(Diagnostic<? extends JavaFileObject> error) {
        if (!(error.getSource() instanceof Source source)) {
            return error.getMessage(null);
        }
        List<String> message = error.getMessage(null).lines().toList();
        String line =
                source.text.lines().skip(error.getLineNumber() - 1).findFirst().orElse("");
        String shown = "%s:%d: %s\n%s\n%s^"
                .formatted(
                        source.file,
                        error.getLineNumber(),
                        message.get(0),
                        line,
                        " ".repeat((int) error.getColumnNumber() - 1));
        return message.size() == 1 ? shown : shown + "\n" + String.join("\n", message.subList(1, message.size()));
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String file;
        private final String text;

        Source(String file, String text) {
            super(Path.of("/", file).toUri(), Kind.SOURCE); // a file may have a space in its name
            this.file = file;
            this.text = text;
        }

        @Override
        public String getName() {
            return file;
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return file.endsWith("/" + simpleName + kind.extension);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<StandardJavaFileManager> {

        private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

        InMemory(StandardJavaFileManager standard) {
            super(standard);
        }

        Map<String, byte[]> classFiles() {
            Map<String, byte[]> classFiles = new TreeMap<>();
            written.forEach((name, bytes) -> classFiles.put(name, bytes.toByteArray()));
            return classFiles;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return written.computeIfAbsent(className, name -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
