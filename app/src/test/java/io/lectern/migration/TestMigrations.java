package io.lectern.migration;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Makes the schemas of all modules in a test's database. */
public final class TestMigrations {

    private TestMigrations() {}

    public static void migrate(DataSource dataSource) {
        new ModuleMigrations(new TableOwner(dataSource, null), new PathMatchingResourcePatternResolver(), List.of())
                .migrate();
    }
}
