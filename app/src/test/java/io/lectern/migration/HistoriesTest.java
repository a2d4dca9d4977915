package io.lectern.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.store.TestPostgres;
import java.sql.SQLException;
import java.util.SortedMap;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class HistoriesTest {
    private final DriverManagerDataSource database = new DriverManagerDataSource(TestPostgres.fresh());
    private final SortedMap<String, Scripts> modules = Scripts.byModule(new PathMatchingResourcePatternResolver());

    @BeforeEach
    void migrate() {
        TestMigrations.migrate(database);
    }

    @Test
    void whatFlywayDidIsUpToDate() throws SQLException {
        assertThat(areUpToDate()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from personal.flyway_schema_history where version = '2'",
                "update store.flyway_schema_history set checksum = checksum + 1 where version = '3'",
                "update store.flyway_schema_history set checksum = null where version = '3'",
                "update store.flyway_schema_history set success = false where version = '9'",
                "update store.flyway_schema_history set script = 'V3__other.sql' where version = '3'",
                "insert into space.flyway_schema_history"
                        + " select 99, '99', 'of a newer version', 'SQL', 'V99__newer.sql', 1, 'x', now(), 1, true",
                "drop table file.flyway_schema_history",
                "drop schema webhooks cascade"
            })
    void whateverDiffersIsLeftToFlyway(String difference) throws SQLException {
        execute(difference);

        assertThat(areUpToDate()).isFalse();
    }

    @Test
    void aMigrationThatWasChangedEndsTheStart() {
        execute("update store.flyway_schema_history set checksum = 1 where version = '3'");

        assertThatThrownBy(() -> TestMigrations.migrate(database)).isInstanceOf(FlywayException.class);
    }

    private void execute(String sql) {
        new JdbcTemplate(database).execute(sql);
    }

    private boolean areUpToDate() throws SQLException {
        try (var connection = database.getConnection()) {
            return Histories.hold(connection, modules);
        }
    }
}
