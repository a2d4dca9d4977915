package io.lectern.migration;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.internal.clazz.NoopClassProvider;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Migrates each folder under {@code db/migration} into the schema of the same name, wherever on the class path it is:
 * a module brings its tables by bringing its folder. The store comes first, the others by name.
 */
class ModuleMigrations {
    private final DataSource dataSource;
    private final ResourcePatternResolver classPath;

    ModuleMigrations(DataSource dataSource, ResourcePatternResolver classPath) {
        this.dataSource = dataSource;
        this.classPath = classPath;
    }

    /** Brings all schemas up to date; nodes that start together take turns. */
    void migrate() {
        StartupLock.holding(dataSource, () -> Scripts.byModule(classPath).forEach(this::migrate));
    }

    private void migrate(String module, Scripts scripts) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(module)
                .resourceProvider(scripts)
                .javaMigrationClassProvider(NoopClassProvider.INSTANCE)
                .load()
                .migrate();
    }
}
