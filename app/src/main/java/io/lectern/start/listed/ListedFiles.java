package io.lectern.start.listed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.SpringApplication;
import org.springframework.context.index.CandidateComponentsIndex;
import org.springframework.context.index.CandidateComponentsIndexLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Lectern's own classes and migrations, which the build has listed in the one jar with what Spring looks for in them.
 * Elsewhere, and for all other folders, Spring looks through the class path.
 */
public final class ListedFiles extends PathMatchingResourcePatternResolver {
    static final String LIST = "META-INF/lectern-files.properties";
    private static final String OURS = "io.lectern";
    private static final String CLASS = ".class";
    private static final Set<String> FOLDERS = Set.of("io/lectern/", "db/migration/");

    private final Set<String> files = new TreeSet<>();
    private final CandidateComponentsIndex components = new CandidateComponentsIndex();
    private final String jar;

    private ListedFiles(Resource list) throws IOException {
        jar = list.getURL().toString().replace(LIST, "");
        components.registerScan(OURS);
        var read = new Properties();
        try (var lines = list.getInputStream()) {
            read.load(lines);
        }
        for (var file : read.stringPropertyNames()) add(file, read.getProperty(file));
    }

    private void add(String file, String stereotypes) {
        files.add(file);
        if (!stereotypes.isEmpty())
            components.registerCandidateType(file.replace(CLASS, "").replace('/', '.'), stereotypes.split(","));
    }

    /** Has it use the list, where there is one. */
    public static void tell(SpringApplication application) {
        var list = new ClassPathResource(LIST);
        if (!list.exists()) return;
        try {
            var files = new ListedFiles(list);
            CandidateComponentsIndexLoader.addIndex(application.getClassLoader(), files.components);
            application.setResourceLoader(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Resource[] getResources(String pattern) throws IOException {
        var path = pattern.replace(CLASSPATH_ALL_URL_PREFIX, "");
        if (path.equals(pattern) || !isListed(path)) return super.getResources(pattern);
        return files.stream()
                .filter(file -> getPathMatcher().match(path, file))
                .map(this::inJar)
                .toArray(Resource[]::new);
    }

    @Override
    public Resource getResource(String location) {
        var path = location.replace(CLASSPATH_URL_PREFIX, "");
        return files.contains(path) ? inJar(path) : super.getResource(location);
    }

    private static boolean isListed(String path) {
        return FOLDERS.stream().anyMatch(path::startsWith);
    }

    /** Not asked of Java's own loaders first. */
    private Resource inJar(String file) {
        return UrlResource.from(jar + file);
    }
}
