package io.lectern.migration;

import io.lectern.store.TestPostgres;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Makes the schemas of all modules in a test's database. */
public final class TestMigrations {

    private TestMigrations() {}

    public static void migrate(DataSource dataSource) {
        new ModuleMigrations(new TableOwner(dataSource, null), new PathMatchingResourcePatternResolver(), List.of())
                .migrate();
    }

    /** A new database that has them already: a copy with an identity of its own takes a tenth of the time. */
    public static String migrated() {
        var url = TestPostgres.copyOf(Migrated.DATABASE);
        JdbcClient.create(new DriverManagerDataSource(url))
                .sql("update store.identity set epoch = left(md5(epoch || gen_random_uuid()), 12),"
                        + " secret = sha256(secret || uuid_send(gen_random_uuid()))")
                .update();
        return url;
    }

    private static final class Migrated {
        static final String DATABASE = TestPostgres.fresh();

        static {
            migrate(new DriverManagerDataSource(DATABASE));
        }
    }
}
