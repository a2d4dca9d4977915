package io.lectern.migration;

import javax.sql.DataSource;

/** Makes the schemas of all modules in a test's database. */
public final class TestMigrations {

    private TestMigrations() {}

    public static void migrate(DataSource dataSource) {
        new ModuleMigrations(dataSource).migrate();
    }
}
