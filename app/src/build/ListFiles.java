import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.stereotype.Indexed;

/**
 * Lists Lectern's own classes, each with what Spring and JPA look for in them, and its migrations: otherwise each start
 * would go through all files of the jar, and read each of these classes.
 *
 * <p>Argument: the file for the list.
 */
class ListFiles {
    private static final String CLASSES = "classpath*:io/lectern/**/*.class";
    private static final String MIGRATIONS = "classpath*:db/migration/*/*.sql";

    private ListFiles() {}

    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        var lines = new TreeSet<String>();
        var classPath = new PathMatchingResourcePatternResolver();
        var readers = new CachingMetadataReaderFactory();
        for (var resource : classPath.getResources(CLASSES)) {
            var name = readers.getMetadataReader(resource).getClassMetadata().getClassName();
            var type = Class.forName(name, false, ListFiles.class.getClassLoader());
            lines.add(name.replace('.', '/') + ".class=" + String.join(",", stereotypes(type)));
        }
        for (var script : classPath.getResources(MIGRATIONS)) {
            var url = script.getURL().toString();
            lines.add(url.substring(url.lastIndexOf("db/migration/")) + "=");
        }
        var list = Path.of(arguments[0]);
        Files.createDirectories(list.getParent());
        Files.write(list, lines);
    }

    private static TreeSet<String> stereotypes(Class<?> type) {
        var names = new TreeSet<String>();
        MergedAnnotations.from(type).stream()
                .map(annotation -> annotation.getType())
                .filter(ListFiles::isLookedFor)
                .forEach(annotation -> names.add(annotation.getName()));
        ancestors(type).filter(ListFiles::isIndexed).forEach(ancestor -> names.add(ancestor.getName()));
        return names;
    }

    private static boolean isLookedFor(Class<? extends Annotation> annotation) {
        return isIndexed(annotation) || annotation.getName().startsWith("jakarta.");
    }

    private static boolean isIndexed(Class<?> type) {
        return AnnotationUtils.isAnnotationDeclaredLocally(Indexed.class, type);
    }

    private static Stream<Class<?>> ancestors(Class<?> type) {
        return Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .flatMap(each -> Stream.concat(Stream.of(each), ancestors(each)));
    }
}
