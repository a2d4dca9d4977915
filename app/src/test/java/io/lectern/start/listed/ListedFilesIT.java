package io.lectern.start.listed;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jackson.JacksonMixin;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/** A start from the jar finds what a look through all of its classes would find. */
class ListedFilesIT {

    @Test
    void theJarListsWhatIsInIt() throws Exception {
        try (var jar = jar()) {
            assertThat(list(jar).stringPropertyNames())
                    .containsAll(found(jar, (type, types) -> true))
                    .containsAll(migrations(jar));
            for (var annotation : Set.of(Component.class, Entity.class))
                assertThat(listed(jar, annotation))
                        .isNotEmpty()
                        .isEqualTo(found(jar, new AnnotationTypeFilter(annotation)));
            assertThat(found(jar, new AnnotationTypeFilter(JacksonMixin.class)))
                    .as("read by nobody")
                    .isEmpty();
            assertThat(listed(jar, Repository.class))
                    .isNotEmpty()
                    .isEqualTo(found(jar, new AssignableTypeFilter(Repository.class)));
        }
    }

    private static URLClassLoader jar() throws IOException {
        var jar = Path.of(System.getProperty("lectern.jar")).toUri().toURL();
        return new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
    }

    private static Properties list(ClassLoader jar) throws IOException {
        var list = new Properties();
        try (var lines = jar.getResourceAsStream(ListedFiles.LIST)) {
            list.load(lines);
        }
        return list;
    }

    private static Set<String> listed(ClassLoader jar, Class<?> stereotype) throws IOException {
        var list = list(jar);
        return list.stringPropertyNames().stream()
                .filter(name -> Arrays.asList(list.getProperty(name).split(",")).contains(stereotype.getName()))
                .collect(toSet());
    }

    private static Set<String> found(ClassLoader jar, TypeFilter filter) throws IOException {
        var found = new HashSet<String>();
        var resolver = new PathMatchingResourcePatternResolver(jar);
        var readers = new CachingMetadataReaderFactory(resolver);
        for (var resource : resolver.getResources("classpath*:io/lectern/**/*.class")) {
            var reader = readers.getMetadataReader(resource);
            if (filter.match(reader, readers)) found.add(file(resource, "io/lectern/"));
        }
        return found;
    }

    private static List<String> migrations(ClassLoader jar) throws IOException {
        var files = new ArrayList<String>();
        for (var script : new PathMatchingResourcePatternResolver(jar).getResources("classpath*:db/migration/*/*.sql"))
            files.add(file(script, "db/migration/"));
        return files;
    }

    private static String file(Resource resource, String folder) throws IOException {
        var url = resource.getURL().toString();
        return url.substring(url.lastIndexOf(folder));
    }
}
