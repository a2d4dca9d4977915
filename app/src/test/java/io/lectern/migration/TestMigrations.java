package io.lectern.migration;

import javax.sql.DataSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Makes the schemas of all modules in a test's database. */
public final class TestMigrations {

    private TestMigrations() {}

    public static void migrate(DataSource dataSource) {
        new ModuleMigrations(dataSource, new PathMatchingResourcePatternResolver()).migrate();
    }
}
