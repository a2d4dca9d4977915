package io.lectern.migration;

import java.sql.SQLException;
import java.util.List;
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
    private final List<AfterMigration> after;

    ModuleMigrations(DataSource dataSource, ResourcePatternResolver classPath, List<AfterMigration> after) {
        this.dataSource = new NoTimeoutDataSource(dataSource);
        this.classPath = classPath;
        this.after = after;
    }

    /** Brings all schemas up to date; nodes that start together take turns. */
    void migrate() {
        StartupLock.holding(dataSource, () -> {
            Scripts.byModule(classPath).forEach(this::migrate);
            after.forEach(this::prepare);
        });
    }

    private void prepare(AfterMigration step) {
        try (var connection = dataSource.getConnection()) {
            step.prepare(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("The database cannot be prepared", failure);
        }
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
