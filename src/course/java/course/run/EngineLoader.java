package course.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import testkit.failures.Diagnosis;

/**
 * Loads an engine, and anew with it every class of the course that may refer to it: the lessons' tests and what they
 * stand on. Libraries, PyTorch among them, the runner itself and the diagnoses of failures are shared with the rest of
 * the process.
 */
final class EngineLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    /** The runner, and what a failure hands over to it as data. */
    private static final List<String> SHARED =
            List.of(EngineLoader.class.getPackageName() + ".", Diagnosis.class.getPackageName() + ".");

    private final Map<String, byte[]> engine;
    private final TestExclusion exclusion;
    private final CodeSource tests = EngineLoader.class.getProtectionDomain().getCodeSource();

    /** A loader for classes of the course that run no tests. */
    EngineLoader(CompiledEngine engine) {
        this(engine, TestExclusion.NONE);
    }

    EngineLoader(CompiledEngine engine, TestExclusion exclusion) {
        super("engine", EngineLoader.class.getClassLoader());
        this.engine = engine.classFiles();
        this.exclusion = exclusion;
    }

    /**
     * Returns the tests that the run on this engine leaves out. They are kept here because the loader is all of a run that
     * a test's class leads to: jqwik gives its hooks neither configuration nor JUnit's stores.
     */
    TestExclusion exclusion() {
        return exclusion;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            if (name.startsWith("dagnet.")) {
                return define(name, engineClass(name));
            }
            URL ofTheCourse = SHARED.stream().anyMatch(name::startsWith) ? null : courseClass(name);
            return ofTheCourse == null ? super.loadClass(name, resolve) : define(name, read(ofTheCourse));
        }
    }

    private byte[] engineClass(String name) throws ClassNotFoundException {
        byte[] bytes = engine.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return bytes;
    }

    /** The class's file, if it lies in the folder of the course's own compiled classes. */
    private @Nullable URL courseClass(String name) {
        URL file = getParent().getResource(name.replace('.', '/') + ".class");
        return file != null && file.toString().startsWith(tests.getLocation().toString()) ? file : null;
    }

    private Class<?> define(String name, byte[] bytes) {
        return defineClass(name, bytes, 0, bytes.length);
    }

    private static byte[] read(URL file) {
        try (InputStream in = file.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
