package io.lectern.migration;

import io.lectern.lock.AdvisoryLock;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.internal.clazz.NoopClassProvider;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Migrates each folder under {@code db/migration} into the schema of the same name, wherever on the class path it is:
 * a module brings its tables by bringing its folder. The store comes first, the others by name.
 */
class ModuleMigrations {
    private final TableOwner owner;
    private final ResourcePatternResolver classPath;
    private final List<AfterMigration> after;

    ModuleMigrations(TableOwner owner, ResourcePatternResolver classPath, List<AfterMigration> after) {
        this.owner = owner;
        this.classPath = classPath;
        this.after = after;
    }

    /** Brings all schemas up to date; nodes that start together take turns. */
    void migrate() {
        new AdvisoryLock(owner.dataSource(), "Migrate").holding(() -> {
            var modules = Scripts.byModule(classPath);
            if (!areUpToDate(modules)) migrate(modules);
            owner.execute(connection -> {
                for (var step : after) step.prepare(connection);
            });
        });
    }

    /** Histories that are there already are gone on with by Flyway. */
    void migrate(Map<String, Scripts> modules) {
        modules.forEach(this::migrate);
    }

    private boolean areUpToDate(Map<String, Scripts> modules) {
        try (var connection = owner.dataSource().getConnection()) {
            return Histories.hold(connection, modules) || NewSchemas.make(connection, modules);
        } catch (SQLException failure) {
            throw new IllegalStateException("The schemas cannot be made, or what was migrated cannot be read", failure);
        }
    }

    private void migrate(String module, Scripts scripts) {
        Flyway.configure()
                .dataSource(owner.dataSource())
                .schemas(module)
                .resourceProvider(scripts)
                .javaMigrationClassProvider(NoopClassProvider.INSTANCE)
                .load()
                .migrate();
    }
}
