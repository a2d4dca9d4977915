package io.lectern.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Migrates each folder under {@code db/migration} into the schema of the same name, wherever on the class path it is:
 * a module brings its tables by bringing its folder. The store comes first, the others by name.
 */
class ModuleMigrations {
    private static final String FIRST = "store";
    private static final Pattern MODULE = Pattern.compile("db/migration/([a-z]+)/[^/]+\\.sql$");

    private final DataSource dataSource;

    ModuleMigrations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Brings all schemas up to date; nodes that start together take turns. */
    void migrate() {
        StartupLock.holding(dataSource, () -> modules().forEach(this::migrate));
    }

    private void migrate(String module) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(module)
                .locations("classpath:db/migration/" + module)
                .load()
                .migrate();
    }

    static SortedSet<String> modules() {
        try {
            var scripts = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql");
            return Arrays.stream(scripts)
                    .map(ModuleMigrations::moduleOf)
                    .collect(Collectors.toCollection(() -> new TreeSet<>(storeFirst())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The migrations cannot be read from the class path", unreadable);
        }
    }

    private static String moduleOf(Resource script) {
        try {
            var matcher = MODULE.matcher(script.getURL().toString());
            if (!matcher.find()) throw new IllegalStateException(script + " is in no module's folder");
            return matcher.group(1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(script + " has no place on the class path", unreadable);
        }
    }

    private static Comparator<String> storeFirst() {
        return Comparator.comparing((String module) -> !module.equals(FIRST)).thenComparing(Comparator.naturalOrder());
    }
}
