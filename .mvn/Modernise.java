import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/// Writes the classes of a jar again in a newer format, where they are in the one of Java 5: such classes the JVM does
/// not keep in its cache and is slow to check, at every start. Their code stays as it is.
class Modernise {
    private static final int WITH_STACK_MAPS = ClassFile.JAVA_7_VERSION;

    public static void main(String[] args) throws IOException {
        var jar = Path.of(args[0]);
        var newer = new ByteArrayOutputStream();
        try (var old = new JarFile(jar.toFile());
                var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                var out = new JarOutputStream(newer)) {
            var hierarchy =
                    ClassHierarchyResolver.defaultResolver().orElse(ClassHierarchyResolver.ofClassLoading(loader));
            var classes =
                    ClassFile.of(
                            ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                            ClassFile.ClassHierarchyResolverOption.of(hierarchy));
            for (var entry : old.stream().toList()) {
                var content = old.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().endsWith(".class") ? modern(classes, content) : content);
                out.closeEntry();
            }
        }
        Files.write(jar, newer.toByteArray());
    }

    private static byte[] modern(ClassFile classes, byte[] content) {
        var old = classes.parse(content);
        if (old.majorVersion() >= WITH_STACK_MAPS) {
            return content;
        }
        return classes.transformClass(
                old,
                ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                        .andThen(ClassTransform.endHandler(written -> written.withVersion(WITH_STACK_MAPS, 0))));
    }
}
