package course.cli;

import course.Project;
import course.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * The last step of compiling the course for the script {@code dagnet}: writes a jar without classes whose manifest names
 * what Maven compiled and the libraries. A manifest has no trouble with spaces, letters beyond ASCII, or the length of a
 * command line.
 */
public final class Install {

    private Install() {}

    /** Writes the jar. Maven runs it, with all that the course needs on the class path. */
    public static void main(String[] args) throws IOException {
        Path root = Project.root();
        List<URL> classPath = new ArrayList<>();
        for (ClassLoader loader = Install.class.getClassLoader(); loader != null; loader = loader.getParent()) {
            if (loader instanceof URLClassLoader urls) {
                classPath.addAll(List.of(urls.getURLs()));
                break;
            }
        }
        write(jar(root), classPath);
    }

    /** Where the jar is. */
    static Path jar(Path root) {
        return root.resolve("target/dagnet/dagnet.jar");
    }

    /** Whether all that the jar names is there. */
    static boolean isWhole(Path jar) throws IOException {
        if (!Files.exists(jar)) {
            return false;
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            String[] classPath = file.getManifest()
                    .getMainAttributes()
                    .getValue(Attributes.Name.CLASS_PATH)
                    .split(" ");
            for (String entry : classPath) {
                if (!new File(jar.toUri().resolve(entry)).exists()) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What lies beside the jar is named relative to it, so that the project's folder can be moved. */
    private static void write(Path jar, List<URL> classPath) throws IOException {
        URI folder = jar.resolve("../..").normalize().toUri();
        List<String> entries = classPath.stream()
                .map(url -> URI.create(url.toString()))
                .map(uri ->
                        uri.toString().startsWith(folder.toString()) ? "../" + folder.relativize(uri) : uri.toString())
                .toList();
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.CLASS_PATH, String.join(" ", entries));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        new JarOutputStream(content, manifest).close();
        WholeFile.write(jar, content.toByteArray());
    }
}
