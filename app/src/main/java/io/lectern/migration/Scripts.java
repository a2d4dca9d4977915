package io.lectern.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The migrations of one module, found by one look at the class path for all: Flyway by itself looks through every entry
 * of the jar for each module again.
 */
class Scripts implements ResourceProvider {
    private static final String FIRST = "store";
    private static final Pattern MODULE = Pattern.compile("db/migration/([a-z]+)/[^/]+\\.sql$");

    private final List<Script> scripts = new ArrayList<>();

    /** The modules' migrations: the store's first, the others by name. */
    static SortedMap<String, Scripts> byModule(ResourcePatternResolver classPath) {
        var modules = new TreeMap<String, Scripts>(storeFirst());
        try {
            for (var found : classPath.getResources("classpath*:db/migration/*/*.sql"))
                modules.computeIfAbsent(moduleOf(found), module -> new Scripts())
                        .scripts
                        .add(new Script(found));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The migrations cannot be read from the class path", unreadable);
        }
        return modules;
    }

    Stream<Script> all() {
        return scripts.stream();
    }

    /** By their versions. */
    Stream<Script> inOrder() {
        return scripts.stream().sorted(Comparator.comparing(Script::version));
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return scripts.stream()
                .filter(script -> script.getRelativePath().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream()
                .filter(script -> script.getFilename().startsWith(prefix))
                .filter(script -> Arrays.stream(suffixes).anyMatch(script.getFilename()::endsWith))
                .<LoadableResource>map(script -> script)
                .toList();
    }

    private static String moduleOf(Resource script) throws IOException {
        var matcher = MODULE.matcher(script.getURL().toString());
        if (!matcher.find()) throw new IllegalStateException(script + " is in no module's folder");
        return matcher.group(1);
    }

    private static Comparator<String> storeFirst() {
        return Comparator.comparing((String module) -> !module.equals(FIRST)).thenComparing(Comparator.naturalOrder());
    }
}
